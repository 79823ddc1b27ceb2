/// What an answer says about memory.
///
/// A recalled answer is its grade. A recognised one may have been a lucky guess, so a right choice
/// among four says less than a right recall, and one among two says less still:
///
///     model.state(after: state, elapsed: Days(9), evidence: .recall(.good))
///     model.state(after: state, elapsed: Days(9), evidence: .recognition(right: true, options: 4))
///
/// The likelihoods are those of the three-parameter logistic model and of knowledge tracing
/// (Corbett & Anderson 1995): who knows the answer misses it with probability ``slip``, who does
/// not finds it with probability ``chance``.
public struct Evidence: Hashable, Sendable {
  /// The grade if the answer was known, or ``Grade/again`` if it was wrong.
  public var grade: Grade

  /// The probability, 0–1, of being right without knowing: 0 for recall, 1/4 for four options.
  ///
  /// A chance above 1 − ``slip`` counts as 1 − ``slip``: such an answer says nothing at all.
  public var chance: Double

  /// The probability, 0–0.5, of being wrong although one knows.
  ///
  /// Without effect if ``chance`` is 0: recall is judged by its grade alone.
  public var slip: Double

  /// How many times likelier the circumstances are if the answer was known than if it was not.
  ///
  /// The product of the likelihood ratios of confidence (starting values: "sure" 4, nothing said 1,
  /// "guessed" 0.15) and of answer time (¼–4). Clipped to 0.01–100; 1 says nothing.
  public var cue: Double

  /// An answer with everything that weighs it.
  public init(grade: Grade, chance: Double, slip: Double = Evidence.usualSlip, cue: Double = 1) {
    self.grade = grade
    self.chance = chance
    self.slip = slip
    self.cue = cue
  }

  /// The slip assumed until a form has taught its own: 0.03.
  public static let usualSlip = 0.03

  /// The probability that a card is known before it was ever reviewed: 0.5.
  ///
  /// A new card has no retrievability, and the shares of passes among first grades differ widely:
  /// 0.76 in the counts published with fsrs-rs, 0.28 in the log that comes with py-fsrs. One half
  /// lies between them and errs to neither side by much. With it a first hit among four options
  /// comes back after one day, a first plain Good after two.
  public static let expectationForNewCards = 0.5
}

extension Evidence {
  /// An answer from memory (flashcard, cloze, typed): nothing but its grade.
  public static func recall(_ grade: Grade) -> Evidence {
    Evidence(grade: grade, chance: 0)
  }

  /// A choice among options.
  ///
  /// - Parameters:
  ///   - right: Whether the key was chosen.
  ///   - options: How many options were left to choose from, the key included; fewer than 1 counts
  ///     as 1.
  ///   - grade: The grade to give if the answer was known; without effect on a wrong answer.
  ///   - cue: The likelihood ratio of confidence and answer time; see ``cue``.
  /// - Returns: The evidence, with the usual slip.
  public static func recognition(
    right: Bool, options: Int, grade: Grade = .good, cue: Double = 1
  ) -> Evidence {
    Evidence(grade: right ? grade : .again, chance: 1 / Double(max(options, 1)), cue: cue)
  }

  /// "I don't know": nothing was guessed, so it is a plain Again in every form.
  public static let dontKnow = Evidence(grade: .again, chance: 0)
}
