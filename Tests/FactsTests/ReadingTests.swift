import Facts
import Testing

struct ReadingTests {
  @Test func theHeaderIsRead() throws {
    let deck = try #require(
      read(
        [
          "iskra": "1", "id": "painters", "title": "Painters", "language": "fr", "about": "About.",
          "licence": "CC0", "cards": [["front": "a", "back": "b"]],
        ], after: nil
      ).deck)
    #expect(deck.id == "painters")
    #expect(deck.header.title == "Painters")
    #expect(deck.header.language == "fr")
    #expect(deck.header.about == "About.")
    #expect(deck.header.licence == "CC0")
  }

  @Test func aDeckWithoutNameIsNamedAfterItsFile() throws {
    let deck = try #require(read(["cards": [["front": "a", "back": "b"]]]).deck)
    #expect(deck.id == "painters")
    #expect(deck.header.language == "en")
  }

  @Test func theDefaultsOfAnEntityHoldForItsFacts() throws {
    let entity: Tree = [
      "kind": "painter", "name": "Manet", "section": "late", "source": "atlas p. 4",
      "importance": "3", "sensitivity": "violence", "died-on": "1883",
      "age": [
        "is": "51", "section": "early", "source": ["essay §1.1", "atlas"], "importance": "1",
        "sensitivity": "none", "why": "He was ill.", "note": "Note.", "status": "disputed",
        "attributed-to": "Zola", "essay": "52", "criterion": "full years",
      ],
    ]
    let outcome = read([
      "sources": ["essay": ["title": "Essay"], "atlas": ["title": "Atlas"]],
      "sections": [["id": "early", "title": "Early"], ["id": "late", "title": "Late"]],
      "entities": ["manet": entity],
    ])
    let facts = try #require(outcome.deck).facts
    let (inherited, own) = (facts[0].provenance, facts[1].provenance)
    #expect(inherited.section == "late")
    #expect(inherited.citations == [Citation("atlas", locator: "p. 4")])
    #expect(inherited.importance == 3)
    #expect(inherited.sensitivity == .violence)
    #expect(inherited.status == .record)
    #expect(own.section == "early")
    #expect(own.citations == [Citation("essay", locator: "§1.1"), Citation("atlas")])
    #expect(own.importance == 1)
    #expect(own.sensitivity == .none)
    #expect([own.why, own.note, own.owner, own.essay] == ["He was ill.", "Note.", "Zola", "52"])
    #expect(own.status == .disputed)
    #expect(facts[1].criterion == "full years")
    #expect(own.place == Place(file: "deck.yaml", line: 21, column: 7))
  }

  @Test func whatNobodySaysIsWorthKnowingAndOnRecord() throws {
    let deck = try #require(read(["cards": [["front": "a", "back": "b"]]]).deck)
    let provenance = deck.written[0].provenance
    #expect(provenance.importance == 2)
    #expect(provenance.status == .record)
    #expect(provenance.sensitivity == .none)
    #expect(provenance.section == nil)
  }

  @Test func answersAreKeptInTheFormInWhichOptionsArePrinted() throws {
    let outcome = read([
      "entities": [
        "cradle": ["kind": "work", "name": "The Cradle"],
        "olympia": ["kind": "work", "name": "Olympia"],
        "morisot": [
          "kind": "painter", "name": "Morisot",
          "died-on": [
            "is": "1895-03-02", "accept": "1895-03", "never": "1895-03-03", "wrong": ["1896"],
            "old-style": "1895-02-18",
          ],
          "age": ["is": "54", "accept": "53", "never": ["55"], "wrong": "56"],
          "painted": ["is": "cradle", "wrong": ["olympia", "Guernica"], "never": "olympia"],
          "said": ["is": "yes", "accept": "oui"],
        ],
      ]
    ])
    let facts = try #require(outcome.deck).facts
    #expect(facts[0].accepted == ["March 1895"])
    #expect(facts[0].neverDistract == ["3 March 1895"])
    #expect(facts[0].wrong == ["1896"])
    #expect(facts[0].oldStyle == PartialDate(text: "1895-02-18"))
    #expect(facts[1].accepted == ["53 years"])
    #expect(facts[1].neverDistract == ["55 years"])
    #expect(facts[1].wrong == ["56 years"])
    #expect(facts[2].wrong == ["Olympia", "Guernica"])
    #expect(facts[2].neverDistract == ["Olympia"])
    #expect(facts[3].accepted == ["oui"])
    #expect(facts[3].value == .text("yes"))
  }

  @Test func aSmallTheBeforeANameIsTheArticle() {
    let wall = Entity(id: "wall", kind: "work", name: "the Wall")
    #expect(wall.name == "Wall")
    #expect(wall.nameInSentence == "the Wall")
    let beatles = Entity(id: "beatles", kind: "person", name: "The Beatles")
    #expect(beatles.name == "The Beatles")
    #expect(beatles.nameInSentence == "The Beatles")
    #expect(!Entity(id: "theo", kind: "person", name: "theo").takesArticle)
  }

  @Test func lineagesRunFromTheKindToItsBroadestOne() throws {
    let deck = try #require(read(["cards": [["front": "a", "back": "b"]]]).deck)
    #expect(deck.lineage(of: "painter") == ["painter", "person"])
    #expect(deck.lineage(of: "person") == ["person"])
    #expect(deck.lineage(of: "tool") == [])
    #expect(deck.kind("painter", isA: "person"))
    #expect(deck.kind("person", isA: "person"))
    #expect(!deck.kind("person", isA: "painter"))
  }

  @Test func aSubKindMayStandWhereItsBroaderKindIsTaken() {
    let entities: Tree = ["manet": ["kind": "painter", "name": "Manet", "died-on": "1883"]]
    #expect(problems(in: ["entities": entities]) == [])
  }

  @Test func sourcesArePrintedAsPeopleReadThem() throws {
    let outcome = read([
      "sources": [
        "service": ["title": "Lenin: A Biography", "author": "Robert Service", "year": "2000"],
        "essay": ["title": "An Essay"],
      ],
      "cards": [["front": "a", "back": "b", "source": ["service pp. 3–4", "essay"]]],
    ])
    let deck = try #require(outcome.deck)
    #expect(
      deck.written[0].provenance.citations.map(deck.text(of:)) == [
        "Robert Service, Lenin: A Biography (2000), pp. 3–4", "An Essay",
      ])
    #expect(deck.text(of: Citation("unknown", locator: "p. 1")) == "unknown, p. 1")
  }
}
