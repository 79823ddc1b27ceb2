import Facts
import Testing

@testable import DeckFiles
@testable import Questions

/// A small deck of invented rulers and towns, its maker, and its lint.
struct LintDeck {
  let maker: QuestionMaker
  let lint: QuestionLint

  static let shared = LintDeck()

  init() {
    let outcome = DeckText.read([DeckText(file: "deck.yaml", text: Self.text)], fallbackID: "lint")
    if outcome.deck == nil { Issue.record("\(outcome.problems.map(\.description))") }
    let deck = outcome.deck ?? Deck(header: .init(id: "lint", title: "lint"))
    maker = QuestionMaker(deck: deck)
    lint = QuestionLint(maker: maker)
  }

  /// A question of the card to which the lint has no objection.
  func clean(_ card: Card.ID, _ form: Form) throws -> Question {
    let asked = try #require(maker.card(card), "no card \(card)")
    let questions = (0..<200).lazy.compactMap { maker.question(for: asked, as: form, seed: $0) }
    return try #require(
      questions.first { lint.problems(in: $0).isEmpty }, "no clean \(form) of \(card)")
  }

  /// The rules that a question breaks.
  func rules(_ question: Question) -> Set<Rule> { Set(lint.problems(in: question).map(\.rule)) }

  private static let text = """
    iskra: 1
    id: lint
    title: Rulers and towns
    sources:
      annals: {title: The Annals}
    sections:
      - {id: realm, title: The realm}
    kinds:
      person: {title: person}
      ruler: {title: ruler, of: person}
      poet: {title: poet, of: person}
      place: {title: place}
      town: {title: town, of: place}
      river: {title: river}
    relations:
      crowned-on:
        from: ruler
        to: date
        one: true
        before: buried-on
        ask: "{when} was {from} crowned?"
        back: "Which ruler was crowned {on to}?"
        back-among: "Which of these rulers was crowned {on to}?"
        say: "As the annals tell us, {from} was crowned {on to}."
      buried-on:
        from: ruler
        to: date
        one: true
        ask: "{when} was {from} buried?"
        say: "As the annals tell us, {from} was buried {on to}."
      sealed-on:
        from: ruler
        to: date
        one: true
        back: "Which ruler sealed the peace treaty {on to}?"
        say: "As the annals tell us, {from} sealed the peace treaty {on to}."
      raised-in:
        from: person
        to: town
        one: true
        ask: "In which town was {from} raised?"
        back-among: "Which of these people was raised in {to}?"
        say: "The annals tell us that {from} was raised in {to}."
      fortified:
        from: ruler
        to: town
        complete: true
        ask: "Which town did {from} fortify?"
        ask-among: "Which of these towns did {from} fortify?"
        back-among: "Which of these rulers fortified {to}?"
        say: "The annals tell us that {from} fortified {to}."
      praised:
        from: poet
        to: ruler
        ask: "Which ruler did {from} praise in verse?"
        say: "The annals tell us that {from} praised {to} in verse."
      towers:
        from: town
        to: number
        one: true
        ask: "How many towers did {from} have?"
        say: "The annals count {to} towers in {from}."
      device:
        from: ruler
        to: text
        one: true
        ask: "What did {from} carry on the banner?"
        say: "On the banner {from} carried {to}."
      judged:
        from: ruler
        to: text
        one: true
        ask: "How does {owner} judge {from}?"
        say: "In the eyes of {owner}, {from} was {to}."
    entities:
    \(rulers)
    \(towns)
      anselm: {kind: poet, name: Anselm Reyder, section: realm, source: annals, praised: edmund}
      isbert: {kind: poet, name: Isbert Quandt, raised-in: karlsburg, section: realm, source: annals}
      merle: {kind: river, name: Merle}
    cards:
      - id: seat
        section: realm
        source: annals
        front: Where did the council of the realm meet in times of war?
        back: In the great hall
        wrong: [In the old abbey, In the royal camp, In the north wing]
      - id: charter
        section: realm
        source: annals
        front: What did the chancellor of the realm put under every charter?
        back: the great seal | the seal of the realm
      - id: oath
        section: realm
        source: annals
        cloze: "Every ruler of Karlsburg swore a solemn oath before the {{council}} of elders."
    """

  private static let rulers =
    [
      (
        "edmund", "Edmund Harrow", "1412", "1441", "1424", "karlsburg", "karlsburg, lindenau",
        "a silver heron"
      ),
      (
        "conrad", "Conrad Velden", "1417", "1447", "1425", "lindenau", "merowitz, oberfeld",
        "a golden griffin"
      ),
      (
        "ottokar", "Ottokar Brandt", "1421", "1452", "1426", "merowitz", "oberfeld",
        "a crimson falcon"
      ),
      (
        "ludolf", "Ludolf Sterren", "1426", "1455", "1428", "oberfeld", "tannheim",
        "a spotted leopard"
      ),
      (
        "albert", "Albert Marsham", "1431", "1461", "1440", "tannheim",
        "karlsburg, tannheim, merowitz",
        "a sable unicorn"
      ),
      (
        "godfrey", "Godfrey Wynter", "1436", "1466", "1445", "karlsburg", "lindenau, merowitz",
        "a crowned dolphin"
      ),
    ].map { id, name, crowned, buried, sealed, raised, fortified, device in
      """
        \(id):
          kind: ruler
          name: \(name)
          section: realm
          source: annals
          crowned-on: {is: \(crowned)\(id == "ottokar" ? ", essay: 1423" : "")}
          buried-on: {is: \(buried)-05-14}
          sealed-on: \(sealed)
          raised-in: \(raised)
          fortified: [\(fortified)]
          device: \(device)
          judged: {is: \(device.replacing("a ", with: "as proud as a ")), status: opinion, attributed-to: Anselm}
      """
    }.joined(separator: "\n")

  private static let towns =
    [
      ("karlsburg", "Karlsburg", "23"), ("lindenau", "Lindenau", "27"),
      ("merowitz", "Merowitz", "31"),
      ("oberfeld", "Oberfeld", "18"), ("tannheim", "Tannheim", "14"),
    ].map { id, name, towers in
      "  \(id): {kind: town, name: \(name), also: [Old \(name)], section: realm, source: annals, "
        + "towers: \(towers)}"
    }.joined(separator: "\n")
}
