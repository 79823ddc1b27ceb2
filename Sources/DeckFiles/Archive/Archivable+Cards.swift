internal import Facts

// Where things come from, and cards written by hand.

extension ArchiveReader {
  /// One of a set of words.
  mutating func choice<Choice: RawRepresentable>() throws(ArchiveDamage) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else { throw ArchiveDamage() }
    return choice
  }
}

extension Citation: Archivable {
  func write(to archive: inout ArchiveWriter) {
    source.write(to: &archive)
    archive.write(locator)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Citation {
    Citation(try .read(from: &archive), locator: try archive.text())
  }
}

extension Provenance: Archivable {
  func write(to archive: inout ArchiveWriter) {
    place.write(to: &archive)
    section.write(to: &archive)
    citations.write(to: &archive)
    archive.write(status.rawValue)
    for text in [owner, essay, why, note] { archive.write(text) }
    importance.write(to: &archive)
    archive.write(sensitivity.rawValue)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Provenance {
    var provenance = Provenance(place: try .read(from: &archive))
    provenance.section = try .read(from: &archive)
    provenance.citations = try .read(from: &archive)
    provenance.status = try archive.choice()
    provenance.owner = try archive.text()
    provenance.essay = try archive.text()
    provenance.why = try archive.text()
    provenance.note = try archive.text()
    provenance.importance = try .read(from: &archive)
    provenance.sensitivity = try archive.choice()
    return provenance
  }
}

extension WrittenCard.ClozePart: Archivable {
  func write(to archive: inout ArchiveWriter) {
    switch self {
    case .text(let text):
      archive.write(0)
      archive.write(text)
    case .hole(let text):
      archive.write(1)
      archive.write(text)
    }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Self {
    try Bool.read(from: &archive) ? .hole(try archive.text()) : .text(try archive.text())
  }
}

extension WrittenCard.Content: Archivable {
  func write(to archive: inout ArchiveWriter) {
    switch self {
    case .basic(let front, let back):
      archive.write(0)
      archive.write(front)
      archive.write(back)
    case .cloze(let parts):
      archive.write(1)
      parts.write(to: &archive)
    }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Self {
    guard try Bool.read(from: &archive) else {
      return .basic(front: try archive.text(), back: try archive.text())
    }
    return .cloze(try .read(from: &archive))
  }
}

extension WrittenCard: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    content.write(to: &archive)
    provenance.write(to: &archive)
    wrong.write(to: &archive)
    accepted.write(to: &archive)
    formerIDs.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> WrittenCard {
    var card = WrittenCard(
      id: try .read(from: &archive), content: try .read(from: &archive),
      provenance: try .read(from: &archive))
    card.wrong = try .read(from: &archive)
    card.accepted = try .read(from: &archive)
    card.formerIDs = try .read(from: &archive)
    return card
  }
}
