extension FSRS7 {
  /// How much of D0(4) enters each new difficulty.
  static let difficultyReversion = 0.01

  /// D0: the difficulty after a first review, not yet clipped to 1–10.
  ///
  /// ```
  /// D0(G) = initialDifficulty − e^(spread·(G−1)) + 1
  /// ```
  static func initialDifficulty(_ grade: Grade, parameters: FSRS7Parameters) -> Double {
    let spread = parameters.initialDifficultySpread * Double(grade.rawValue - 1)
    return parameters.initialDifficulty - exponential(spread) + 1
  }

  /// The difficulty after a later review, not yet clipped to 1–10.
  ///
  /// ```
  /// Δ  = −step·(G−3), times (R + 0.1) if Again
  /// D' = 0.01·D0(4) + 0.99·(D + Δ·(10−D)/9)          D0(4) not clipped
  /// ```
  /// An Again that was to be expected (small R) says little about the card's difficulty.
  func difficulty(after difficulty: Double, grade: Grade, recall: Double) -> Double {
    var change = -parameters.difficultyStep * grade.stepsAboveGood
    if grade == .again { change *= recall + 0.1 }
    return Self.difficultyReversion * easyDifficulty
      + (1 - Self.difficultyReversion) * (difficulty + change * (10 - difficulty) / 9)
  }
}
