internal import Facts

/// A word of a query: a field with its value, a comparison, or plain text.
struct CardQueryField {
  private let name: String
  private let sign: CardQuery.Comparison?
  private let value: String
  private let word: String
  private let column: Int

  /// A word as it was written.
  init(_ word: String, column: Int) {
    self.word = word
    self.column = column
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let rest = word[letters.endIndex...]
    let sign = CardQuery.Comparison.allCases.first { rest.hasPrefix($0.rawValue) }
    name = letters.lowercased()
    self.sign = sign
    value = String(rest.dropFirst(sign?.rawValue.count ?? 0))
  }

  /// A field with a value in quotation marks.
  init(_ name: String, quoted value: String, column: Int) {
    word = "\(name):\(value)"
    self.column = column
    self.name = name.lowercased()
    sign = .isWritten
    self.value = value
  }

  func term() throws(CardQueryProblem) -> CardQuery.Term? {
    // A minus with nothing after it is one that is still being written, or a dash.
    guard word != "-" else { return nil }
    guard let sign else { return CardQueryReader.text(word) }
    if let figure = CardQuery.Figure(rawValue: name) { return try comparison(figure, sign) }
    if name.isEmpty {
      if value.isEmpty, sign != .isWritten { throw problem(.looseComparison(sign.rawValue)) }
      return CardQueryReader.text(word)
    }
    guard sign == .isWritten || sign == .equals else { return CardQueryReader.text(word) }
    if let naming = CardQuery.Naming(rawValue: name) {
      let folded = SearchFolding.folded(value)
      guard !folded.isEmpty else { throw problem(.missingValue(field: name)) }
      return .named(naming, folded)
    }
    switch name {
    case "is": return try state()
    case "status": return try status()
    // "C=128" and "https://…" are text.
    case _ where sign == .equals || value.hasPrefix("//"): return CardQueryReader.text(word)
    default: throw problem(.unknownField(name))
    }
  }

  private func comparison(
    _ figure: CardQuery.Figure, _ sign: CardQuery.Comparison
  ) throws(CardQueryProblem) -> CardQuery.Term {
    let isPercent = value.last == "%" && figure == .recall
    let digits = isPercent ? String(value.dropLast()) : value
    guard let number = Double(digits), number.isFinite else {
      throw problem(.notANumber(value, figure: figure.rawValue), after: sign)
    }
    return .figure(figure, sign, isPercent ? number / 100 : number)
  }

  private func state() throws(CardQueryProblem) -> CardQuery.Term {
    guard !value.isEmpty else { throw problem(.missingValue(field: name)) }
    guard let state = CardQuery.State(rawValue: value.lowercased()) else {
      throw problem(.unknownState(value), after: sign)
    }
    return .state(state)
  }

  /// Every status that begins so: `what` is enough for `what-if`.
  private func status() throws(CardQueryProblem) -> CardQuery.Term {
    guard !value.isEmpty else { throw problem(.missingValue(field: name)) }
    let fits = Provenance.Status.allCases.map { $0.rawValue.hasPrefix(value.lowercased()) }
    guard fits.contains(true) else { throw problem(.unknownStatus(value), after: sign) }
    return .status(fits)
  }

  private func problem(
    _ fault: CardQueryProblem.Fault, after sign: CardQuery.Comparison? = nil
  ) -> CardQueryProblem {
    let offset = sign.map { name.count + $0.rawValue.count } ?? 0
    return CardQueryProblem(fault, column: column + offset)
  }
}
