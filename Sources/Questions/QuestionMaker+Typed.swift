internal import Facts

/// What the judge says of a typed answer.
public struct TypedJudgement: Hashable, Sendable {
  /// What was found.
  public var verdict: TypedVerdict
  /// A sentence about it; may be empty.
  public var note: String
}

extension QuestionMaker {
  /// Judges what was typed; `nil` if the question is not answered by typing.
  public func judge(_ text: String, for question: Question) -> TypedJudgement? {
    nil
  }
}
