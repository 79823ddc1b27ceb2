/// A deck file as a tree of text with places: what a parser delivers, whatever the syntax.
///
/// It keeps ``DeckReader`` free of any file format and lets every complaint name its line.
public struct SourceNode: Hashable, Sendable {
  /// What stands at a place.
  public enum Content: Hashable, Sendable {
    /// A plain value. Dates and numbers are text too: the reader decides what is expected.
    case text(String)
    /// Values in order.
    case list([SourceNode])
    /// Named values in the order written. A name may stand twice; the reader complains.
    case map([Entry])
    /// A key without a value.
    case nothing
  }

  /// One name with its value.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var key: String
    /// Where the name stands.
    public var place: Place
    /// The value.
    public var value: SourceNode

    /// A name with its value.
    public init(key: String, place: Place, value: SourceNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// Where the value begins.
  public var place: Place
  /// The value.
  public var content: Content

  /// A value at a place.
  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The word for the kind of content, for sentences: "text", "a list", "a mapping", "nothing".
  public var sort: String {
    switch content {
    case .text: "text"
    case .list: "a list"
    case .map: "a mapping"
    case .nothing: "nothing"
    }
  }
}
