/// The learner's own pace in a form: which answers are quick and which slow, for them.
public struct AnswerPace: Hashable, Sendable {
  /// The 20th percentile, in seconds: an answer below it is quick.
  public var quick: Double
  /// The 80th percentile, in seconds: an answer above it is slow.
  public var slow: Double

  /// How many times a percentile needs to be more than chance; a judgement.
  public static let leastAnswers = 20

  /// A pace.
  public init(quick: Double, slow: Double) {
    self.quick = quick
    self.slow = slow
  }

  /// The percentiles of right answers' times, or `nil` if they are fewer than ``leastAnswers``.
  ///
  /// The nearest rank: the smallest time that at least 20 % (80 %) of the times do not exceed.
  ///
  /// - Parameter times: Seconds, in any order; those that are not finite and positive are left out.
  public init?(of times: some Sequence<Double>) {
    let times = times.filter { $0 > 0 && $0.isFinite }.sorted()
    guard times.count >= Self.leastAnswers else { return nil }
    quick = times[(times.count + 4) / 5 - 1]
    slow = times[(4 * times.count + 4) / 5 - 1]
  }
}
