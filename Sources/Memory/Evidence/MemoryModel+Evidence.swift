extension MemoryModel {
  /// The state after an answer that may have been guessed, by mixture collapse.
  ///
  /// With A the state after the pass grade and B the state after Again:
  /// ```
  /// q = P(knew | answer)                  see Evidence.posterior(expecting:)
  /// q = 1 → A      q = 0 → B      else the one state nearest to  q·R_A(t) + (1−q)·R_B(t)
  /// ```
  /// The pass grade behind a wrong answer (the learner knew, but slipped) is Good.
  @inlinable
  public func state(after state: State?, elapsed: Days, evidence: Evidence) -> State {
    guard evidence.chance > 0, let expected = expectedRecall(of: state, after: elapsed) else {
      return self.state(after: state, elapsed: elapsed, grade: evidence.grade)
    }
    let weight = evidence.posterior(expecting: expected)
    if weight <= 0 { return self.state(after: state, elapsed: elapsed, grade: .again) }

    let known = self.state(after: state, elapsed: elapsed, grade: evidence.gradeIfKnown)
    if weight >= 1 { return known }

    let forgotten = self.state(after: state, elapsed: elapsed, grade: .again)
    return mixture(known: known, forgotten: forgotten, weight: weight)
  }

  /// The retrievability, or the expectation for new cards.
  @inlinable
  public func expectedRecall(of state: State?, after elapsed: Days) -> Double? {
    guard let state else { return Evidence.expectationForNewCards }
    return retrievability(of: state, after: elapsed)
  }
}
