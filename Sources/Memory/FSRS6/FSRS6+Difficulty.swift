extension FSRS6 {
  /// D0: the difficulty after a first review, not yet clipped to 1–10.
  ///
  /// ```
  /// D0(G) = initialDifficulty − e^(spread·(G−1)) + 1
  /// ```
  static func initialDifficulty(_ grade: Grade, parameters: FSRS6Parameters) -> Double {
    let spread = parameters.initialDifficultySpread * Double(grade.rawValue - 1)
    return parameters.initialDifficulty - exponential(spread) + 1
  }

  /// The difficulty after a later review, not yet clipped to 1–10.
  ///
  /// ```
  /// D' = r·D0(4) + (1−r)·(D − step·(G−3)·(10−D)/9)          r: reversion, D0(4) not clipped
  /// ```
  /// Vector: `fsrs.json`, kind `next_difficulty`.
  func difficulty(after difficulty: Double, grade: Grade) -> Double {
    let reversion = parameters.difficultyReversion
    return reversion * easyDifficulty
      + (1 - reversion) * steppedDifficulty(after: difficulty, grade: grade)
  }

  /// The difficulty moved by the grade alone; the nearer to 10, the smaller the step.
  func steppedDifficulty(after difficulty: Double, grade: Grade) -> Double {
    difficulty - parameters.difficultyStep * grade.stepsAboveGood * (10 - difficulty) / 9
  }
}
