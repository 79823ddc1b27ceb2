internal import Facts

/// Reads a query by descent: alternatives of terms that stand side by side.
struct CardQueryReader {
  /// Brackets and minus signs inside each other; far more than anyone types.
  static let deepest = 50

  private var scanner: CardQueryScanner
  private var depth = 0

  init(_ text: String) {
    scanner = CardQueryScanner(text)
  }

  /// The whole query; `nil` if there is nothing in it.
  mutating func query() throws(CardQueryProblem) -> CardQuery.Term? {
    let term = try alternatives()
    if let token = scanner.next() { throw CardQueryProblem(.unopenedBracket, column: token.column) }
    return term
  }

  private mutating func alternatives() throws(CardQueryProblem) -> CardQuery.Term? {
    guard let first = try sideBySide() else {
      if let token = scanner.peek(), case .or = token.kind {
        throw CardQueryProblem(.nothingBeforeOr, column: token.column)
      }
      return nil
    }
    var terms = [first]
    while let token = scanner.peek(), case .or = token.kind {
      _ = scanner.next()
      guard let term = try sideBySide() else {
        throw CardQueryProblem(.nothing(after: "or"), column: token.column)
      }
      terms.append(term)
    }
    return terms.count == 1 ? first : .any(terms)
  }

  private mutating func sideBySide() throws(CardQueryProblem) -> CardQuery.Term? {
    var terms: [CardQuery.Term] = []
    while let token = scanner.peek() {
      switch token.kind {
      case .or, .close: return joined(terms)
      default: if let term = try single() { terms.append(term) }
      }
    }
    return joined(terms)
  }

  private func joined(_ terms: [CardQuery.Term]) -> CardQuery.Term? {
    terms.count < 2 ? terms.first : .all(terms)
  }

  private mutating func single() throws(CardQueryProblem) -> CardQuery.Term? {
    guard let token = scanner.next() else { return nil }
    switch token.kind {
    case .minus:
      guard let next = scanner.peek(), next.follows(token), next.isOperand,
        let term = try deeper(
          at: token, { (reader) throws(CardQueryProblem) in try reader.single() })
      else { throw CardQueryProblem(.nothing(after: "-"), column: token.column) }
      return .not(term)
    case .open:
      let term = try deeper(at: token) { (reader) throws(CardQueryProblem) in
        try reader.alternatives()
      }
      let isClosed = scanner.peek() != nil
      _ = scanner.next()
      // An open bracket at the very end is one that is still being written.
      guard term != nil || !isClosed else {
        throw CardQueryProblem(.nothing(after: "("), column: token.column)
      }
      return term
    case .phrase(let text): return Self.text(text)
    case .word(let word): return try CardQueryField(word, column: token.column).term()
    case .field(let name, let value):
      return try CardQueryField(name, quoted: value, column: token.column).term()
    case .or, .close: return nil
    }
  }

  private mutating func deeper(
    at token: CardQueryScanner.Token,
    _ read: (inout CardQueryReader) throws(CardQueryProblem) -> CardQuery.Term?
  ) throws(CardQueryProblem) -> CardQuery.Term? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw CardQueryProblem(.tooDeep, column: token.column) }
    return try read(&self)
  }

  /// Text to be found; `nil` if nothing is left of it when it is folded.
  static func text(_ text: String) -> CardQuery.Term? {
    let folded = SearchFolding.folded(text)
    return folded.isEmpty ? nil : .text(folded)
  }
}
