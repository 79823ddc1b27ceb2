/// A model judged on reviews it had not seen: fitted to what lies before each fold, tested on it.
public struct ModelEvaluation: Sendable {
  /// The rows of all folds in order of time, with the predictions of the fitted parameters.
  public let rows: [PredictedReview]
  /// The figures of the fitted parameters over all rows.
  public let pooled: PredictionFigures
  /// The same fold by fold, from the earliest.
  public let folds: [PredictionFigures]
  /// The figures of the default parameters on the same rows.
  public let defaults: PredictionFigures
  /// The figures of the mean recall before each fold, which any model must beat.
  public let constant: PredictionFigures
}

extension FitSetup {
  /// Chronological folds as in the public benchmark.
  ///
  /// The reviews on a later day, in order of time, are cut so that the last `folds` segments have
  /// ⌊n/(folds+1)⌋ reviews each; the remainder belongs to the first training part, as with
  /// scikit-learn's `TimeSeriesSplit`. For each segment the model is fitted to all reviews before
  /// its first and tested on it, unweighted. Every model is tested on the same rows.
  static func evaluation(
    _ history: ReviewHistory, folds: Int, threads: Int
  ) -> ModelEvaluation? {
    let later = history.laterReviews()
    let size = later.count / (max(folds, 1) + 1)
    guard folds >= 1, size >= 1 else { return nil }
    let whole = allLaterReviews(history)
    let crew = WorkCrew(threads: whole.reviews.count < 2000 ? 1 : threads)
    defer { crew.dismiss() }
    let likelihood = Likelihood<Kernel>(data: whole, crew: crew)
    let byDefault = likelihood.predictions(defaults)

    var (rows, plain, constant): ([PredictedReview], [PredictedReview], [PredictedReview]) =
      ([], [], [])
    var figures: [PredictionFigures] = []
    for fold in 0..<folds {
      let begin = later.count - (folds - fold) * size
      let test = later[begin..<(begin + size)]
      let fit = fit(
        history, before: history.ranks[later[begin].place], from: defaults, threads: threads)
      let predictions = likelihood.predictions(vector(fit.parameters))
      let mean =
        begin > 0
        ? Double(later[..<begin].reduce(0) { $0 + ($1.row.isRight ? 1 : 0) }) / Double(begin) : 0.5
      let tested = test.map { $0.row.predicted(as: predictions[$0.place]) }
      figures.append(PredictionFigures(tested))
      rows += tested
      plain += test.map { $0.row.predicted(as: byDefault[$0.place]) }
      constant += test.map { $0.row.predicted(as: mean) }
    }
    return ModelEvaluation(
      rows: rows, pooled: PredictionFigures(rows), folds: figures,
      defaults: PredictionFigures(plain), constant: PredictionFigures(constant))
  }

  /// All reviews as they stand in the history; those on a later day count 1.
  static func allLaterReviews(_ history: ReviewHistory) -> FitData {
    var reviews = history.grades.indices.map { place in
      FitReview(
        gap: gap(history, place), weight: history.days[place] >= 1 ? 1 : 0,
        grade: history.grades[place], guess: history.guessIndices[place])
    }
    for start in history.starts.dropLast() { reviews[start].weight = 0 }
    return FitData(reviews: reviews, starts: history.starts, guesses: history.guesses)
  }
}

extension PredictedReview {
  /// The row with a prediction.
  func predicted(as probability: Double) -> PredictedReview {
    var row = self
    row.predicted = probability
    return row
  }
}

extension FSRS6Parameters {
  /// FSRS-6 judged on a learner's reviews by chronological folds.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - folds: The number of test segments, usually 5.
  ///   - threads: How many threads to use; the figures do not depend on it.
  /// - Returns: The figures, or `nil` if there are too few reviews on a later day.
  public static func evaluated(
    on history: ReviewHistory, folds: Int = 5, threads: Int? = nil
  ) -> ModelEvaluation? {
    FSRS6Setup.evaluation(history, folds: folds, threads: threads ?? processorCount)
  }
}

extension FSRS7Parameters {
  /// FSRS-7 judged on a learner's reviews by chronological folds.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - folds: The number of test segments, usually 5.
  ///   - threads: How many threads to use; the figures do not depend on it.
  /// - Returns: The figures, or `nil` if there are too few reviews on a later day.
  public static func evaluated(
    on history: ReviewHistory, folds: Int = 5, threads: Int? = nil
  ) -> ModelEvaluation? {
    FSRS7Setup.evaluation(history, folds: folds, threads: threads ?? processorCount)
  }
}
