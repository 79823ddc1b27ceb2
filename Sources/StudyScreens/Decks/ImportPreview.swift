/// What a file would be as a deck, before it is kept.
public struct ImportPreview: Hashable, Sendable {
  /// The beginning of a deck: one card's two sides.
  public struct Sample: Hashable, Sendable {
    /// What is asked.
    public var front: String
    /// What is answered.
    public var back: String

    /// A card.
    public init(front: String, back: String) {
      self.front = front
      self.back = back
    }
  }

  /// The file or folder.
  public var path: String
  /// What people will see.
  public var title: String
  /// What is in it: "40 cards".
  public var contents = ""
  /// How it was read: format, separator, columns.
  public var reading: [String] = []
  /// What keeping it would do to the decks that are there.
  public var change = ""
  /// Why it cannot be kept; empty if it can.
  public var refusal = ""
  /// The first cards as they will be asked.
  public var samples: [Sample] = []
  /// Problems and losses, each with its place.
  public var remarks: [DeckRemark] = []
  /// How many more remarks there are than are listed.
  public var moreRemarks = 0

  /// A preview of a file that says nothing yet.
  public init(path: String, title: String) {
    self.path = path
    self.title = title
  }

  /// Whether it can be kept.
  var canBeKept: Bool { refusal.isEmpty }
}
