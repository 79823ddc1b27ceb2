public import Facts
internal import Questions
internal import Study

/// A deck that is small enough to know by heart: five planets with dates, numbers and discoverers.
public enum SmallDeck {
  /// The name of the deck.
  public static let id: Deck.ID = "planets"

  /// Sections `size` and `discovery`, one relation of each kind of value, two written cards.
  public static func make() -> Deck {
    var header = Deck.Header(id: id, title: "Planets")
    header.about = "For tests."
    return Deck(
      header: header, sources: [Source(id: "atlas", title: "An Atlas", year: "2001")],
      sections: [
        Section(id: "size", title: "Size"), Section(id: "discovery", title: "Discovery"),
      ],
      kinds: [Kind(id: "planet", title: "planet"), Kind(id: "person", title: "person")],
      relations: [moons, discovered, discoverer], entities: entities, facts: facts,
      written: written)
  }

  private static let place = Place(file: "planets.yaml", line: 1, column: 1)

  private static var moons: Relation {
    var relation = Relation(id: "moons", domain: "planet", range: .number)
    relation.unit = "moons"
    relation.isFunctional = true
    relation.wordings.ask = try? Wording("How many moons does {from} have?")
    relation.wordings.say = try? Wording("In this book {from} has {to} in all.")
    return relation
  }

  private static var discovered: Relation {
    var relation = Relation(id: "discovered-on", domain: "planet", range: .date)
    relation.isFunctional = true
    relation.wordings.ask = try? Wording("When was {from} discovered?")
    relation.wordings.back = try? Wording("Which planet was discovered {on to}?")
    relation.wordings.say = try? Wording("The planet {from} was discovered {on to}.")
    return relation
  }

  private static var discoverer: Relation {
    var relation = Relation(id: "discoverer", domain: "planet", range: .entity("person"))
    relation.isFunctional = true
    relation.wordings.ask = try? Wording("Who discovered {from}?")
    relation.wordings.back = try? Wording("Which planet was discovered by {to}?")
    relation.wordings.say = try? Wording("The planet {from} was discovered by {to}.")
    return relation
  }

  private static let entities: [Entity] =
    ["Mars", "Jupiter", "Saturn", "Uranus", "Neptune"].map {
      Entity(id: Entity.ID($0.lowercased()), kind: "planet", name: $0)
    }
    + ["Galileo Galilei", "William Herschel", "Johann Galle", "Clyde Tombaugh"].map {
      Entity(id: Entity.ID(Slug<Entity>.made(from: $0)), kind: "person", name: $0)
    }

  private static func fact(
    _ subject: String, _ relation: String, _ value: FactValue, _ section: Section.ID
  ) -> Fact {
    var provenance = Provenance(place: place)
    provenance.section = section
    provenance.citations = [Citation("atlas", locator: "p. 3")]
    provenance.why = "So the atlas says of \(subject)."
    return Fact(
      id: Fact.ID("\(subject).\(relation)"), subject: Entity.ID(subject),
      relation: Relation.ID(relation), value: value, provenance: provenance)
  }

  private static var facts: [Fact] {
    let moons = [("mars", 2.0), ("jupiter", 95), ("saturn", 146), ("uranus", 28), ("neptune", 16)]
    let dates = [("uranus", 1781), ("neptune", 1846), ("mars", 1659), ("saturn", 1610)]
    let finders = [("uranus", "william-herschel"), ("neptune", "johann-galle")]
    return moons.map { fact($0.0, "moons", .number(Quantity($0.1, unit: "moons")), "size") }
      + dates.map {
        fact($0.0, "discovered-on", .date(PartialDate(.init(year: $0.1))), "discovery")
      }
      + finders.map { fact($0.0, "discoverer", .entity(Entity.ID($0.1)), "discovery") }
  }

  private static var written: [WrittenCard] {
    var largest = WrittenCard(
      id: "largest", content: .basic(front: "Which planet is the largest?", back: "Jupiter"),
      provenance: Provenance(place: place))
    largest.wrong = ["Saturn", "Uranus", "Neptune"]
    largest.provenance.section = "size"
    let tilted = WrittenCard(
      id: "tilted",
      content: .cloze([
        .text("The axis of "), .hole("Uranus"), .text(" lies almost in the plane of its orbit."),
      ]),
      provenance: Provenance(place: place))
    return [largest, tilted]
  }
}
