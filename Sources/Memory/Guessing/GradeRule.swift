/// Which grade a right answer gets where the learner does not grade.
///
/// | form | grade of a right answer |
/// | --- | --- |
/// | choice | Good; Hard if unsure, or slower than one's own 80th percentile; never Easy |
/// | typed, cloze | Good; Easy only if sure and quicker than one's own 20th percentile |
///
/// A wrong answer is Again. Source: MEMORY.md, section 9.3.
public enum GradeRule: Hashable, Sendable {
  /// The answer was chosen among options.
  case choice
  /// The answer was produced and judged by the program.
  case typed

  /// The grade of an answer.
  ///
  /// - Parameters:
  ///   - right: Whether the answer was right.
  ///   - certainty: How sure the learner was.
  ///   - seconds: How long it took; `nil` if not measured.
  ///   - pace: The learner's own pace in this form; `nil` until it is known.
  /// - Returns: Again if wrong, else the grade of the table.
  public func grade(
    right: Bool, certainty: Certainty = .unsaid, seconds: Double? = nil, pace: AnswerPace? = nil
  ) -> Grade {
    guard right else { return .again }
    switch self {
    case .choice:
      if certainty == .unsure || certainty == .guessed { return .hard }
      if let seconds, let pace, seconds > pace.slow { return .hard }
      return .good
    case .typed:
      if certainty == .sure, let seconds, let pace, seconds < pace.quick { return .easy }
      return .good
    }
  }
}
