import Facts
import Memory
import Questions
import Study
import StudyScreens
import StudyTestSupport

/// A deck of dates in two sections, and decks of many.
enum DatedDeck {
  static let id: Deck.ID = "dated"

  /// A fixed model of memory, so that what is known does not depend on the usual one.
  static let settings = StudySettings(
    schedulers: Schedulers(Scheduler(model: StudyModel(.fsrs6))))

  private static let events: [(name: String, date: String, section: Section.ID)] = [
    ("First Railway", "1825-09-27", "west"), ("Long War", "1861-04..1865-04", "west"),
    ("Great Canal", "1869-11-17", "west"), ("Northern Wire", "~1870", "east"),
    ("Eastern Treaty", "1905-09-05", "east"), ("Spring Rising", "1905-04", "east"),
    ("Autumn Rising", "1905-10", "east"), ("Iron Strike", "1905-10-17", "east"),
    ("Moon Landing", "1969-07-20", "west"), ("Wide Net", "1989", "west"),
  ]

  static func make() -> Deck {
    deck(
      events.map {
        ($0.name, PartialDate(text: $0.date) ?? PartialDate(.init(year: 1)), $0.section)
      })
  }

  /// So many events over five centuries, in as many sections as wanted.
  static func many(_ count: Int, sections: Int = 8, using generator: inout SeededGenerator) -> Deck
  {
    deck(
      (0..<count).map { number in
        var point = PartialDate.Point(year: Int.random(in: 1500...2030, using: &generator))
        if number % 3 > 0 { point.month = Int.random(in: 1...12, using: &generator) }
        if number % 3 > 1 { point.day = Int.random(in: 1...28, using: &generator) }
        let end = number % 7 == 0 ? PartialDate.Point(year: point.year + number % 40 + 1) : nil
        let section = Section.ID("s\(Int.random(in: 0..<sections, using: &generator))")
        return ("Event \(number)", PartialDate(point, to: end), section)
      }, sections: (0..<sections).map { Section(id: Section.ID("s\($0)"), title: "Section \($0)") })
  }

  /// A store in which every other event was met, better and better.
  static func store(_ deck: Deck) throws(StoreFailure) -> ReviewStore {
    let store = ReviewStore.inMemory(device: "test")
    var lines: [JournalLine] = []
    for (number, fact) in deck.facts.enumerated() where number % 4 > 0 {
      let key = CardKey(deck: deck.id, card: Card.ID(fact.id.text))
      for time in 0..<number % 4 {
        let review = Review(
          id: EntryID(device: "test", counter: Int64(lines.count + 1)),
          moment: TestTime.after(days: time * 10 - 40), card: key, form: .flashcard, options: 0,
          answer: "", verdict: .selfGraded, grade: number % 8 == 1 ? .again : .good,
          milliseconds: 4000)
        lines.append(JournalLine(.review(review), key, nil))
      }
    }
    try store.write(lines)
    return store
  }

  private static func deck(
    _ events: [(name: String, date: PartialDate, section: Section.ID)],
    sections: [Section] = [
      Section(id: "west", title: "The West"), Section(id: "east", title: "The East"),
    ]
  ) -> Deck {
    var relation = Relation(id: "happened-on", domain: "event", range: .date)
    relation.isFunctional = true
    relation.wordings.ask = try? Wording("When was {from}?")
    relation.wordings.say = try? Wording("{from} happened {on to}.")
    let facts = events.enumerated().map { number, event in
      var provenance = Provenance(place: Place(file: "dated.yaml", line: 1, column: 1))
      provenance.section = event.section
      provenance.why = "So the chronicle says of \(event.name)."
      provenance.citations = [Citation("chronicle", locator: "p. \(number + 1)")]
      return Fact(
        id: Fact.ID("e\(number).happened-on"), subject: Entity.ID("e\(number)"),
        relation: "happened-on", value: .date(event.date), provenance: provenance)
    }
    return Deck(
      header: .init(id: id, title: "Two Centuries"),
      sources: [Source(id: "chronicle", title: "A Chronicle", year: "2001")], sections: sections,
      kinds: [Kind(id: "event", title: "event")], relations: [relation],
      entities: events.enumerated().map {
        Entity(id: Entity.ID("e\($0.offset)"), kind: "event", name: $0.element.name)
      }, facts: facts)
  }
}
