import Facts
import Testing

@testable import DeckFiles
@testable import Questions

/// The questions that the specification (13.4) says must never be asked are refused, each by its rules.
struct BadQuestionTests {
  @Test(arguments: BadQuestion.all)
  func itIsRefused(bad: BadQuestion) throws {
    let deck = try BadQuestionDeck()
    let errors = deck.lint.errors(in: bad.question(deck.maker))
    let found = Set(errors.map(\.rule))
    #expect(!errors.isEmpty, "\(bad)")
    #expect(bad.rules.isSubset(of: found), "\(bad): \(found.sorted().map(\.id))")
  }

  @Test func aNamesakeInTheStemIsRefusedBackwardToo() throws {
    let deck = try BadQuestionDeck()
    var bad = BadQuestion(
      number: 0, card: "guards.active-in.back", stem: "Which movement was active in Congo?",
      options: ["The Guards", "The Japanese Red Army", "The Lancers"], rules: [.uniqueStem])
    func isRefused() -> Bool {
      deck.lint.errors(in: bad.question(deck.maker)).contains {
        $0.rule == .uniqueStem && $0.words == "Congo"
      }
    }
    #expect(isRefused())
    bad.stem = "Which movement was active in the country that joined in 1960?"
    #expect(!isRefused())
  }
}

/// A deck of the facts that the bad questions get wrong.
struct BadQuestionDeck {
  let maker: QuestionMaker
  let lint: QuestionLint

  init() throws {
    let outcome = DeckText.read([DeckText(file: "deck.yaml", text: Self.text)], fallbackID: "bad")
    let deck = try #require(outcome.deck, "\(outcome.problems.map(\.description))")
    maker = QuestionMaker(deck: deck)
    lint = QuestionLint(maker: maker)
  }

  private static let text = """
    iskra: 1
    id: bad
    title: What must not be asked
    use: history
    sources:
      service: {title: A Biography}
      essay: {title: An essay, kind: essay}
    sections:
      - {id: one, title: One}
    relations:
      joined: {from: polity, to: date, one: true, ask: "In which year did {from} join?", back: "Which country joined {on to}?", back-among: "Which country joined {on to}?", say: "In the list, {from} joined {on to}."}
      criticised: {from: person, to: organisation, ask: "Whom did {from} criticise?", back: "Who criticised {to}?", back-among: "Who criticised {to}?", say: "In print {from} criticised {to}."}
      met-in: {from: person, to: city, one: true, ask: "Where did {from} first meet Stalin?", say: "First {from} met Stalin in {to}."}
      active-in: {from: organisation, to: polity, one: true, ask: "{from} was active in which country?", back: "Which movement was active in {to}?", say: "For years {from} was active in {to}."}
      cause: {from: person, to: text, one: true, ask: "{from} died of what?", say: "In the end {from} died of {to}."}
      weapon: {from: event, to: text, one: true, ask: "What was used in {from}?", say: "In the course of {from} {to} was used."}
      toll: {from: event, to: number, one: true, ask: "How many died in {from}?", say: "In {from} {to} people died."}
      states: {from: event, to: number, one: true, ask: "How many socialist states were there at {from}?", say: "At {from} there were {to} states."}
    entities:
      stalin: {kind: person, name: Stalin, section: one, source: [service, essay], died-on: {is: 1953-03-05, essay: 1954, status: corrected, importance: 3}}
      lenin: {kind: person, name: Lenin, section: one, source: service, died-on: 1924-01-21, met-in: tampere, cause: "a long illness whose cause was debated for decades"}
      trotsky: {kind: person, name: Trotsky, section: one, source: service, died-on: 1940-08-21, criticised: bolsheviks, cause: an attack}
      goldman: {kind: person, name: Goldman, section: one, source: service, criticised: bolsheviks, cause: a stroke}
      luxemburg: {kind: person, name: Luxemburg, section: one, source: service, criticised: bolsheviks}
      kropotkin: {kind: person, name: Kropotkin, section: one, source: service, criticised: bolsheviks}
      bolsheviks: {kind: party, name: the Bolsheviks}
      tampere: {kind: city, name: Tampere}
      london: {kind: city, name: London}
      paris: {kind: city, name: Paris}
      angola: {kind: polity, name: Angola, section: one, source: service, joined: 1975}
      laos: {kind: polity, name: Laos, section: one, source: service, joined: 1975}
      vietnam: {kind: polity, name: Vietnam, section: one, source: service, joined: 1975}
      poland: {kind: polity, name: Poland, section: one, source: service, joined: 1945}
      congo-b: {kind: polity, name: Congo, section: one, source: service, joined: 1969}
      congo-k: {kind: polity, name: Congo, section: one, source: service, joined: 1960}
      japan: {kind: polity, name: Japan}
      india: {kind: polity, name: India}
      peru: {kind: polity, name: Peru}
      red-army: {kind: movement, name: the Japanese Red Army, section: one, source: service, active-in: japan}
      guards: {kind: movement, name: the Guards, section: one, source: service, active-in: congo-k}
      lancers: {kind: movement, name: the Lancers, section: one, source: service, active-in: peru}
      murder: {kind: event, name: the murder of Trotsky, section: one, source: service, weapon: {is: ice axe, sensitivity: violence}}
      famine: {kind: atrocity, name: the famine, section: one, source: service, toll: {is: 3000000, sensitivity: atrocity}}
      peak: {kind: event, name: the peak, section: one, source: service, states: {is: 30, status: disputed, attributed-to: the essay}}
      treaty: {kind: treaty, name: Treaty on the USSR, section: one, source: service, happened-on: 1922-12-30}
      wall: {kind: event, name: fall of the Berlin Wall, section: one, source: service, happened-on: 1989-11-09}
      strike: {kind: event, name: the great strike, section: one, source: service, happened-on: 1919-03-02}
      march: {kind: event, name: the long march, section: one, source: service, happened-on: 1934-10-16}
      moon: {kind: event, name: Moon landing, section: one, source: service, happened-on: 1969-07-20}
      brexit: {kind: event, name: Brexit, section: one, source: service, happened-on: 2020-01-31}
    cards:
      - {id: terrible, section: one, source: service, status: opinion, attributed-to: Many, front: Was Stalin a terrible ruler?, back: True as it stands}
    """
}

/// A question that must not be asked, and the rules that say so.
struct BadQuestion: CustomTestStringConvertible, CustomStringConvertible, Sendable {
  var number: Int
  var card: Card.ID
  var stem: String
  /// The key first.
  var options: [String]
  var rules: Set<Rule>
  var form = Form.choice
  /// For the forms that order.
  var dates: [(label: String, card: Card.ID)] = []

  var description: String { "\(number). \(stem)" }
  var testDescription: String { description }

  func question(_ maker: QuestionMaker) -> Question {
    var provenance = Provenance(place: Place(file: "bad", line: 1, column: 1))
    var facts: [Fact.ID] = []
    if let position = maker.card(card)?.content.factPosition {
      provenance = maker.deck.facts[position].provenance
      facts = [maker.deck.facts[position].id]
    }
    if card == "terrible" { provenance.status = .opinion }
    let draft = QuestionDraft(
      answer: options.first ?? "", answerNames: [], accepted: [],
      explanation: Explanation(statement: "", provenance: provenance, deck: maker.deck),
      provenance: provenance, facts: facts)
    var question = Question(draft, card: card, form: form, seed: 1, stem: stem)
    question.options = options.enumerated().map { position, text in
      Question.Option(
        text: text, proof: position == 0 ? nil : .asserted,
        entity: maker.deck.entities.first { $0.name.lowercased() == text.lowercased() }?.id)
    }
    question.parts = dates.enumerated().map { rank, event in
      Question.Part(text: event.label, card: event.card, key: rank)
    }
    return question
  }
}
