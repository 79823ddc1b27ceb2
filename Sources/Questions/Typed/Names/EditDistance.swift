/// How many slips of the fingers lie between two words.
enum EditDistance {
  /// How many slips an expected word or phrase of this length allows.
  static func budget(forLength length: Int) -> Int {
    switch length {
    case ...3: 0
    case 4...7: 1
    case 8...12: 2
    default: 3
    }
  }

  /// The optimal string alignment distance if it is `limit` at most, else `nil`.
  ///
  /// A letter left out, put in or exchanged counts 1, two letters in the wrong order too. Source:
  /// Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011), 2.2.
  ///
  /// - Complexity: O(length × limit).
  static func between(_ one: [UInt32], _ other: [UInt32], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    if one == other { return 0 }
    guard limit > 0, !one.isEmpty, !other.isEmpty else { return nil }
    return one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (other.count + 1)) {
          between(one, other, limit: limit, rows: $0)
        }
      }
    }
  }

  private static func between(
    _ one: UnsafeBufferPointer<UInt32>, _ other: UnsafeBufferPointer<UInt32>, limit: Int,
    rows: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    let width = other.count + 1
    let beyond = limit + 1
    for column in 0..<width {
      rows[column] = beyond
      rows[width + column] = column
      rows[2 * width + column] = column
    }
    var older = UnsafeMutableBufferPointer(rebasing: rows[..<width])
    var old = UnsafeMutableBufferPointer(rebasing: rows[width..<2 * width])
    var new = UnsafeMutableBufferPointer(rebasing: rows[(2 * width)...])
    for row in 1...one.count {
      let first = max(1, row - limit)
      let last = min(other.count, row + limit)
      guard first <= last else { return nil }
      new[first - 1] = first == 1 ? row : beyond
      if last < other.count { new[last + 1] = beyond }
      var least = new[first - 1]
      for column in first...last {
        let same = one[row - 1] == other[column - 1]
        var value = old[column - 1] + (same ? 0 : 1)
        // Outside the band the old row holds what is beyond the limit anyway.
        let above = column - (row - 1) <= limit ? old[column] : beyond
        value = min(value, above + 1, new[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2],
          one[row - 2] == other[column - 1]
        {
          value = min(value, older[column - 2] + 1)
        }
        new[column] = value
        least = min(least, value)
      }
      guard least <= limit else { return nil }
      (older, old, new) = (old, new, older)
    }
    return old[other.count] <= limit ? old[other.count] : nil
  }
}
