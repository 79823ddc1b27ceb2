extension Learner where Truth == FSRS6 {
  /// Learners who differ, so that no scheduler knows them.
  ///
  /// Every parameter is multiplied by e^(spread·z), z standard normal, and brought into its bounds;
  /// better first grades keep the longer stabilities.
  ///
  /// - Parameters:
  ///   - count: How many learners.
  ///   - spread: How much they differ; 0.2 is about what fits of many learners show for most
  ///     parameters (a judgement).
  ///   - parameters: The learner in the middle.
  ///   - seed: Same seed, same learners.
  /// - Returns: The learners, alike in habits and form.
  public static func varied(
    _ count: Int, spread: Double = 0.2, around parameters: FSRS6Parameters = .default,
    seed: UInt64 = 1
  ) -> [Learner] {
    (0..<max(count, 0)).map { number in
      let draws = Draws(seed: seed, run: number, card: 0)
      var vector = zip(parameters.vector, FSRS6Parameters.bounds).enumerated().map {
        position, parameter in
        let deviation = draws.deviation(review: position, .learner)
        return (parameter.0 * exponential(spread * deviation)).clipped(to: parameter.1)
      }
      vector.replaceSubrange(0..<4, with: vector[0..<4].sorted())
      let varied = (try? FSRS6Parameters(vector: vector)) ?? parameters
      return Learner(memory: FSRS6(parameters: varied))
    }
  }
}

extension Learner where Truth == FSRS7 {
  /// Learners who differ as much as the published fits of many learners do.
  ///
  /// Every parameter is moved by σ·z, z standard normal and σ its published spread, the initial
  /// stabilities are multiplied by e^(z/2), and all are brought into their bounds and order.
  ///
  /// - Parameters:
  ///   - count: How many learners.
  ///   - parameters: The learner in the middle.
  ///   - seed: Same seed, same learners.
  /// - Returns: The learners, alike in habits and form.
  public static func varied(
    _ count: Int, around parameters: FSRS7Parameters = .default, seed: UInt64 = 1
  ) -> [Learner] {
    (0..<max(count, 0)).map { number in
      let draws = Draws(seed: seed, run: number, card: 0)
      let moved = zip(parameters.vector, FSRS7Parameters.fields).enumerated().map {
        position, parameter in
        let deviation = draws.deviation(review: position, .learner)
        let (value, field) = parameter
        return
          (field.spread.isFinite
          ? value + field.spread * deviation : value * exponential(deviation / 2))
          .clipped(to: field.allowed)
      }
      // The chart of the search knows the order of initial stabilities and of the two bases.
      let chart = FSRS7Setup.chart
      let ordered = chart.vector(chart.variables(moved))
      let varied = (try? FSRS7Parameters(vector: ordered)) ?? parameters
      return Learner(memory: FSRS7(parameters: varied))
    }
  }
}
