/// How long known and guessed answers of a form take, and what a time says about the answer.
///
/// ```
/// λ = N(ln rt; knew) / N(ln rt; guessed),  clipped to ¼…4;  1 unless 0.5 s < rt < 60 s
/// ```
/// Response times are near to lognormal. Changes in them improve prediction by up to a tenth, most
/// where guessing distorts it (Chu & Pavlik 2023). Source: MEMORY.md, section 9.2.
public struct AnswerTimes: Hashable, Sendable {
  /// A normal distribution of the natural logarithm of seconds.
  public struct Spread: Hashable, Sendable {
    /// The mean of ln seconds.
    public var mean: Double
    /// The standard deviation of ln seconds, greater than 0.
    public var deviation: Double

    /// A spread.
    public init(mean: Double, deviation: Double) {
      self.mean = mean
      self.deviation = deviation
    }
  }

  /// The times of answers that were known.
  public var known: Spread
  /// The times of answers that were not.
  public var guessed: Spread

  /// Both spreads.
  public init(known: Spread, guessed: Spread) {
    self.known = known
    self.guessed = guessed
  }

  /// Times that say nothing, since both sides are alike: where a learner starts.
  public static let silent = AnswerTimes(
    known: Spread(mean: 1.5, deviation: 0.7), guessed: Spread(mean: 1.5, deviation: 0.7))

  /// How many times likelier such a time is if the answer was known, ¼–4, for ``Evidence/cue``.
  ///
  /// - Parameter seconds: The time from sight to answer; beyond 0.5–60 seconds it says nothing.
  /// - Returns: ¼–4.
  public func ratio(seconds: Double) -> Double {
    guard Self.telling.contains(seconds), seconds > Self.telling.lowerBound else { return 1 }
    let logarithm = logarithm(seconds)
    return exponential(known.logDensity(logarithm) - guessed.logDensity(logarithm))
      .clipped(to: 0.25...4)
  }

  /// The times, in seconds, that say anything: shorter is a slip of the finger, longer a pause.
  static let telling = 0.5..<60.0
}

extension AnswerTimes.Spread {
  /// ln N(x), up to the constant both sides share; a deviation counts as 0.01 at least.
  func logDensity(_ value: Double) -> Double {
    let deviation = max(deviation, 0.01)
    let distance = (value - mean) / deviation
    return -distance * distance / 2 - logarithm(deviation)
  }
}
