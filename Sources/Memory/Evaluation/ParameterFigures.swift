extension FitSetup {
  /// How well parameters predict the reviews of a history.
  static func figures(
    _ vector: [Double], on history: ReviewHistory, threads: Int
  ) -> PredictionFigures {
    let crew = WorkCrew(threads: history.count < 2000 ? 1 : threads)
    defer { crew.dismiss() }
    let likelihood = Likelihood<Kernel>(data: allLaterReviews(history), crew: crew)
    let predictions = likelihood.predictions(vector)
    return PredictionFigures(
      history.laterReviews().map { $0.row.predicted(as: predictions[$0.place]) })
  }
}

extension ReviewHistory {
  /// How many reviews were answered on a later day than the card's review before.
  public var laterReviewCount: Int {
    days.reduce(0) { $0 + ($1 >= 1 ? 1 : 0) }
  }
}

extension FSRS6Parameters {
  /// How well the parameters predict reviews: those on a later day, unweighted.
  ///
  /// For parameters fitted to the same reviews the figures flatter; see
  /// ``evaluated(on:folds:threads:)``.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - threads: How many threads to use; the figures do not depend on it.
  /// - Returns: The figures.
  public func figures(on history: ReviewHistory, threads: Int? = nil) -> PredictionFigures {
    FSRS6Setup.figures(vector, on: history, threads: threads ?? processorCount)
  }
}

extension FSRS7Parameters {
  /// How well the parameters predict reviews: those on a later day, unweighted.
  ///
  /// For parameters fitted to the same reviews the figures flatter; see
  /// ``evaluated(on:folds:threads:)``.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - threads: How many threads to use; the figures do not depend on it.
  /// - Returns: The figures.
  public func figures(on history: ReviewHistory, threads: Int? = nil) -> PredictionFigures {
    FSRS7Setup.figures(vector, on: history, threads: threads ?? processorCount)
  }
}
