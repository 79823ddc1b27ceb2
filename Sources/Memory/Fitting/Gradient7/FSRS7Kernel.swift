/// FSRS-7 for fits: each review as a step with its partial derivatives.
///
/// The state is (ln S, ln Sf, D). The formulas are those of ``FSRS7``; where a value is clipped its
/// derivatives are 0, and of a minimum or maximum the branch taken counts. After a pass the lapse
/// never counts: it is at most the stability, and growth is never negative.
struct FSRS7Kernel: FitKernel {
  static let count = FSRS7Index.count
  static let parts = 3

  let w: [Double]
  /// w33 − 0.3, w32 − 0.3 and w31 − 0.5.
  let decayPower: Double
  let onTime: Double
  let onWeight: Double
  let logFastBase: Double
  /// d2, f2, df2/dw26 and df2/dd2.
  let slowExponent: Double
  let slowFactor: Double
  let slowFactorByBase: Double
  let slowFactorByExponent: Double
  /// ln w28 − ln w27.
  let logWeights: Double
  /// D0(4), not clipped, and its derivative by the spread.
  let easyDifficulty: Double
  let easyDifficultySlope: Double
  let slowScale: Double
  let fastScale: Double

  init(_ vector: [Double]) {
    w = vector
    decayPower = vector[FSRS7Index.fastStabilityOnDecay] - 0.3
    onTime = vector[FSRS7Index.difficultyOnTime] - 0.3
    onWeight = vector[FSRS7Index.difficultyOnWeight] - 0.5
    logFastBase = logarithm(vector[FSRS7Index.fastBase])
    slowExponent = -vector[FSRS7Index.slowDecay].clipped(to: FSRS7.decayBounds)
    let logBase = logarithm(vector[FSRS7Index.slowBase])
    let power = exponential(logBase / slowExponent)
    slowFactor = power - 1
    slowFactorByBase = power / (vector[FSRS7Index.slowBase] * slowExponent)
    slowFactorByExponent = -power * logBase / (slowExponent * slowExponent)
    logWeights =
      logarithm(vector[FSRS7Index.slowWeight]) - logarithm(vector[FSRS7Index.fastWeight])
    let raised = exponential(3 * vector[FSRS7Index.initialDifficultySpread])
    easyDifficulty = vector[FSRS7Index.initialDifficulty] - raised + 1
    easyDifficultySlope = -3 * raised
    slowScale = exponential(vector[FSRS7Index.slowRule] - 1.5)
    fastScale = exponential(vector[FSRS7Index.fastRule] - 1.5)
  }

  /// ln S, ln Sf and D.
  struct State: Sendable {
    var slow = 0.0
    var fast = 0.0
    var difficulty = 0.0
  }

  /// The derivatives of a curve by the state and by the parameters that shape it.
  struct CurveSlopes: Sendable {
    var bySlow = 0.0
    var byFast = 0.0
    var byDifficulty = 0.0
    var fastDecay = 0.0
    var slowDecay = 0.0
    var fastBase = 0.0
    var slowBase = 0.0
    var fastWeight = 0.0
    var slowWeight = 0.0
    var fastWeightPower = 0.0
    var slowWeightPower = 0.0
    var difficultyOnWeight = 0.0
    var difficultyOnTime = 0.0
    var fastStabilityOnDecay = 0.0
  }

  /// The derivatives of the bare fast curve R1.
  struct FastSlopes: Sendable {
    var byFast = 0.0
    var fastDecay = 0.0
    var fastBase = 0.0
    var fastStabilityOnDecay = 0.0
  }

  /// The derivatives of one ln X' by ln X, D, its recall ρ and the parameters of its rule.
  struct RuleSlopes: Sendable {
    var byStability = 0.0
    var byDifficulty = 0.0
    var byRecall = 0.0
    /// Growth, its power and its gain; or lapse scale, power and gain.
    var first = 0.0
    var second = 0.0
    var third = 0.0
    /// The factor of Hard or Easy.
    var factor = 0.0
  }

  /// One review after the first.
  struct Step: FitStep {
    var recall = 0.0
    var fastRecall = 0.0
    var curve = CurveSlopes()
    var fastCurve = FastSlopes()
    var slow = RuleSlopes()
    var fast = RuleSlopes()
    var difficultyByDifficulty = 0.0
    var difficultyByRecall = 0.0
    var difficultyByStep = 0.0
    var difficultyByEasy = 0.0
    var grade: UInt8 = 0
    /// Whether Sf' was held below 0.8·S'.
    var isFastHeld = false
  }
}
