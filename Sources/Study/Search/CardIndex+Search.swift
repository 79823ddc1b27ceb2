internal import Facts

extension CardIndex {
  /// The rows that a query finds, sorted.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - column: What they are sorted by; rows with nothing there come last in either direction.
  ///   - isReversed: Whether the greatest comes first.
  /// - Returns: Rows.
  /// - Complexity: O(n + length of the texts); the first time a column is used, O(n log n).
  public mutating func search(
    _ query: CardQuery, by column: CardColumn = .deck, isReversed: Bool = false
  ) -> [Int] {
    var found = Array(places.indices)
    if let term = query.term { found = rows(found, fitting: term) }
    guard column != .deck else { return isReversed ? found.reversed() : found }
    let order = order(by: column)
    orders[column] = order
    guard found.count < count else {
      return (isReversed ? order.rows.reversed() : order.rows) + order.blanks
    }
    var isFound = [Bool](repeating: false, count: count)
    for row in found { isFound[row] = true }
    let rows = order.rows.filter { isFound[$0] }
    return (isReversed ? rows.reversed() : rows) + order.blanks.filter { isFound[$0] }
  }

  /// Those of the rows that fit, in the same order, which is rising.
  private func rows(_ rows: [Int], fitting term: CardQuery.Term) -> [Int] {
    switch term {
    case .text(let needle): return texts.rows(rows, containing: needle)
    case .all(let terms):
      // What costs least first: the others then have less to look at.
      return terms.sorted { $0.cost < $1.cost }.reduce(rows) { self.rows($0, fitting: $1) }
    case .any(let terms):
      var fits = [Bool](repeating: false, count: count)
      var rest = rows
      for term in terms {
        for row in self.rows(rest, fitting: term) { fits[row] = true }
        rest.removeAll { fits[$0] }
      }
      return rows.filter { fits[$0] }
    case .not(let term):
      var fits = [Bool](repeating: true, count: count)
      for row in self.rows(rows, fitting: term) { fits[row] = false }
      return rows.filter { fits[$0] }
    case .named(let naming, let prefix): return self.rows(rows, named: naming, prefix)
    case .state(let state): return rows.filter { figures[$0].isIn(state) }
    case .status(let fits): return rows.filter { fits[Int(places[$0].status)] }
    case .figure(let figure, let comparison, let number):
      return rows.filter { row in
        figures[row].value(of: figure).map { comparison.holds($0, number) } ?? false
      }
    }
  }

  private func rows(_ rows: [Int], named naming: CardQuery.Naming, _ prefix: [UInt8]) -> [Int] {
    switch naming {
    case .deck:
      let fits = names.decks(prefix, count: makers.count)
      return rows.filter { fits[Int(places[$0].source)] }
    case .section:
      let fits = names.sections(prefix)
      return rows.filter { places[$0].section >= 0 && fits[Int(places[$0].section)] }
    case .kind:
      let fits = names.kinds(prefix) + [false]
      func fit(_ kind: Int32) -> Bool { kind >= 0 && fits[Int(kind)] }
      return rows.filter { fit(places[$0].kinds.0) || fit(places[$0].kinds.1) }
    case .id: return rows.filter { card($0)?.id.text.utf8.starts(with: prefix) ?? false }
    }
  }
}

extension CardQuery.Term {
  /// How much looking it takes, roughly.
  fileprivate var cost: Int {
    switch self {
    case .state, .status, .figure: 1
    case .named(let naming, _): naming == .id ? 3 : 1
    case .text(let needle): needle.count > 2 ? 2 : 3
    case .not(let term): 1 + term.cost
    case .all(let terms), .any(let terms): 1 + (terms.map(\.cost).max() ?? 0)
    }
  }
}
