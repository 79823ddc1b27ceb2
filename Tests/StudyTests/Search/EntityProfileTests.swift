import Facts
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct EntityProfileTests {
  private func profile(
    _ id: Entity.ID, of deck: Deck = SearchedDeck.make(), _ records: [Card.ID: CardRecord] = [:]
  ) -> EntityProfile? {
    EntityProfile(
      id, in: QuestionMaker(deck: deck), records: records, scheduler: SearchedDeck.scheduler,
      on: TestTime.start.day)
  }

  @Test func showsWhatIsSaidOfItAndWhatIsSaidOfOthersWithIt() throws {
    let own = try #require(profile("trotsky"))
    #expect(own.kind == "person")
    #expect(own.groups.map(\.isReversed) == [false])
    #expect(own.groups[0].lines[0].text == "Red Army")
    #expect(own.groups[0].lines[0].other == "army")
    #expect(own.groups[0].lines[0].explanation.badge == "opinion of A. Critic")
    let value = try #require(profile("army"))
    #expect(value.groups.map(\.isReversed) == [true])
    #expect(value.groups[0].lines[0].other == "trotsky")
    #expect(profile("nobody") == nil)
  }

  @Test func namesWhatItIsTakenFor() throws {
    #expect(try #require(profile("trotsky")).confusables.map(\.id) == ["reclus"])
  }

  @Test func masteryCountsUnaskedCardsAsUnknown() throws {
    let record = SearchedDeck.record(stability: 10, due: 0)
    let mastery = try #require(profile("trotsky", ["trotsky.founded": record])).mastery
    #expect(mastery.cards == 2)
    #expect(mastery.started == 1)
    // Ten days after a review, a card with a stability of ten days is recalled with 0.9.
    #expect(abs(mastery.share - 0.45) < 1e-6)
  }

  @Test func neighboursStandInOrderOfTimeAroundItsOwnDates() throws {
    let profile = try #require(self.profile("uranus", of: SmallDeck.make()))
    #expect(profile.neighbours.map(\.subject) == ["mars", "uranus", "neptune"])
    #expect(profile.neighbours.map(\.date) == ["1659", "1781", "1846"])
    #expect(profile.neighbours.map(\.isOwn) == [false, true, false])
    #expect(try #require(self.profile("army")).neighbours.isEmpty)
  }

  @Test(arguments: [
    ("", ["reclus", "trotsky", "alliance", "army"]), ("tro", ["trotsky"]),
    ("лев", ["trotsky"]), ("army red", ["army"]), ("reclus elisee", ["reclus"]), ("x", []),
    ("l", ["trotsky", "reclus", "alliance"]),
  ])
  func entitiesAreFoundByTheirNames(text: String, found: [Entity.ID]) {
    #expect(EntityFinder(SearchedDeck.make()).search(text) == found)
  }

  @Test(arguments: [
    ("Who was with Trotsky?", "Élisée Reclus", "reclus"), ("Leon Trotsky left", "x", "trotsky"),
    ("Who led the red army?", "Lenin", "army"), ("an army", "a lion", nil),
    ("What did Bronstein found?", "The Red Army.", "army"),
  ])
  func writtenCardsNameEntities(front: String, back: String, entity: Entity.ID?) {
    let sides = CardSides(front: front, back: back)
    #expect(EntityFinder.named(in: sides, of: SearchedDeck.make()) == entity)
  }
}
