/// What can be written into an archive of a deck and read back.
///
/// The two methods mirror each other: what one writes, the other reads in the same order.
protocol Archivable {
  /// Appends the value.
  func write(to archive: inout ArchiveWriter)
  /// Reads the value that comes next.
  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Self
}

/// Bytes that no writer has written.
struct ArchiveDamage: Error {}

extension Bool: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(self ? 1 : 0) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Bool {
    switch try archive.number() {
    case 0: false
    case 1: true
    default: throw ArchiveDamage()
    }
  }
}

extension Int: Archivable {
  /// Negative numbers do not occur in decks, but must not stop the program either.
  func write(to archive: inout ArchiveWriter) { archive.write(UInt64(bitPattern: Int64(self))) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Int {
    Int(truncatingIfNeeded: try archive.number())
  }
}

extension Double: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(bitPattern) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Double {
    Double(bitPattern: try archive.number())
  }
}

extension String: Archivable {
  func write(to archive: inout ArchiveWriter) { archive.write(self) }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> String {
    try archive.text()
  }
}

extension Optional: Archivable where Wrapped: Archivable {
  func write(to archive: inout ArchiveWriter) {
    archive.write(self == nil ? 0 : 1)
    self?.write(to: &archive)
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> Wrapped? {
    try Bool.read(from: &archive) ? try Wrapped.read(from: &archive) : nil
  }
}

extension Array: Archivable where Element: Archivable {
  func write(to archive: inout ArchiveWriter) {
    archive.write(UInt64(count))
    for element in self { element.write(to: &archive) }
  }

  static func read(from archive: inout ArchiveReader) throws(ArchiveDamage) -> [Element] {
    let count = try archive.count()
    guard count > 0 else { return [] }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try Element.read(from: &archive)) }
    return elements
  }
}
