internal import Facts

/// What to say when a question has been answered.
public struct Explanation: Hashable, Sendable {
  /// The fact as a sentence; empty for hand-written cards.
  public var statement: String
  /// One line that teaches something; may be empty.
  public var why: String
  /// What the studied text says differently, or another remark; may be empty.
  public var note: String
  /// Where it stands, as people read it.
  public var sources: [String]
  /// How it stands to the record: "record", "the source says", "opinion of …".
  public var badge: String

  init(statement: String, provenance: Provenance, deck: Deck) {
    self.statement = statement
    why = provenance.why
    note = provenance.note
    if note.isEmpty, !provenance.essay.isEmpty { note = "The essay says: \(provenance.essay)." }
    sources = provenance.citations.map(deck.text(of:))
    badge = Self.badge(of: provenance)
  }

  private static func badge(of provenance: Provenance) -> String {
    switch provenance.status {
    case .record, .corrected: "record"
    case .simplified: "the source says"
    case .disputed: provenance.owner.isEmpty ? "disputed" : "disputed: \(provenance.owner)"
    case .opinion: "opinion of \(provenance.owner)"
    case .whatIf: "what if, by \(provenance.owner)"
    }
  }
}
