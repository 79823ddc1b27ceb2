extension Evidence {
  /// The probability, 0–1, that the answer was known, now that it has been given.
  ///
  /// With R the expectation, g the chance, s the slip and λ the cue:
  /// ```
  /// right:  q = R·(1−s) / (R·(1−s) + (1−R)·g)
  /// wrong:  q = R·s     / (R·s     + (1−R)·(1−g))          then odds(q) is multiplied by λ
  /// g = 0:  q = 1 if right, 0 if wrong
  /// ```
  /// Rises with R; for a right answer it falls with g. R = 0 gives 0; R = 1 gives 1, unless the
  /// answer is wrong and s = 0.
  ///
  /// - Parameter expected: The probability R that the answer was known before it was given.
  /// - Returns: q, 0–1.
  public func posterior(expecting expected: Double) -> Double {
    guard chance > 0 else { return grade.passed ? 1 : 0 }
    let slip = slip.clipped(to: 0...0.5)
    let chance = chance.clipped(to: 0...(1 - slip))
    let expected = expected.clipped(to: 0...1)

    let known = expected * (grade.passed ? 1 - slip : slip) * cue.clipped(to: 0.01...100)
    let unknown = (1 - expected) * (grade.passed ? chance : 1 - chance)
    return known > 0 ? known / (known + unknown) : 0
  }

  /// The grade of the branch in which the answer was known: Good if it was a slip.
  @usableFromInline
  var gradeIfKnown: Grade { grade.passed ? grade : .good }
}
