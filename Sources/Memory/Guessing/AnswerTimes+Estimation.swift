extension AnswerTimes {
  /// The spreads a learner's own answers suggest.
  ///
  /// Whether an answer was known is not seen, so each counts to both sides by its posterior, in which
  /// its own time takes part; that is repeated until it settles (expectation maximisation). Both
  /// sides start as 20 imagined answers with the mean and the deviation of all, so that few answers
  /// leave the ratio near 1, and none gives ``silent``.
  ///
  /// - Parameter answers: The seconds of each answer and its posterior without the time.
  /// - Returns: ``silent`` for fewer than two answers that tell anything.
  public static func estimated(
    from answers: [(seconds: Double, posterior: Double)]
  ) -> AnswerTimes {
    let points: [(value: Double, posterior: Double)] = answers.compactMap { answer in
      guard telling.contains(answer.seconds), answer.seconds > telling.lowerBound else {
        return nil
      }
      return (value: logarithm(answer.seconds), posterior: answer.posterior.clipped(to: 0...1))
    }
    guard points.count > 1 else { return .silent }

    let all = Moments(points.map { (value: $0.value, weight: 1) }).spread
    var times = AnswerTimes(known: all, guessed: all)
    for _ in 0..<20 {
      let shares = points.map { point in
        let odds = exponential(
          times.known.logDensity(point.value) - times.guessed.logDensity(point.value)
        ).clipped(to: 0.001...1000)
        let known = point.posterior * odds
        return known > 0 ? known / (known + 1 - point.posterior) : 0
      }
      var known = Moments(around: all, weight: imagined)
      var guessed = Moments(around: all, weight: imagined)
      for (point, share) in zip(points, shares) {
        known.add(point.value, weight: share)
        guessed.add(point.value, weight: 1 - share)
      }
      times = AnswerTimes(known: known.spread, guessed: guessed.spread)
    }
    return times
  }

  /// How many imagined answers each side starts with; a judgement.
  private static let imagined = 20.0

  /// Weighted sums of values and of their squares.
  private struct Moments {
    var weight = 0.0
    var sum = 0.0
    var squares = 0.0

    init(around spread: Spread, weight: Double) {
      self.weight = weight
      sum = weight * spread.mean
      squares = weight * (spread.mean * spread.mean + spread.deviation * spread.deviation)
    }

    init(_ values: [(value: Double, weight: Double)]) {
      for value in values { add(value.value, weight: value.weight) }
    }

    mutating func add(_ value: Double, weight: Double) {
      self.weight += weight
      sum += weight * value
      squares += weight * value * value
    }

    /// Never narrower than 0.1, about a tenth of the time itself.
    var spread: Spread {
      let mean = sum / weight
      return Spread(
        mean: mean, deviation: max(squares / weight - mean * mean, 0.01).squareRoot())
    }
  }
}
