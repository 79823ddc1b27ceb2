internal import Facts

// What a deck says: values, entities, facts.

extension Place: Archivable {
  func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    line.write(to: &archive)
    column.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Place {
    Place(
      file: try archive.text(), line: try .read(from: &archive), column: try .read(from: &archive))
  }
}

extension PartialDate.Point: Archivable {
  func write(to archive: inout ArchiveWriter) {
    year.write(to: &archive)
    (month ?? 0).write(to: &archive)
    (day ?? 0).write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Self {
    let year = try Int.read(from: &archive)
    let month = try Int.read(from: &archive)
    let day = try Int.read(from: &archive)
    // What lies outside the calendar cannot be counted with.
    guard 1...9999 ~= year, 0...12 ~= month, 0...31 ~= day else { throw ArchiveDamage() }
    return .init(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

extension PartialDate: Archivable {
  func write(to archive: inout ArchiveWriter) {
    start.write(to: &archive)
    end.write(to: &archive)
    isCirca.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> PartialDate {
    PartialDate(
      try .read(from: &archive), to: try .read(from: &archive), circa: try .read(from: &archive))
  }
}

extension Quantity: Archivable {
  func write(to archive: inout ArchiveWriter) {
    low.write(to: &archive)
    high.write(to: &archive)
    archive.write(unit)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Quantity {
    let low = try Double.read(from: &archive)
    let high = try Double.read(from: &archive)
    guard low.isFinite, high.isFinite else { throw ArchiveDamage() }
    return Quantity(low, to: high, unit: try archive.text())
  }
}

extension FactValue: Archivable {
  func write(to archive: inout ArchiveWriter) {
    switch self {
    case .entity(let entity):
      archive.write(0)
      entity.write(to: &archive)
    case .date(let date):
      archive.write(1)
      date.write(to: &archive)
    case .number(let number):
      archive.write(2)
      number.write(to: &archive)
    case .text(let text):
      archive.write(3)
      archive.write(text)
    }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> FactValue {
    switch try archive.number() {
    case 0: .entity(try .read(from: &archive))
    case 1: .date(try .read(from: &archive))
    case 2: .number(try .read(from: &archive))
    case 3: .text(try archive.text())
    default: throw ArchiveDamage()
    }
  }
}

extension Entity.Alias: Archivable {
  func write(to archive: inout ArchiveWriter) {
    archive.write(text)
    archive.write(sort.rawValue)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Entity.Alias {
    let text = try archive.text()
    return Entity.Alias(text, sort: try archive.choice())
  }
}

extension Entity: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    kind.write(to: &archive)
    archive.write(name)
    takesArticle.write(to: &archive)
    otherNames.write(to: &archive)
    isPlural.write(to: &archive)
    archive.write(gender?.rawValue ?? "")
    formerIDs.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Entity {
    var entity = Entity(id: try .read(from: &archive), kind: try .read(from: &archive), name: "")
    entity.name = try archive.text()
    entity.takesArticle = try .read(from: &archive)
    entity.otherNames = try .read(from: &archive)
    entity.isPlural = try .read(from: &archive)
    entity.gender = Gender(rawValue: try archive.text())
    entity.formerIDs = try .read(from: &archive)
    return entity
  }
}

extension Fact: Archivable {
  func write(to archive: inout ArchiveWriter) {
    id.write(to: &archive)
    subject.write(to: &archive)
    relation.write(to: &archive)
    value.write(to: &archive)
    provenance.write(to: &archive)
    accepted.write(to: &archive)
    neverDistract.write(to: &archive)
    wrong.write(to: &archive)
    wrongBack.write(to: &archive)
    oldStyle.write(to: &archive)
    archive.write(criterion)
    formerIDs.write(to: &archive)
    wordings.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Fact {
    var fact = Fact(
      id: try .read(from: &archive), subject: try .read(from: &archive),
      relation: try .read(from: &archive), value: try .read(from: &archive),
      provenance: try .read(from: &archive))
    fact.accepted = try .read(from: &archive)
    fact.neverDistract = try .read(from: &archive)
    fact.wrong = try .read(from: &archive)
    fact.wrongBack = try .read(from: &archive)
    fact.oldStyle = try .read(from: &archive)
    fact.criterion = try archive.text()
    fact.formerIDs = try .read(from: &archive)
    fact.wordings = try .read(from: &archive)
    return fact
  }
}
