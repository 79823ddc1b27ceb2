internal import ArgumentParser
internal import Facts
internal import Questions
internal import Screen

/// `iskra deck check`: every problem at once.
struct DeckCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every problem of a deck as file:line:column.",
    discussion: """
      The smallest deck that passes:

        title: Capitals
        cards:
          - {front: Capital of Norway, back: Oslo}

      EXAMPLES
        iskra deck check my-deck.yaml
        iskra deck check my-deck/ other.yaml
        iskra deck check marxism-leninism
      """)

  @Argument(help: "Deck files, folders, or ids.", completion: .file())
  var decks: [DeckArgument]

  @Flag(help: "Count the forms that ask each card, also in a large deck.")
  var forms = false

  @OptionGroup var options: WorldOptions

  /// Up to so many cards the forms are counted without being asked for: it takes a moment each.
  private static let countedUnasked = 3000

  func run() throws {
    let world = World(options)
    var worst: Int32 = 0
    for argument in decks {
      let outcome = argument.load(world)
      outcome.problems.forEach { Output.line($0.description.cleaned) }
      worst = max(worst, outcome.problems.exitStatus)
      if let deck = outcome.deck {
        summary(of: deck, warnings: outcome.problems.count).forEach(Output.line)
      } else {
        let count = outcome.problems.count { $0.severity == .error }
        Output.line("\(argument.text.cleaned): \(count) \(count == 1 ? "error" : "errors").")
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// What is in the deck, and which cards no form can ask.
  private func summary(of deck: Deck, warnings: Int) -> [String] {
    let remarks =
      warnings == 0 ? "no problems" : warnings == 1 ? "1 warning" : "\(warnings) warnings"
    let contents =
      "\(deck.id): \(deck.facts.count) facts, \(deck.written.count) written cards, "
      + "\(deck.cards.count) cards"
    guard forms || deck.cards.count <= Self.countedUnasked else {
      return ["\(contents), \(remarks). '--forms' counts how they can be asked."]
    }
    let maker = QuestionMaker(deck: deck)
    var counts: [Form: Int] = [:]
    var mute: [String] = []
    for card in deck.cards {
      let forms = maker.forms(of: card)
      for form in forms { counts[form, default: 0] += 1 }
      if forms.isEmpty { mute.append(card.id.text) }
    }
    let byForm = Form.allCases.map { "\(counts[$0, default: 0]) as \($0.rawValue)" }
      .joined(separator: ", ")
    guard !mute.isEmpty else { return ["\(contents) (\(byForm)), \(remarks)."] }
    let names = mute.prefix(8).joined(separator: ", ") + (mute.count > 8 ? ", …" : ".")
    return [
      "\(contents) (\(byForm)), \(remarks).",
      "No form can ask \(mute.count) of the cards fairly: \(names)",
    ]
  }
}
