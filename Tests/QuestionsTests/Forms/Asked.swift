import Facts
import Questions
import Testing

/// Questions of one form: all cards of a deck, with several seeds.
struct Asked: Sendable, CustomTestStringConvertible {
  let name: String
  let maker: QuestionMaker
  let form: Form
  let questions: [Question]

  var deck: Deck { maker.deck }
  var truth: Truth { Truth(deck: deck) }
  var testDescription: String { "\(name), \(form.rawValue)" }
  /// The cards that can be asked so.
  var cards: Set<Card.ID> { Set(questions.map(\.card)) }

  init(_ studied: Studied, _ form: Form, seeds: ClosedRange<UInt64> = 1...5) {
    name = studied.name
    maker = studied.maker
    self.form = form
    questions = studied.deck.cards.flatMap { card -> [Question] in
      func question(_ seed: UInt64) -> Question? {
        studied.maker.question(for: card, as: form, seed: seed)
      }
      // Nearly all cards that cannot be asked by two seeds cannot be asked by any.
      let first = seeds.prefix(2).compactMap(question)
      return first.isEmpty ? [] : first + seeds.dropFirst(2).compactMap(question)
    }
  }

  /// Every deck, asked in a form.
  static func all(_ form: Form) -> [Asked] { made[form] ?? [] }

  /// The forms that are tested here.
  static let forms: [Form] = [
    .selectAll, .chronology, .placement, .matching, .sorting, .correction,
  ]

  /// Made once for all tests.
  private static let made = Dictionary(
    uniqueKeysWithValues: forms.map { form in (form, Library.all.map { Asked($0, form) }) })

  /// The fact of a card, and whether it is asked for its subject.
  func fact(of id: Card.ID) throws -> (fact: Fact, isBackward: Bool) {
    switch try #require(maker.card(id), "no card \(id)").content {
    case .forward(let position): (deck.facts[position], false)
    case .backward(let position): (deck.facts[position], true)
    case .basic, .hole: throw NoFact(card: id)
    }
  }

  /// The fact of a name.
  func fact(_ id: Fact.ID) throws -> Fact {
    try #require(deck.facts.first { $0.id == id }, "no fact \(id)")
  }

  /// The date of a card that asks one.
  func date(of id: Card.ID) throws -> PartialDate {
    guard case .date(let date) = try fact(of: id).fact.value else { throw NoFact(card: id) }
    return date
  }

  /// What a question asks: the leading card, and those of its parts and options.
  func askedCards(_ question: Question) -> Set<Card.ID> {
    Set(
      [question.card] + question.parts.compactMap(\.card) + question.options.compactMap(\.card))
  }
}

/// A card that is not made from a fact of the wanted sort.
struct NoFact: Error {
  var card: Card.ID
}

/// What gives away a pair or an order by its words alone, reckoned anew.
enum Cue {
  /// Whether two names share a word of at least four letters, or the first five letters of one.
  static func isShared(_ one: String, _ other: String) -> Bool {
    let short: Set = ["with", "from", "that", "this", "into", "over", "under", "between", "other"]
    let (first, second) = (words(one), words(other))
    return first.contains { word in
      word.count >= 4 && !short.contains(word)
        && second.contains { $0 == word || (word.count > 4 && $0.hasPrefix(word.prefix(5))) }
    }
  }

  /// Whether a label holds a number or an ordinal.
  static func isNumbered(_ label: String) -> Bool {
    let ordinals: Set = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "one", "two", "three", "four", "five", "six", "ii", "iii", "iv",
    ]
    return label.contains(where: \.isNumber) || words(label).contains(where: ordinals.contains)
  }
}
