/// What judging a typed answer found.
public enum TypedVerdict: String, CaseIterable, Sendable {
  /// The canonical form or a listed alias, after folding.
  case exact = "EXACT"
  /// Another accepted form; the canonical one is shown.
  case variant = "VARIANT"
  /// A slip of the fingers; the difference is shown.
  case close = "CLOSE"
  /// A date less precise than asked, or part of a list.
  case partial = "PARTIAL"
  /// Part of the name: to be asked again without penalty.
  case incomplete = "INCOMPLETE"
  /// It fits two entities: to be asked again without penalty.
  case ambiguous = "AMBIGUOUS"
  /// Not readable as a date or number: to be asked again without penalty.
  case unparsed = "UNPARSED"
  /// Something else.
  case wrong = "WRONG"
  /// Nothing: the same as "don't know".
  case empty = "EMPTY"

  /// Whether the learner gets a free second try.
  public var asksAgain: Bool {
    switch self {
    case .incomplete, .ambiguous, .unparsed: true
    case .exact, .variant, .close, .partial, .wrong, .empty: false
    }
  }
}
