import Facts
import Questions
import Study

/// Decks of nothing but dates.
enum TimelineDeck {
  private static var relation: Relation {
    var relation = Relation(id: "happened-on", domain: "event", range: .date)
    relation.wordings.ask = try? Wording("When was {from}?")
    return relation
  }

  /// One event for each date, in a chapter if one is given.
  static func make(_ dates: [(PartialDate, Section.ID?)]) -> Deck {
    let facts = dates.enumerated().map { number, date in
      var provenance = Provenance(place: Place(file: "dates.yaml", line: 1, column: 1))
      provenance.section = date.1
      return Fact(
        id: Fact.ID("e\(number).happened-on"), subject: Entity.ID("e\(number)"),
        relation: "happened-on", value: .date(date.0), provenance: provenance)
    }
    return Deck(
      header: .init(id: "dates", title: "Dates"), parts: [Section(id: "part", title: "Part")],
      sections: [
        Section(id: "one", title: "One", part: "part"),
        Section(id: "two", title: "Two", part: "part"), Section(id: "three", title: "Three"),
      ],
      kinds: [Kind(id: "event", title: "event")], relations: [relation],
      entities: dates.indices.map {
        Entity(id: Entity.ID("e\($0)"), kind: "event", name: "Event \($0)")
      }, facts: facts)
  }

  /// Four events in two chapters of a part, in a chapter of none, and in no chapter.
  static func make() -> Deck {
    make([
      (PartialDate(.init(year: 1900)), "one"), (PartialDate(.init(year: 1910)), "two"),
      (PartialDate(.init(year: 1920)), "three"), (PartialDate(.init(year: 1930)), nil),
    ])
  }

  /// So many events at random, of all precisions.
  static func random(_ count: Int, using generator: inout SeededGenerator) -> Deck {
    let chapters: [Section.ID?] = ["one", "two", "three", nil]
    let years = [1...9999, 1800...2100, 1917...1924].randomElement(using: &generator) ?? 1...9999
    return make(
      (0..<count).map { _ in
        var point = PartialDate.Point(year: Int.random(in: years, using: &generator))
        if Bool.random(using: &generator) {
          point.month = Int.random(in: 1...12, using: &generator)
          if Bool.random(using: &generator) {
            point.day = Int.random(in: 1...28, using: &generator)
          }
        }
        let end =
          Int.random(in: 0..<5, using: &generator) == 0
          ? PartialDate.Point(
            year: min(9999, point.year + Int.random(in: 1...90, using: &generator))) : nil
        return (
          PartialDate(point, to: end, circa: Int.random(in: 0..<9, using: &generator) == 0),
          chapters.randomElement(using: &generator) ?? nil
        )
      })
  }
}
