extension FormAwareModel {
  /// The state after an answer in a form that may be guessed, is easier or harder than recall, and
  /// may teach less.
  ///
  /// ```
  /// R_form: logit R + β            q = P(knew | answer) from R_form, chance, slip and cue
  /// A: the state after the pass grade, of whose growth the share η is kept
  /// B: the state after Again      q = 1 → A     q = 0 → B     else the mixture of A and B by q
  /// ```
  /// A first review has no growth to share, so η has no effect on it. With ``FormEffect/recall`` this
  /// is ``MemoryModel/state(after:elapsed:evidence:)``, bit for bit. Source: MEMORY.md, section 9.
  ///
  /// - Parameters:
  ///   - state: The state before the review; `nil` if the card was never reviewed.
  ///   - elapsed: Time since the last review.
  ///   - evidence: What the answer says.
  ///   - form: The form in which it was given.
  ///   - expected: The probability that the card was known, if something better than the model says
  ///     so: for new cards, ``Evidence/expectation(siblings:)``.
  /// - Returns: The state to keep until the next review.
  public func state(
    after state: State?, elapsed: Days, evidence: Evidence, through form: FormEffect,
    expecting expected: Double? = nil
  ) -> State {
    let weight = posterior(
      of: evidence, after: state, elapsed: elapsed, through: form, expecting: expected)
    guard weight > 0 else { return self.state(after: state, elapsed: elapsed, grade: .again) }

    var known = self.state(after: state, elapsed: elapsed, grade: evidence.gradeIfKnown)
    if let state, form.learning != 1 {
      known = self.state(from: state, to: known, share: form.learning.clipped(to: 0...1.5))
    }
    guard weight < 1 else { return known }

    let forgotten = self.state(after: state, elapsed: elapsed, grade: .again)
    return mixture(known: known, forgotten: forgotten, weight: weight)
  }

  /// The probability, 0–1, that an answer given in a form was known.
  ///
  /// 1 or 0, by the grade, if nothing can be guessed or the model has no expectation.
  public func posterior(
    of evidence: Evidence, after state: State?, elapsed: Days, through form: FormEffect,
    expecting expected: Double? = nil
  ) -> Double {
    guard evidence.chance > 0, let recall = expected ?? expectedRecall(of: state, after: elapsed)
    else { return evidence.grade.passed ? 1 : 0 }
    return evidence.posterior(expecting: form.known(recall: recall))
  }
}

extension Evidence {
  /// The probability that a new card is known, given how well its siblings are.
  ///
  /// ```
  /// (2·0.5 + Σ R) / (2 + number of siblings)
  /// ```
  /// Two doubts of one half and one observation for each sibling (the other direction of a fact, the
  /// other holes of a text). The siblings share this expectation and nothing else: no answer to one
  /// changes the state of another, since a fitted sibling term gains next to nothing (0.0003 in
  /// log-loss, published; MEMORY.md, section 10). The weight of the doubts is a judgement.
  ///
  /// - Parameter siblings: The retrievability now of each sibling that was ever reviewed.
  /// - Returns: ``expectationForNewCards`` if there is none.
  public static func expectation(siblings: [Double]) -> Double {
    let doubts = 2.0
    let seen = siblings.reduce(0) { $0 + $1.clipped(to: 0...1) }
    return (doubts * expectationForNewCards + seen) / (doubts + Double(siblings.count))
  }
}
