import Facts
import Questions
import Testing

/// How names are built is said by the deck (`names`), or guessed from the kinds.
@Suite struct NamingOfKindsTests {
  /// The verdict on what was typed for the name of a thing of the last of the kinds.
  private func verdict(_ typed: String, _ name: String, _ kinds: [Kind]) throws -> TypedVerdict {
    let kind = try #require(kinds.last)
    let place = Place(file: "names", line: 1, column: 1)
    let fact = Fact(
      id: "x.year", subject: "x", relation: "year", value: .date(PartialDate(.init(year: 1900))),
      provenance: Provenance(place: place))
    let deck = Deck(
      header: Deck.Header(id: "names", title: "Names"), kinds: kinds,
      relations: [Relation(id: "year", domain: kind.id, range: .date)],
      entities: [Entity(id: "x", kind: kind.id, name: name)], facts: [fact])
    let judge = AnswerJudge(deck: deck)
    return judge.judge(typed, for: judge.answer(forSubjectOf: fact)).verdict
  }

  private func kind(_ id: Kind.ID, _ naming: Kind.Naming?, of parent: Kind.ID? = nil) -> Kind {
    var kind = Kind(id: id, title: id.text, parent: parent)
    kind.naming = naming
    return kind
  }

  @Test func aFamilyNameStandsForAPerson() throws {
    #expect(try verdict("Curie", "Marie Curie", [kind("chemist", .person)]) == .variant)
    #expect(try verdict("Pierre Curie", "Marie Curie", [kind("chemist", .person)]) == .wrong)
    #expect(try verdict("Curie", "Marie Curie", [kind("chemist", nil)]) != .variant)
  }

  @Test func theWordsOfATitleKeepTheirOrder() throws {
    let name = "Peace and Quiet"
    #expect(try verdict("Quiet Peace", name, [kind("ballad", .title)]) == .close)
    #expect(try verdict("Quiet Peace", name, [kind("ballad", .term)]) == .variant)
    #expect(try verdict("Quiet Peace", name, [kind("ballad", nil)]) == .variant)
  }

  @Test func theNearestKindThatSaysSoCounts() throws {
    let broad = kind("maker", .person)
    #expect(
      try verdict("Curie", "Marie Curie", [broad, kind("chemist", nil, of: "maker")]) == .variant)
    #expect(
      try verdict("Curie", "Marie Curie", [broad, kind("firm", .term, of: "maker")]) != .variant)
  }

  @Test func whatIsSaidGoesBeforeWhatIsGuessed() throws {
    #expect(try verdict("Dam", "Hoover Dam", [kind("work", .term)]) != .variant)
    #expect(try verdict("Quiet Peace", "Peace and Quiet", [kind("work", .term)]) == .variant)
    #expect(try verdict("Curie", "Marie Curie", [kind("person", .term)]) != .variant)
  }
}
