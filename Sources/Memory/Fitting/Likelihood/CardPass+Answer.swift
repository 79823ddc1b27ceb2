extension CardPass {
  /// What a target says: its part of the loss, the slope by recall, the information about recall.
  struct Answer {
    var right: Double
    var loss: Double
    var slope: Double
    var information: Double

    static var none: Answer { Answer(right: 0, loss: 0, slope: 0, information: 0) }
  }

  /// −ω·ln P(answer), P(right) = R·(1−s) + (1−R)·g, with g = s = 0 for an answer from memory.
  @inline(__always)
  static func answer(
    _ review: FitReview, recall: Double, guess: ReviewHistory.Guess?
  ) -> Answer {
    guard review.weight > 0 else { return .none }
    let (chance, slip) = guess.map { ($0.chance, $0.slip) } ?? (0, 0)
    let right = recall * (1 - slip) + (1 - recall) * chance
    let reach = 1 - slip - chance
    let given = review.isRight ? right : 1 - right
    let inside = right > margin && right < 1 - margin
    let probability = given.clipped(to: margin...(1 - margin))
    let slope = review.weight / probability * reach
    return Answer(
      right: right, loss: -review.weight * logarithm(probability),
      slope: inside ? (review.isRight ? -slope : slope) : 0,
      information: inside ? review.weight * reach * reach / (right * (1 - right)) : 0)
  }
}
