/// FSRS-6 for fits: each review as a step with its partial derivatives.
///
/// The state is (ln S, D); with ln S the powers of S are products, and growth needs one logarithm of
/// 1 + growth instead of one of S. The formulas are those of ``FSRS6``; where a value is clipped its
/// derivatives are 0, and of a minimum or maximum the branch taken counts.
struct FSRS6Kernel: FitKernel {
  static let count = FSRS6Index.count

  let w: [Double]
  /// c.
  let exponent: Double
  /// F of the forgetting curve.
  let factor: Double
  /// dF/dc = −(F + 1)·ln 0.9/c².
  let factorSlope: Double
  /// D0(4), not clipped, and its derivative by the spread.
  let easyDifficulty: Double
  let easyDifficultySlope: Double
  let logLapseScale: Double

  init(_ vector: [Double]) {
    w = vector
    exponent = -vector[FSRS6Index.decay]
    factor = exponential(logarithm(0.9) / exponent) - 1
    factorSlope = -(factor + 1) * logarithm(0.9) / (exponent * exponent)
    let raised = exponential(3 * vector[FSRS6Index.initialDifficultySpread])
    easyDifficulty = vector[FSRS6Index.initialDifficulty] - raised + 1
    easyDifficultySlope = -3 * raised
    logLapseScale = logarithm(vector[FSRS6Index.lapseScale])
  }

  /// ln S and D, and S itself, which saves exponentials; as an adjoint the last has no meaning.
  struct State: Sendable {
    var logStability = 0.0
    var difficulty = 0.0
    var stability = 0.0
  }

  /// What kind of formula moved the stability, hence which parameters had a part in it.
  enum Kind: UInt8 {
    case hard, good, easy
    case lapse, cappedLapse
    case sameDay
    /// Nothing moved: held at 1, or clipped.
    case still
  }

  /// One review after the first, with the partial derivatives of R, ln S' and D'.
  struct Step: FitStep {
    var recall = 1.0
    /// dR/d ln S and dR/dw20.
    var recallByStability = 0.0
    var recallByDecay = 0.0

    /// d ln S'/d ln S at equal R, d ln S'/dD and d ln S'/dR.
    var byStability = 1.0
    var byDifficulty = 0.0
    var byRecall = 0.0
    /// d ln S' by the parameters of the kind: the first in order, the second and so on.
    var first = 0.0
    var second = 0.0
    var third = 0.0
    var fourth = 0.0

    /// dD'/dD, dD'/dw6, dD'/dw7 and dD'/dD0(4).
    var difficultyByDifficulty = 0.0
    var difficultyByStep = 0.0
    var difficultyByReversion = 0.0
    var difficultyByEasy = 0.0
    var kind = Kind.still
  }
}
