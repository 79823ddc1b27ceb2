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
        let deviation = (0..<12).reduce(-6.0) { sum, step in
          sum + draws.number(review: position * 12 + step, .learner)
        }
        return (parameter.0 * exponential(spread * deviation)).clipped(to: parameter.1)
      }
      vector.replaceSubrange(0..<4, with: vector[0..<4].sorted())
      let varied = (try? FSRS6Parameters(vector: vector)) ?? parameters
      return Learner(memory: FSRS6(parameters: varied))
    }
  }
}
