extension TypedVerdict {
  /// How good it is; better ones first.
  var order: Int {
    switch self {
    case .exact: 0
    case .variant: 1
    case .close: 2
    case .partial: 3
    case .incomplete, .ambiguous, .unparsed: 4
    case .wrong, .empty: 5
    }
  }

  /// Whether an item of a list counts as named.
  var isHit: Bool { order <= TypedVerdict.partial.order }
}
