/// Where a fact or card comes from, whose view it is, and what to say beside it.
public struct Provenance: Hashable, Sendable {
  /// How a statement stands to the historical record.
  public enum Status: String, CaseIterable, Sendable {
    /// What the record holds.
    case record
    /// The record, where the studied text says something else.
    case corrected
    /// True in the list or by the dating that the question names.
    case simplified
    /// Sources differ; the question says who says what.
    case disputed
    /// Somebody's judgement.
    case opinion
    /// What somebody thinks might have happened.
    case whatIf = "what-if"

    /// Whether the statement must name its owner.
    public var needsOwner: Bool { self == .opinion || self == .whatIf }
  }

  /// What must be asked with care.
  public enum Sensitivity: String, CaseIterable, Sendable {
    case none
    /// Who, when, where; nothing graphic.
    case violence
    /// Flashcards only: never a choice, cloze or guess on a toll.
    case atrocity
    /// One plain flashcard only.
    case selfHarm = "self-harm"

    /// Whether only flashcards may ask it.
    public var allowsFlashcardOnly: Bool { self == .atrocity || self == .selfHarm }
  }

  /// The section it belongs to, if any.
  public var section: Section.ID?
  /// Where it stands in the sources.
  public var citations: [Citation] = []
  /// How it stands to the record.
  public var status: Status = .record
  /// Whose view it is; empty for plain facts.
  public var owner = ""
  /// What the studied text says where the record differs; empty otherwise.
  public var essay = ""
  /// One line that teaches something when the answer was wrong.
  public var why = ""
  /// What the reader should also know.
  public var note = ""
  /// 1 colour, 2 worth knowing, 3 must know.
  public var importance = 2
  /// What must be asked with care.
  public var sensitivity: Sensitivity = .none
  /// Where it stands in the deck.
  public var place: Place

  /// Nothing known but the place in the deck.
  public init(place: Place) {
    self.place = place
  }
}
