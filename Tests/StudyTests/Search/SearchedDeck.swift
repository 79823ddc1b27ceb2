import Facts
import Memory
import Questions
import Study
import StudyTestSupport

/// A deck for searching: people with accents, kinds inside kinds, a view, a text with a hole.
enum SearchedDeck {
  static let id: Deck.ID = "people"

  static func make() -> Deck {
    var founded = Relation(id: "founded", domain: "person", range: .entity("party"))
    founded.wordings.ask = try? Wording("What did {from} found?")
    founded.wordings.back = try? Wording("Who founded {to}?")
    let place = Place(file: "people.yaml", line: 3, column: 1)
    var plain = Provenance(place: place)
    plain.section = "west"
    var view = Provenance(place: place)
    view.section = "east"
    view.status = .opinion
    view.owner = "A. Critic"
    view.importance = 3
    let facts = [
      Fact(
        id: "reclus.founded", subject: "reclus", relation: "founded", value: .entity("alliance"),
        provenance: plain),
      Fact(
        id: "trotsky.founded", subject: "trotsky", relation: "founded", value: .entity("army"),
        provenance: view),
    ]
    let hole = WrittenCard(
      id: "axis", content: .cloze([.text("The straße of "), .hole("Łódź"), .text(" is long.")]),
      provenance: Provenance(place: place))
    return Deck(
      header: .init(id: id, title: "Famous People"),
      parts: [Section(id: "europe", title: "Europe")],
      sections: [
        Section(id: "west", title: "The far West", part: "europe"),
        Section(id: "east", title: "East"),
      ],
      kinds: [
        Kind(id: "agent", title: "agent"), Kind(id: "person", title: "person", parent: "agent"),
        Kind(id: "party", title: "party"),
      ],
      relations: [founded],
      entities: [
        Entity(id: "reclus", kind: "person", name: "Élisée Reclus"),
        Entity(
          id: "trotsky", kind: "person", name: "Leon Trotsky",
          aliases: ["Лев Троцкий", "Bronstein"]),
        Entity(id: "alliance", kind: "party", name: "the Alliance"),
        Entity(id: "army", kind: "party", name: "the Red Army"),
      ], facts: facts, written: [hole], confusables: [["reclus", "trotsky"]])
  }

  /// The model whose states the records have.
  static let scheduler = Scheduler(model: StudyModel(.fsrs6))

  /// Memory of a card, with what matters here.
  static func record(
    stability: Double, difficulty: Double = 5, due: Int = 0, reviews: Int = 3, lapses: Int = 0
  ) -> CardRecord {
    let today = TestTime.start.day
    return CardRecord(
      state: .fsrs6(FSRS6.State(stability: Days(stability), difficulty: difficulty)),
      stability: Days(stability),
      firstDay: today + -50, lastDay: today + -10, lastInstant: TestTime.start.instant,
      dueDay: today + due, reviews: reviews, lapses: lapses, successes: 1,
      // Each answer was as good as sure to be right.
      predictions: RecallPredictions(bytes: Array(repeating: 190, count: max(0, reviews - 1))))
  }

  static func index(
    _ records: [Card.ID: CardRecord] = [:], _ marks: [Card.ID: CardMarks] = [:]
  ) -> CardIndex {
    CardIndex(
      [
        CardIndex.Source(maker: QuestionMaker(deck: make()), records: records, marks: marks), nil,
        CardIndex.Source(maker: QuestionMaker(deck: SmallDeck.make()), records: [:], marks: [:]),
      ], schedulers: Schedulers(scheduler), on: TestTime.start.day)
  }
}

extension CardIndex {
  /// The names of the cards that a query finds.
  func found(
    _ text: String, by column: CardColumn = .deck, isReversed: Bool = false
  ) throws -> [String] {
    var index = self
    return index.search(try CardQuery(text), by: column, isReversed: isReversed).map {
      index.card($0)?.id.text ?? ""
    }
  }
}
