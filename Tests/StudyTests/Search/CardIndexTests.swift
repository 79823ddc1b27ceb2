import Facts
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct CardIndexTests {
  private let people = [
    "reclus.founded", "reclus.founded.back", "trotsky.founded", "trotsky.founded.back", "axis",
  ]

  @Test(arguments: [
    ("elisee", ["reclus.founded", "reclus.founded.back"]),
    ("ÉLISÉE found", ["reclus.founded", "reclus.founded.back"]),
    ("E\u{301}lise\u{301}e", ["reclus.founded", "reclus.founded.back"]),
    ("bronstein", ["trotsky.founded", "trotsky.founded.back"]),
    ("троцкии", ["trotsky.founded", "trotsky.founded.back"]),
    ("lodz strasse", ["axis"]),
    ("\"who founded\" army", ["trotsky.founded.back"]),
    ("\"founded the red\"", ["trotsky.founded.back"]),
    ("\"founded red\"", []),
    ("sky army", ["trotsky.founded", "trotsky.founded.back"]),
    ("reclus trotsky", []),
    ("lodz or bronstein", ["trotsky.founded", "trotsky.founded.back", "axis"]),
    ("deck:people -found", ["axis"]),
    ("deck:people -(lodz or army)", ["reclus.founded", "reclus.founded.back"]),
    ("section:west", ["reclus.founded", "reclus.founded.back"]),
    ("section:eur", ["reclus.founded", "reclus.founded.back"]),
    ("section:\"the far\"", ["reclus.founded", "reclus.founded.back"]),
    ("section:ar", []),
    ("kind:agent lodz", []),
    ("kind:agent section:east", ["trotsky.founded", "trotsky.founded.back"]),
    ("status:opinion", ["trotsky.founded", "trotsky.founded.back"]),
    ("importance>2", ["trotsky.founded", "trotsky.founded.back"]),
    ("id:axis", ["axis"]),
    ("deck:fam lodz", ["axis"]),
  ])
  func isFound(query: String, cards: [String]) throws {
    #expect(try SearchedDeck.index().found(query) == cards)
  }

  @Test func anEmptyQueryFindsAllCardsOfAllDecks() throws {
    let all = try SearchedDeck.index().found("")
    #expect(Array(all.prefix(5)) == people)
    #expect(all.count == 5 + SmallDeck.make().cards.count)
  }

  @Test(arguments: [
    ("stability<10", ["reclus.founded"]), ("stability>=10", ["trotsky.founded"]),
    ("difficulty>=7", ["trotsky.founded"]), ("lapses>3", ["trotsky.founded"]),
    ("recall<0.9", ["reclus.founded"]), ("recall>90%", ["trotsky.founded"]),
    ("reviews=3 ", ["reclus.founded"]), ("due<0", ["reclus.founded"]),
    ("due:4", ["trotsky.founded"]), ("is:due", ["reclus.founded"]),
    ("is:learning", ["reclus.founded"]), ("is:known", ["trotsky.founded"]),
    ("is:leech", ["trotsky.founded"]), ("is:suspended", ["axis"]),
    ("is:flagged", ["axis", "trotsky.founded.back"]), ("is:buried", ["reclus.founded.back"]),
    ("is:new deck:people", ["axis", "reclus.founded.back", "trotsky.founded.back"]),
    ("reviews=0 deck:people", ["axis", "reclus.founded.back", "trotsky.founded.back"]),
  ])
  func isFoundByWhatIsKnownOfIt(query: String, cards: [String]) throws {
    #expect(try Self.studied().found(query).sorted() == cards)
  }

  private static func studied() -> CardIndex {
    var flagged = CardMarks()
    flagged.isFlagged = true
    var suspended = flagged
    suspended.isSuspended = true
    var buried = CardMarks()
    buried.buriedDay = TestTime.start.day
    return SearchedDeck.index(
      [
        "reclus.founded": SearchedDeck.record(stability: 3, due: -2),
        "trotsky.founded": SearchedDeck.record(
          stability: 30, difficulty: 8, due: 4, reviews: 20, lapses: 6),
      ],
      ["axis": suspended, "reclus.founded.back": buried, "trotsky.founded.back": flagged])
  }

  @Test func cardsPutAsideAreNotDue() throws {
    var marks = CardMarks()
    marks.isSuspended = true
    let record = SearchedDeck.record(stability: 3, due: -2)
    #expect(try SearchedDeck.index(["axis": record]).found("is:due") == ["axis"])
    #expect(try SearchedDeck.index(["axis": record], ["axis": marks]).found("is:due").isEmpty)
  }

  @Test func sortsBothWaysWithBlanksLast() throws {
    let index = Self.studied()
    let rising = try index.found("deck:people", by: .stability)
    #expect(rising == ["reclus.founded", "trotsky.founded", people[1], people[3], people[4]])
    let falling = try index.found("deck:people", by: .stability, isReversed: true)
    #expect(falling == ["trotsky.founded", "reclus.founded", people[1], people[3], people[4]])
    #expect(
      try index.found("deck:people", by: .front)
        == ["axis", "reclus.founded", "trotsky.founded", people[1], people[3]])
    #expect(try index.found("deck:people", isReversed: true) == people.reversed())
    #expect(try index.found("deck:people", by: .section) == people)
    #expect(try index.found("deck:people", by: .due).prefix(2) == [people[0], people[2]])
  }

  @Test func refreshingChangesWhatIsFoundAndTheOrder() throws {
    var index = Self.studied()
    _ = index.search(CardQuery(), by: .stability)
    index.refresh(
      0,
      [
        "axis": SearchedDeck.record(stability: 1),
        "reclus.founded": SearchedDeck.record(stability: 2),
      ],
      [:])
    #expect(try index.found("-is:new", by: .stability) == ["axis", "reclus.founded"])
    #expect(try index.found("is:flagged").isEmpty)
  }

  @Test func columnsGoRoundInACircle() {
    var column = CardColumn.deck
    for _ in CardColumn.allCases { column = column.next }
    #expect(column == .deck)
  }
}
