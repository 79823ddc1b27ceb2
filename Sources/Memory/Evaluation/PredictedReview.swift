/// A review on a later day with what a model had predicted: one row of an evaluation.
public struct PredictedReview: Hashable, Sendable {
  /// The predicted probability of a right answer, 0–1.
  public var predicted: Double
  /// Whether the answer was right.
  public var isRight: Bool
  /// Study days since the card's review before, at least 1.
  public var gap: Double
  /// One more than the card's reviews on later days up to this one, itself included.
  public var repetition: Int
  /// The card's earlier lapses on later days.
  public var lapses: Int

  /// A row.
  public init(predicted: Double, isRight: Bool, gap: Double, repetition: Int, lapses: Int) {
    self.predicted = predicted
    self.isRight = isRight
    self.gap = gap
    self.repetition = repetition
    self.lapses = lapses
  }
}

extension ReviewHistory {
  /// The rows of an evaluation, not yet predicted, in order of time.
  ///
  /// - Returns: For each review on a later day its place in the columns and its row.
  func laterReviews() -> [(place: Int, row: PredictedReview)] {
    var rows: [(place: Int, row: PredictedReview)] = []
    for card in 0..<cardCount {
      var (repetition, lapses) = (1, 0)
      for place in (starts[card]..<starts[card + 1]).dropFirst() where days[place] >= 1 {
        repetition += 1
        let isRight = grades[place] != Grade.again.raw
        rows.append(
          (
            place,
            PredictedReview(
              predicted: 0, isRight: isRight, gap: days[place], repetition: repetition,
              lapses: lapses)
          ))
        if !isRight { lapses += 1 }
      }
    }
    return rows.sorted { ranks[$0.place] < ranks[$1.place] }
  }
}
