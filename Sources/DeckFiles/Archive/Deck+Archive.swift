internal import Facts

extension Deck.Header: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    for text in [title, language, about, licence] { archive.write(text) }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Deck.Header {
    var header = Deck.Header(id: try .read(from: &archive), title: try archive.text())
    header.language = try archive.text()
    header.about = try archive.text()
    header.licence = try archive.text()
    return header
  }
}

extension Deck {
  /// The deck as bytes: what was read from its files, without what is worked out from that.
  var archive: [UInt8] {
    var archive = ArchiveWriter()
    header.write(to: &archive)
    sources.write(to: &archive)
    parts.write(to: &archive)
    sections.write(to: &archive)
    kinds.write(to: &archive)
    relations.write(to: &archive)
    entities.write(to: &archive)
    facts.write(to: &archive)
    written.write(to: &archive)
    confusablePairs.write(to: &archive)
    return archive.bytes
  }

  /// The deck that was written as these bytes; the same in every respect.
  init(archive bytes: ArraySlice<UInt8>) throws(ArchiveDamage) {
    var archive = try ArchiveReader(bytes)
    self.init(
      header: try .read(from: &archive), sources: try .read(from: &archive),
      parts: try .read(from: &archive), sections: try .read(from: &archive),
      kinds: try .read(from: &archive), relations: try .read(from: &archive),
      entities: try .read(from: &archive), facts: try .read(from: &archive),
      written: try .read(from: &archive), confusables: try .read(from: &archive))
    guard archive.isAtEnd else { throw ArchiveDamage() }
  }

  /// Each pair of entities that people take for each other once.
  private var confusablePairs: [[Entity.ID]] {
    confusables.sorted { $0.key < $1.key }.flatMap { entity, others in
      others.filter { entity < $0 }.sorted().map { [entity, $0] }
    }
  }
}
