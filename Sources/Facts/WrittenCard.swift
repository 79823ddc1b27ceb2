/// A card written by hand: a front and a back, or a text with holes.
public struct WrittenCard: Hashable, Sendable {
  /// What is written.
  public enum Content: Hashable, Sendable {
    /// A question and its answer.
    case basic(front: String, back: String)
    /// A text with hidden parts, in order.
    case cloze([ClozePart])
  }

  /// A piece of a cloze text.
  public enum ClozePart: Hashable, Sendable {
    /// Text that is always shown.
    case text(String)
    /// Text that one card hides.
    case hole(String)
  }

  /// The card's name: written by the author, or made from the text.
  public var id: Card.ID
  /// What is written.
  public var content: Content
  /// The author's own wrong answers.
  public var wrong: [String] = []
  /// Further right answers.
  public var accepted: [String] = []
  /// Names that it had in earlier versions of the deck.
  public var formerIDs: [Card.ID] = []
  /// Source, section, status and commentary.
  public var provenance: Provenance

  /// A card without wrong answers.
  public init(id: Card.ID, content: Content, provenance: Provenance) {
    self.id = id
    self.content = content
    self.provenance = provenance
  }

  /// Reads a cloze text with holes in double braces; `nil` if braces do not pair or hide nothing.
  public static func clozeParts(_ text: String) -> [ClozePart]? {
    var parts: [ClozePart] = []
    var pieces = text.split(separator: "{{", omittingEmptySubsequences: false)[...]
    guard let first = pieces.popFirst(), !first.contains("}}"), !pieces.isEmpty else { return nil }
    if !first.isEmpty { parts.append(.text(String(first))) }
    for piece in pieces {
      let sides = piece.split(separator: "}}", omittingEmptySubsequences: false)
      guard sides.count == 2, sides[0].contains(where: { !$0.isWhitespace }),
        !sides[0].hasPrefix("{"), !sides[1].hasPrefix("}")
      else { return nil }
      parts.append(.hole(String(sides[0])))
      if !sides[1].isEmpty { parts.append(.text(String(sides[1]))) }
    }
    return parts
  }

  /// How many holes the text has; 0 for a basic card.
  public var holeCount: Int {
    guard case .cloze(let parts) = content else { return 0 }
    return parts.count { if case .hole = $0 { true } else { false } }
  }
}
