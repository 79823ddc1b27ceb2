internal import Questions

/// The folded texts of all cards, one after the other in one stretch of memory.
struct CardTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each row begins, and at last where the last one ends.
  private var starts: [Int] = [0]
  /// Where the back of each row begins.
  private var backs: [Int] = []
  private var folding = SearchFolding()

  /// Stands between front, back and names: nothing that is looked for contains it.
  private static let separator: UInt8 = 0

  /// Appends a row.
  mutating func add(_ sides: CardSides, names: [[UInt8]]) {
    folding.append(sides.front, to: &bytes)
    bytes.append(Self.separator)
    backs.append(bytes.count)
    folding.append(sides.back, to: &bytes)
    for name in names {
      bytes.append(Self.separator)
      bytes += name
    }
    starts.append(bytes.count)
  }

  /// Must be called after the last row: whole blocks are read, also at the end.
  mutating func finish() {
    bytes += [UInt8](repeating: Self.separator, count: ByteSearch.padding)
    folding = SearchFolding()
  }

  /// Those of the rows whose text contains the folded words.
  ///
  /// - Complexity: O(length of the texts of the rows).
  func rows(_ rows: [Int], containing needle: [UInt8]) -> [Int] {
    guard let search = ByteSearch(needle) else { return rows }
    return bytes.withUnsafeBytes { bytes in
      starts.withUnsafeBufferPointer { starts in
        rows.filter { row in
          search.isFound(in: bytes, from: starts[row], to: starts[row + 1])
        }
      }
    }
  }

  /// The first bytes of a row's front, as a number that sorts as they do.
  func prefix(_ row: Int) -> UInt64 {
    let front = front(row).prefix(8)
    let number = front.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number << UInt64(8 * (8 - front.count))
  }

  /// The folded front of a row.
  func front(_ row: Int) -> ArraySlice<UInt8> { bytes[starts[row]..<backs[row] - 1] }
}
