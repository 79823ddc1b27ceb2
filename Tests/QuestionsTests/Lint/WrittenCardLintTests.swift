import Facts
import Testing

@testable import DeckFiles
@testable import Questions

/// Cards from elsewhere are asked as they stand: slips of their style are counted, not refused.
struct WrittenCardLintTests {
  private static let cards = """
      - {id: fragment, front: Capital of Norway, back: Oslo}
      - {id: choice, front: Capital of Peru, back: Lima, wrong: [Quito, Bogotá, La Paz]}
      - {id: word, front: der Hund, back: the dog}
      - {id: french, front: "Quelle est la capitale de la France ?", back: Paris}
      - {id: sums, front: "What is the greatest common divisor of 12 and 18?", back: "6"}
      - {id: set, front: "{x | x > 0} holds which numbers?", back: positive ones}
      - {id: two, front: "Who wrote Hamlet, and when?", back: "Shakespeare, about 1600"}
      - {id: early, cloze: "{{Oslo}} is the capital of Norway."}
      - {id: short, cloze: "Water is {{wet}}."}
    """

  /// The deck with its lint, in which every card cites a source or none does.
  private static func lint(citing: Bool) throws -> QuestionLint {
    let cards = citing ? cards.replacing("{id:", with: "{source: atlas, id:") : cards
    let text = """
      title: From elsewhere
      \(citing ? "sources: {atlas: {title: An atlas}}" : "")
      cards:
      \(cards)
      """
    let outcome = DeckText.read([DeckText(file: "deck.yaml", text: text)], fallbackID: "cards")
    let deck = try #require(outcome.deck, "\(outcome.problems.map(\.description))")
    return QuestionLint(maker: QuestionMaker(deck: deck))
  }

  private func flaws(_ lint: QuestionLint, _ card: Card.ID) throws -> [Flaw] {
    let card = try #require(lint.maker.card(card))
    let questions = Form.allCases.compactMap { lint.maker.question(for: card, as: $0, seed: 1) }
    try #require(!questions.isEmpty, "\(card.id) cannot be asked")
    return questions.flatMap(lint.problems)
  }

  @Test func noCardFromElsewhereIsUnfit() throws {
    let lint = try Self.lint(citing: false)
    for card in lint.deck.cards {
      let errors = try flaws(lint, card.id).filter { $0.level == .error }
      #expect(errors.isEmpty, "\(card.id): \(errors)")
    }
  }

  @Test(arguments: [
    ("fragment", [Rule.form, .coverTest]), ("word", [.form, .coverTest]), ("early", [.form]),
    ("french", [.coverTest, .artefacts]), ("sums", [.loaded]), ("two", [.oneQuestion]),
  ])
  func itsSlipsAreCounted(card: String, rules: [Rule]) throws {
    let found = Set(try flaws(Self.lint(citing: false), Card.ID(card)).map(\.rule))
    #expect(found.isSuperset(of: rules), "\(found.map(\.id))")
  }

  @Test func frontsAreNeverMadeIntoAnythingElse() throws {
    let lint = try Self.lint(citing: false)
    func forms(_ card: Card.ID) throws -> Set<Form> {
      Set(lint.maker.forms(of: try #require(lint.maker.card(card))))
    }
    #expect(try forms("fragment") == [.flashcard, .typed])
    #expect(try forms("choice") == [.flashcard, .typed, .choice])
  }

  /// Whoever cites sources writes for others, and is told.
  @Test func aDeckWithSourcesIsHeldToTheRules() throws {
    let lint = try Self.lint(citing: true)
    func errors(_ card: Card.ID) throws -> Set<Rule> {
      Set(try flaws(lint, card).filter { $0.level == .error }.map(\.rule))
    }
    #expect(try errors("sums") == [.loaded])
    #expect(try errors("two") == [.oneQuestion])
    #expect(try errors("early").contains(.form))
    #expect(try errors("fragment").isEmpty, "a front may be a fragment all the same")
  }
}
