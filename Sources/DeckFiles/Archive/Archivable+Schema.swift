internal import Facts

// What facts refer to: names, sources, sections, kinds, relations.

extension Slug: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(text) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Slug {
    Slug(try archive.text())
  }
}

extension DottedName: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(text) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> DottedName {
    DottedName(try archive.text())
  }
}

extension Source: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    archive.write(title)
    archive.write(author)
    archive.write(year)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Source {
    Source(
      id: try .read(from: &archive), title: try archive.text(), author: try archive.text(),
      year: try archive.text())
  }
}

extension Section: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    archive.write(title)
    part.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Section {
    Section(
      id: try .read(from: &archive), title: try archive.text(), part: try .read(from: &archive))
  }
}

extension Kind: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    archive.write(title)
    parent.write(to: &archive)
    archive.write(naming?.rawValue ?? "")
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Kind {
    var kind = Kind(
      id: try .read(from: &archive), title: try archive.text(), parent: try .read(from: &archive))
    kind.naming = Kind.Naming(rawValue: try archive.text())
    return kind
  }
}

extension Relation.Range: Archivable {
  func write(to archive: inout ArchiveWriter) {
    switch self {
    case .date: archive.write(0)
    case .number: archive.write(1)
    case .text: archive.write(2)
    case .entity(let kind):
      archive.write(3)
      kind.write(to: &archive)
    }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Relation.Range {
    switch try archive.number() {
    case 0: .date
    case 1: .number
    case 2: .text
    case 3: .entity(try .read(from: &archive))
    default: throw ArchiveDamage()
    }
  }
}

extension Relation.Pool: Archivable {
  func write(to archive: inout ArchiveWriter) {
    kinds.sorted().write(to: &archive)
    entities.sorted().write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Relation.Pool {
    var pool = Relation.Pool()
    pool.kinds = Set(try [Kind.ID].read(from: &archive))
    pool.entities = Set(try [Entity.ID].read(from: &archive))
    return pool
  }
}

extension Wording: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(template) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Wording {
    let template = try archive.text()
    guard let wording = try? Wording(template) else { throw ArchiveDamage() }
    return wording
  }
}

extension Wordings: Archivable {
  func write(to archive: inout ArchiveWriter) {
    // Most facts have none of their own.
    (!isEmpty).write(to: &archive)
    guard !isEmpty else { return }
    for wording in [ask, askAmong, askAll, back, backAmong, backAll, say] {
      wording.write(to: &archive)
    }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Wordings {
    var wordings = Wordings()
    guard try Bool.read(from: &archive) else { return wordings }
    wordings.ask = try .read(from: &archive)
    wordings.askAmong = try .read(from: &archive)
    wordings.askAll = try .read(from: &archive)
    wordings.back = try .read(from: &archive)
    wordings.backAmong = try .read(from: &archive)
    wordings.backAll = try .read(from: &archive)
    wordings.say = try .read(from: &archive)
    return wordings
  }
}

extension Relation: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    domain.write(to: &archive)
    range.write(to: &archive)
    archive.write(unit)
    for flag in [isFunctional, isComplete, isInverseFunctional, isSymmetric] {
      flag.write(to: &archive)
    }
    inverse.write(to: &archive)
    laterRelations.write(to: &archive)
    pool.write(to: &archive)
    backPool.write(to: &archive)
    formerIDs.write(to: &archive)
    wordings.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Relation {
    var relation = Relation(
      id: try .read(from: &archive), domain: try .read(from: &archive),
      range: try .read(from: &archive))
    relation.unit = try archive.text()
    relation.isFunctional = try .read(from: &archive)
    relation.isComplete = try .read(from: &archive)
    relation.isInverseFunctional = try .read(from: &archive)
    relation.isSymmetric = try .read(from: &archive)
    relation.inverse = try .read(from: &archive)
    relation.laterRelations = try .read(from: &archive)
    relation.pool = try .read(from: &archive)
    relation.backPool = try .read(from: &archive)
    relation.formerIDs = try .read(from: &archive)
    relation.wordings = try .read(from: &archive)
    return relation
  }
}
