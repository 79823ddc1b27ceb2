// Parts hold chapters, chapters hold cards.

extension Deck {
  /// The chapter or part of that name.
  public func section(_ id: Section.ID) -> Section? {
    index.sections[id].map { sections[$0] } ?? parts.first { $0.id == id }
  }

  /// Parts and chapters in study order, each part before its chapters.
  public var outline: [Section] {
    var outline: [Section] = []
    for section in sections {
      if let part = section.part, outline.last?.part != part, let part = self.section(part) {
        outline.append(part)
      }
      outline.append(section)
    }
    return outline
  }

  /// The chapters that a name covers: those of a part, or the chapter itself; none if nothing has
  /// the name.
  public func chapters(of id: Section.ID) -> [Section.ID] {
    if index.sections[id] != nil { return [id] }
    return sections.filter { $0.part == id }.map(\.id)
  }

  /// The cards of a chapter or part, or of the whole deck, in study order.
  ///
  /// - Complexity: O(cards).
  public func cards(in id: Section.ID?) -> [Card] {
    guard let id else { return cards }
    let chapters = Set(chapters(of: id))
    return cards.filter { $0.section.map(chapters.contains) ?? false }
  }
}
