import Facts
import Testing

@testable import DeckFiles
@testable import Questions

/// A deck of kings and towns that a test fills, with one relation of each sort.
struct SmallDeck {
  let maker: QuestionMaker

  /// The parts are the entities and what else the deck holds, as a deck file.
  init(_ parts: String) throws {
    let files = [
      DeckText(file: "schema.yaml", text: Self.schema), DeckText(file: "deck.yaml", text: parts),
    ]
    let outcome = DeckText.read(files, fallbackID: "small")
    maker = QuestionMaker(
      deck: try #require(outcome.deck, "\(outcome.problems.map(\.description))"))
  }

  func question(_ card: Card.ID, _ form: Form, seed: UInt64 = 1) throws -> Question? {
    maker.question(
      for: try #require(maker.card(card), "no card \(card)"), as: form, seed: seed)
  }

  func forms(_ card: Card.ID) throws -> [Form] {
    maker.forms(of: try #require(maker.card(card), "no card \(card)"))
      .filter { [.choice, .cloze, .flashcard].contains($0) }
  }

  /// Every wrong option that the card meets over many seeds.
  func lures(_ card: Card.ID) throws -> Set<String> {
    Set(try draws(card).flatMap(\.options).filter { !$0.isKey }.map(\.text))
  }

  /// The proofs of those options, by rule.
  func rules(_ card: Card.ID) throws -> Set<String> {
    Set(try draws(card).flatMap(\.options).compactMap(\.proof?.rule))
  }

  func draws(_ card: Card.ID) throws -> [Question] {
    try (0..<60).compactMap { try question(card, .choice, seed: $0) }
  }

  private static let schema = """
    title: Kings and towns
    kinds:
      person: {title: person}
      king: {title: king, of: person}
      town: {title: town}
    relations:
      died-on:
        from: person
        to: date
        one: true
        ask: "{when} did {from} die?"
        back: "Who died {on to}?"
        back-among: "Which of these people died {on to}?"
        say: "As the annals say, {from} died {on to}."
      born-on: {from: person, to: date, one: true, ask: "When was {from} born?"}
      born-in:
        from: person
        to: town
        one: true
        ask: "Where was {from} born?"
        back: "Who was born in {to}?"
        back-among: "Which of these people was born in {to}?"
        say: "The annals say that {from} was born in {to}."
      visited:
        from: person
        to: town
        complete: true
        ask: "Which town did {from} visit?"
        ask-among: "Which of these towns did {from} visit?"
        back: "Who visited {to}?"
        say: "The annals say that {from} visited {to}."
      likes: {from: person, to: town, ask: "Which town does {from} like?"}
      rules: {from: king, to: town, one-back: true, back: "Who rules over {to}?"}
      age: {from: person, to: number, unit: years, one: true, ask: "At what age did {from} die?"}
      motto:
        from: person
        to: text
        one: true
        ask: "What was the motto of {from}?"
        say: "On the shield of {from} one reads {to}."

    """

  /// Towns enough for choices: Ard, Bex, Cos, Dol, Eu.
  static let towns = """
      ard: {kind: town, name: Ard}
      bex: {kind: town, name: Bex}
      cos: {kind: town, name: Cos}
      dol: {kind: town, name: Dol}
      eu: {kind: town, name: Eu, also: [Ville d'Eu]}

    """
}
