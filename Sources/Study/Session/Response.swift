public import Facts
public import Memory
public import Questions

/// What a learner does with a question.
public enum Response: Hashable, Sendable {
  /// Chose the option at this position.
  case chose(Int)
  /// Chose the options at these positions, where several may be right.
  case selected(Set<Int>)
  /// Put the parts in this order.
  case ordered([Int])
  /// Gave each part the target at this position, or none.
  case assigned([Int?])
  /// Typed a text, which was judged.
  case typed(String, TypedVerdict)
  /// Typed a text that was judged wrong, and says that it is right.
  case insisted(String)
  /// Said that they do not know.
  case dontKnow
  /// Turned the card and graded themselves.
  case graded(Grade)
}

/// What judging a response found: for the question, and for each card that it asks.
public struct Judgement: Hashable, Sendable {
  /// What is found about one card.
  public struct Part: Hashable, Sendable {
    /// The card.
    public var card: Card.ID
    /// What was found.
    public var verdict: Verdict
    /// The grade.
    public var grade: Grade
    /// How many answers there were to guess from; 0 where nothing can be guessed.
    public var alternatives: Int
    /// What was answered, as printed.
    public var answer: String
  }

  /// What was found about the whole.
  public var verdict: Verdict
  /// How much is right, 0–1.
  public var score: Double
  /// What is found about each card, the question's own first.
  public var parts: [Part]

  /// Whether the whole counts as remembered.
  public var passed: Bool { parts.first?.grade.passed ?? false }
}
