// Chapters, and parts that hold chapters.

extension DeckReader {
  /// Reads the sections at the top of the deck.
  mutating func readSections(_ entry: SourceNode.Entry) {
    for item in sectionList(entry) { readSection(item, part: nil) }
  }

  /// The items of a list of sections; a key without value holds none.
  private mutating func sectionList(_ entry: SourceNode.Entry) -> [SourceNode] {
    switch entry.value.content {
    case .nothing: return []
    case .list(let items): return items
    case .text, .map:
      report(
        .wrongSort(key: "sections", expected: "a list", found: entry.value.sort),
        at: entry.value.place)
      return []
    }
  }

  /// Reads a chapter, or a part with its chapters.
  ///
  /// A section whose list of sections is empty is a chapter.
  private mutating func readSection(_ node: SourceNode, part: Section.ID?) {
    guard var fields = fields(of: node, .section, key: "a section") else { return }
    let id = requiredText("id", in: &fields)
    let title = requiredText("title", in: &fields)
    let inner = fields.take("sections")
    finish(fields)
    let chapters = inner.map { sectionList($0) } ?? []
    let isNew = id.map { define(.section, $0, at: node.place) } ?? false
    let name = id.map { Section.ID($0) }
    if let part {
      if let inner, !chapters.isEmpty { report(.sectionTooDeep, at: inner.place) }
      if isNew, let name { add(Section(id: name, title: title ?? name.text, part: part)) }
      for chapter in chapters { readSection(chapter, part: part) }
    } else if chapters.isEmpty {
      if isNew, let name { add(Section(id: name, title: title ?? name.text)) }
    } else {
      if isNew, let name { parts.append(Section(id: name, title: title ?? name.text)) }
      // Also below a bad name, so that facts which name its chapters are not complained about.
      for chapter in chapters { readSection(chapter, part: name) }
    }
  }

  private mutating func add(_ chapter: Section) {
    sectionIDs.insert(chapter.id)
    sections.append(chapter)
  }

  /// The section that a fact or card names; `nil` (and a complaint) if there is none or it is a
  /// part: then nobody could tell where in the order of study it stands.
  mutating func sectionID(_ text: String, at place: Place) -> Section.ID? {
    let id = Section.ID(text)
    if sectionIDs.contains(id) { return id }
    if parts.contains(where: { $0.id == id }) {
      let chapters = sections.filter { $0.part == id }.map(\.id.text)
      report(.sectionIsPart(id: text, chapters: chapters), at: place)
    } else {
      reportUnknown(.section, text, among: sections.map(\.id.text), at: place)
    }
    return nil
  }
}
