import Testing

@testable import Memory

/// Hand-written gradients against central differences of the loss.
@Suite struct GradientTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func gradientOfFSRS6(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let history = random.history(cards: 4, guessing: seed % 2 == 0 ? 0.4 : 0)
    let vector = try random.smoothVector(near: FSRS6Setup.self)
    expectGradient(FSRS6Setup.self, history, vector, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func gradientOfFSRS7(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let history = random.history(cards: 4, guessing: seed % 2 == 0 ? 0.4 : 0)
    let vector = try random.smoothVector(near: FSRS7Setup.self)
    expectGradient(FSRS7Setup.self, history, vector, "seed \(seed)")
  }

  /// Relative to the parameter's derivative, or to a thousandth of the largest if it is smaller.
  private func expectGradient<Setup: FitSetup>(
    _ setup: Setup.Type, _ history: ReviewHistory, _ vector: [Double], _ what: String
  ) {
    let worst = gradientError(setup, history, vector)
    #expect(worst.error <= 1e-5, "\(what), parameter \(worst.parameter)")
  }
}
