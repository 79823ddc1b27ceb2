internal import Facts

/// Why a text is no query.
public struct CardQueryProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// A word before a colon that nothing is known by.
    case unknownField(String)
    /// A field without anything after it.
    case missingValue(field: String)
    /// A word after `is:` that is no state.
    case unknownState(String)
    /// A word after `status:` that no status begins with.
    case unknownStatus(String)
    /// No number after a comparison.
    case notANumber(String, figure: String)
    /// A comparison that stands apart from what it compares.
    case looseComparison(String)
    /// `or`, a minus or a bracket without anything to find.
    case nothing(after: String)
    /// `or` without anything before it.
    case nothingBeforeOr
    /// A closing bracket that was never opened.
    case unopenedBracket
    /// More brackets and minus signs inside each other than anyone means.
    case tooDeep
  }

  /// What is wrong.
  public var fault: Fault
  /// Where, in characters from 1.
  public var column: Int

  /// A problem at a column.
  public init(_ fault: Fault, column: Int) {
    self.fault = fault
    self.column = column
  }

  /// What is wrong, where, and what to write instead.
  public var sentence: String { "Column \(column): \(reason)" }

  private var reason: String {
    switch fault {
    case .unknownField(let name): Self.unknownField(name)
    case .missingValue(let field) where field == "is":
      "'is:' wants one of \(Self.list(Self.states))."
    case .missingValue(let field) where field == "status":
      "'status:' wants one of \(Self.list(Self.statuses))."
    case .missingValue(let field): "'\(field):' wants a name after it."
    case .unknownState(let word):
      "there is no 'is:\(word)'\(Self.suggestion(word, Self.states, before: "is:"))"
    case .unknownStatus(let word):
      "there is no 'status:\(word)'\(Self.suggestion(word, Self.statuses, before: "status:"))"
    case .notANumber("", let figure): "'\(figure)' wants a number after it."
    case .notANumber(let text, let figure): "'\(text)' is no number to compare '\(figure)' with."
    case .looseComparison(let sign):
      "'\(sign)' stands alone; write it without spaces: 'stability\(sign)10'."
    case .nothing(let word): "there is nothing to find after '\(word)'."
    case .nothingBeforeOr: "there is nothing to find before 'or'."
    case .unopenedBracket: "this bracket was never opened; put it in quotation marks to find it."
    case .tooDeep: "there are too many brackets inside each other."
    }
  }

  private static let states = CardQuery.State.allCases.map(\.rawValue)
  private static let statuses = Provenance.Status.allCases.map(\.rawValue)
  private static let fields =
    CardQuery.Naming.allCases.map(\.rawValue) + ["is", "status"]
    + CardQuery.Figure.allCases.map(\.rawValue)

  private static func unknownField(_ name: String) -> String {
    let near = Likeness.nearest(to: name.lowercased(), in: fields)
    return "there is no '\(name):'"
      + (near.map { "; did you mean '\($0):'? " } ?? ". ")
      + "Quotation marks find the text itself."
  }

  private static func suggestion(_ word: String, _ words: [String], before: String) -> String {
    guard let near = Likeness.nearest(to: word.lowercased(), in: words) else {
      return "; there are \(list(words))."
    }
    return "; did you mean '\(before)\(near)'?"
  }

  /// "a, b and c".
  private static func list(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }
}
