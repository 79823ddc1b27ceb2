internal import Facts
internal import Questions
internal import Study

/// What kind of quiz it is to be, before it begins.
struct QuizSetup: Hashable, Sendable {
  /// A line that can be changed.
  enum Row: Int, CaseIterable, Hashable, Sendable {
    case section, count, form, clock
  }

  let shelf: Int
  let deckTitle: String
  /// The sections and parts to choose from.
  let sections: [Section]
  var plan: QuizPlan
  var selected = Row.section

  static let counts = [5, 10, 20, 40, 80]
  static let clocks: [Int?] = [nil, 2, 5, 10, 20, 40]

  static let bindings: [Binding] = [
    Binding(.act, "<enter>", "begin the quiz", hint: "begin"),
    Binding(.unfold, "l <right> <space>", "the next value", hint: "change"),
    Binding(.fold, "h <left>", "the value before"),
    Binding(.back, "q <esc>", "back", hint: "back"),
    Binding(.up, "k <up>", "one up"), Binding(.down, "j <down>", "one down"),
    Binding(.first, "g <home>", "to the beginning"), Binding(.last, "G <end>", "to the end"),
    Binding(.help, "?", "show the keys", hint: "help"),
  ]

  init(shelf: Int, deck: Deck, section: Section.ID?) {
    self.shelf = shelf
    deckTitle = deck.header.title
    sections = deck.outline
    plan = QuizPlan(section: section)
  }

  mutating func update(_ command: Command) {
    switch command {
    case .up: select(selected.rawValue - 1)
    case .down: select(selected.rawValue + 1)
    case .first: select(0)
    case .last: select(Row.allCases.count - 1)
    case .unfold: change(by: 1)
    case .fold: change(by: -1)
    default: break
    }
  }

  private mutating func select(_ row: Int) { selected = Row(rawValue: row) ?? selected }

  private mutating func change(by step: Int) {
    switch selected {
    case .section:
      let choices = [nil] + sections.map { Optional($0.id) }
      plan.section = plan.section.stepped(by: step, in: choices)
    case .count: plan.count = plan.count.stepped(by: step, in: Self.counts)
    case .form:
      plan.preference = plan.preference.stepped(by: step, in: FormLadder.Preference.allCases)
    case .clock: plan.minutes = plan.minutes.stepped(by: step, in: Self.clocks)
    }
  }

  /// The lines as a name and a value.
  var lines: [(row: Row, name: String, value: String)] {
    Row.allCases.map { row in
      switch row {
      case .section:
        let title = sections.first { $0.id == plan.section }?.title
        return (row, "About", title ?? "everything")
      case .count: return (row, "Questions", "\(plan.count)")
      case .form: return (row, "Asked", plan.preference.words)
      case .clock: return (row, "Clock", plan.minutes.map { "\($0) minutes" } ?? "none")
      }
    }
  }
}

extension FormLadder.Preference {
  /// What it means, in a few words.
  var words: String {
    switch self {
    case .auto: "as your memory can bear"
    case .cards: "on cards, graded by yourself"
    case .choice: "with options"
    case .typed: "to be typed"
    }
  }
}

extension Equatable {
  /// The value so many places further in a list, round and round.
  fileprivate func stepped(by step: Int, in list: [Self]) -> Self {
    guard let position = list.firstIndex(of: self) else { return list.first ?? self }
    return list[(position + step + list.count) % list.count]
  }
}
