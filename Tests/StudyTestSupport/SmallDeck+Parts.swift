public import Facts
internal import Questions
internal import Study

extension SmallDeck {
  /// The same deck with a part `bodies` of both sections, a part `ways` of one more section with one
  /// card, `orbits`, and behind them a section of no part, `rest`.
  public static func inParts() -> Deck {
    let deck = make()
    var written = deck.written
    written += [card("year", "How long is a year on Mars?", "687 days", "orbits")]
    written += [card("dwarf", "Which dwarf planet was found in 1930?", "Pluto", "rest")]
    return Deck(
      header: deck.header, sources: deck.sources,
      parts: [
        Section(id: "bodies", title: "The bodies"), Section(id: "ways", title: "Their ways"),
      ],
      sections: deck.sections.map { Section(id: $0.id, title: $0.title, part: "bodies") } + [
        Section(id: "orbits", title: "Orbits", part: "ways"),
        Section(id: "rest", title: "The rest"),
      ],
      kinds: deck.kinds, relations: deck.relations, entities: deck.entities, facts: deck.facts,
      written: written)
  }

  private static func card(
    _ id: Card.ID, _ front: String, _ back: String, _ section: Section.ID
  ) -> WrittenCard {
    var card = WrittenCard(
      id: id, content: .basic(front: front, back: back),
      provenance: Provenance(place: Place(file: "planets.yaml", line: 1, column: 1)))
    card.provenance.section = section
    return card
  }
}
