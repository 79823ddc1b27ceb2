/// Reviews from elsewhere: who was asked what, when, and how it went.
public struct ReviewLog: Sendable {
  /// One answer.
  public struct Row: Hashable, Sendable {
    /// The position of its card in ``ReviewLog/cards``.
    public var card: Int
    /// Milliseconds since 1 January 1970, UTC.
    public var instant: Int64
    /// 1 Again to 4 Easy.
    public var rating: Int
    /// Milliseconds; `nil` if not told.
    public var duration: Int?
  }

  /// A line that was left out.
  public struct Skipped: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// Why.
    public var reason: Reason
  }

  /// Why a line was left out.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It has fewer fields than the head needs.
    case short = "too few fields"
    /// The card has no name.
    case card = "no card"
    /// The time is neither ISO 8601 nor milliseconds since 1970.
    case time = "no time"
    /// The rating is not 1, 2, 3 or 4: a manual change, or a mistake.
    case rating = "no rating from 1 to 4"
    /// The same card, time and rating stand in an earlier line.
    case duplicate = "the same answer again"
  }

  /// Why a file is no review log.
  public enum Failure: Error, Hashable, Sendable {
    /// The file is empty.
    case empty
    /// The head lacks columns.
    case missingColumns([String])
  }

  /// The names of the cards, in the order in which they first occur.
  public internal(set) var cards: [String] = []
  /// The answers in order of time; those of one instant in the order of the file.
  public internal(set) var rows: [Row] = []
  /// The first lines that were left out, a thousand at most.
  public internal(set) var skipped: [Skipped] = []
  /// How many lines were left out.
  public internal(set) var skippedCount = 0
  /// Whether the lines were out of order in the file.
  public internal(set) var wasUnordered = false

  /// The columns that every log has.
  public static let requiredColumns = ["card_id", "review_time", "review_rating"]
}
