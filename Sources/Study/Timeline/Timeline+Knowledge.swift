extension Timeline {
  /// How well a card is known, in five steps.
  public enum Knowledge: Int, CaseIterable, Comparable, Sendable {
    /// Never asked.
    case unmet
    /// Forgotten when it was last asked, or recalled now with less than 0.5.
    case weak
    /// Recalled now with 0.5 or more.
    case shaky
    /// Recalled now with 0.8 or more.
    case known
    /// Recalled with 0.8 or more even if nothing is done for thirty days.
    case strong

    /// Less known before better known.
    public static func < (one: Knowledge, other: Knowledge) -> Bool {
      one.rawValue < other.rawValue
    }

    /// How well the card of a record is known on a day.
    public init(_ record: CardRecord?, scheduler: Scheduler, on day: StudyDay) {
      guard let record else {
        self = .unmet
        return
      }
      if record.knownShare(scheduler, on: day + Self.strongDays) >= Self.knownShare {
        self = .strong
        return
      }
      switch record.knownShare(scheduler, on: day) {
      case Self.knownShare...: self = .known
      case Self.shakyShare...: self = .shaky
      default: self = .weak
      }
    }

    /// Source: the definition of *strong* for mastery, R(now + 30 d) ≥ 0.8.
    private static let strongDays = 30
    private static let knownShare = 0.8
    private static let shakyShare = 0.5

    /// The word for it: "not met", "weak", "shaky", "known", "strong".
    public var word: String {
      switch self {
      case .unmet: "not met"
      case .weak: "weak"
      case .shaky: "shaky"
      case .known: "known"
      case .strong: "strong"
      }
    }
  }
}
