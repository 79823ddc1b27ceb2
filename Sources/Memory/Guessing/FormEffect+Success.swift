extension FormEffect {
  /// The probability that the answer is known in this form.
  ///
  /// ```
  /// logit R_form = logit R + β          R_form = R·e^β / (R·e^β + 1 − R)
  /// ```
  /// R itself, bit for bit, if β = 0. Rises with R and with β; 0 and 1 stay what they are.
  ///
  /// - Parameter recall: R, the probability that the card is remembered, 0–1.
  /// - Returns: R_form, 0–1.
  public func known(recall: Double) -> Double {
    guard offset != 0, recall > 0, recall < 1 else { return recall.clipped(to: 0...1) }
    let known = recall * exponential(offset.clipped(to: -20...20))
    return known / (known + 1 - recall)
  }

  /// The probability of a right answer in this form, known or guessed.
  ///
  /// ```
  /// P(right) = R_form·(1−s) + (1−R_form)·g          g = 0: P(right) = R_form
  /// ```
  /// Source: the three-parameter logistic model, with the slip of knowledge tracing (Corbett &
  /// Anderson 1995); MEMORY.md, section 9.2.
  ///
  /// - Parameter recall: R, the probability that the card is remembered, 0–1.
  /// - Returns: P(right), 0–1.
  public func success(recall: Double) -> Double {
    let known = known(recall: recall)
    guard chance > 0 else { return known }
    let slip = slip.clipped(to: 0...0.5)
    return known * (1 - slip) + (1 - known) * chance.clipped(to: 0...(1 - slip))
  }

  /// What an answer in this form says.
  ///
  /// - Parameters:
  ///   - grade: The grade if the answer was known, or Again if it was wrong.
  ///   - cue: The likelihood ratio of certainty and answer time; 1 says nothing.
  ///   - options: How many options were left, if not as many as usual.
  /// - Returns: Evidence for ``FormAwareModel/state(after:elapsed:evidence:through:expecting:)``.
  public func evidence(grade: Grade, cue: Double = 1, options: Int? = nil) -> Evidence {
    guard chance > 0 else { return .recall(grade) }
    return Evidence(
      grade: grade, chance: options.map { 1 / Double(max($0, 1)) } ?? chance, slip: slip, cue: cue)
  }
}
