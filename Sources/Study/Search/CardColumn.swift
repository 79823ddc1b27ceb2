/// What cards can be sorted by.
public enum CardColumn: String, CaseIterable, Hashable, Sendable {
  /// The order in which they stand in their decks.
  case deck
  case front
  case section
  case due
  case stability
  case difficulty
  case recall
  case lapses

  /// The next one, in a circle.
  public var next: CardColumn {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Whether it changes with what is answered.
  var isMemory: Bool { figure != nil }

  /// The number that it shows.
  var figure: CardQuery.Figure? {
    switch self {
    case .deck, .front, .section: nil
    case .due: .due
    case .stability: .stability
    case .difficulty: .difficulty
    case .recall: .recall
    case .lapses: .lapses
    }
  }
}

/// All rows in the order of a column.
struct CardOrder: Sendable {
  /// The rows that have something in the column, the least first.
  var rows: [Int]
  /// Those that have nothing, which come last in either direction.
  var blanks: [Int] = []
}

extension CardIndex {
  /// The rows in the order of a column; equal ones stand as in their decks.
  ///
  /// - Complexity: O(n log n).
  func order(by column: CardColumn) -> CardOrder {
    if let order = orders[column] { return order }
    switch column {
    case .deck: return CardOrder(rows: Array(places.indices))
    case .front: return CardOrder(rows: frontOrder())
    case .section:
      let (rows, blanks) = split { places[$0].section >= 0 }
      return CardOrder(rows: sorted(rows) { Double(places[$0].section) }, blanks: blanks)
    case .due, .stability, .difficulty, .recall, .lapses:
      guard let figure = column.figure else { return CardOrder(rows: []) }
      let (rows, blanks) = split { figures[$0].value(of: figure) != nil }
      return CardOrder(
        rows: sorted(rows) { figures[$0].value(of: figure) ?? 0 }, blanks: blanks)
    }
  }

  private func split(_ isIn: (Int) -> Bool) -> ([Int], [Int]) {
    var (rows, blanks): ([Int], [Int]) = ([], [])
    for row in places.indices { isIn(row) ? rows.append(row) : blanks.append(row) }
    return (rows, blanks)
  }

  private func sorted(_ rows: [Int], by key: (Int) -> Double) -> [Int] {
    var keyed = rows.map { (key: key($0), row: $0) }
    keyed.sort { $0.key < $1.key || ($0.key == $1.key && $0.row < $1.row) }
    return keyed.map(\.row)
  }

  /// By the bytes of the folded fronts, eight at once as far as they differ there.
  private func frontOrder() -> [Int] {
    var keyed = places.indices.map { (key: texts.prefix($0), row: $0) }
    keyed.sort { one, other in
      if one.key != other.key { return one.key < other.key }
      let (front, otherFront) = (texts.front(one.row), texts.front(other.row))
      if front == otherFront { return one.row < other.row }
      return front.lexicographicallyPrecedes(otherFront)
    }
    return keyed.map(\.row)
  }
}
