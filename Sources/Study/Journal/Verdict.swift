/// What judging an answer found.
public enum Verdict: String, CaseIterable, Sendable {
  /// The key was chosen, or the answer typed as it is written or by another name.
  case right
  /// Another form of the answer was typed.
  case variant
  /// The answer was typed with a slip.
  case close
  /// Some of it is right: a less precise date, part of a list, most of an order.
  case partial
  /// The learner says that what was judged wrong is right.
  case accepted
  /// A distractor was chosen, or something else typed.
  case wrong
  /// The learner said so.
  case dontKnow = "dont-know"
  /// The learner compared and graded.
  case selfGraded = "self-graded"
}
