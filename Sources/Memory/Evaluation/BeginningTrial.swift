/// Parameters fitted to the beginning of a history and judged on what follows.
package struct BeginningTrial: Sendable {
  /// The number of reviews before the cut.
  package let length: Int
  /// How the prior weighed.
  package let priorWeight: PriorWeight
  /// The number of reviews on a later day that follow.
  package let judged: Int
  /// Their mean log-loss under the fitted parameters.
  package let fitted: Double
  /// Their mean log-loss under the default parameters.
  package let defaults: Double

  /// How much better than the defaults, below 0 worse.
  package var gain: Double { defaults - fitted }
}

extension FitSetup {
  /// Trials of some beginnings with some weights of the prior; beginnings after which nothing
  /// follows are left out.
  ///
  /// Judged on the next `horizon` reviews, or as many as the beginning has if that is more.
  static func trials(
    _ history: ReviewHistory, beginnings: [Int], horizon: Int = .max,
    priorWeights: [PriorWeight] = [Self.priorWeight], threads: Int
  ) -> [BeginningTrial] {
    let later = history.laterReviews()
    let crew = WorkCrew(threads: history.count < 2000 ? 1 : threads)
    defer { crew.dismiss() }
    let likelihood = Likelihood<Kernel>(data: allLaterReviews(history), crew: crew)
    let byDefault = likelihood.predictions(defaults)
    return beginnings.flatMap { length -> [BeginningTrial] in
      let end = length.addingReportingOverflow(max(length, horizon))
      let ranks = length..<(end.overflow ? .max : end.partialValue)
      let rest = later.filter { ranks.contains(history.ranks[$0.place]) }
      guard !rest.isEmpty else { return [] }
      func loss(_ predictions: [Double]) -> Double {
        PredictionFigures.logLoss(rest.map { $0.row.predicted(as: predictions[$0.place]) })
      }
      let defaultLoss = loss(byDefault)
      return priorWeights.map { weight in
        let fit = fit(
          history, before: length, from: defaults, priorWeight: weight, threads: threads)
        return BeginningTrial(
          length: length, priorWeight: weight, judged: rest.count,
          fitted: fit.extent == .nothing
            ? defaultLoss : loss(likelihood.predictions(vector(fit.parameters))),
          defaults: defaultLoss)
      }
    }
  }
}

extension FSRS6Parameters {
  /// Fits to beginnings of a history, with other weights of the prior than the usual one.
  package static func trials(
    on history: ReviewHistory, beginnings: [Int], horizon: Int, priorWeights: [PriorWeight],
    threads: Int
  ) -> [BeginningTrial] {
    FSRS6Setup.trials(
      history, beginnings: beginnings, horizon: horizon, priorWeights: priorWeights,
      threads: threads)
  }
}

extension FSRS7Parameters {
  /// Fits to beginnings of a history, with other weights of the prior than the usual one.
  package static func trials(
    on history: ReviewHistory, beginnings: [Int], horizon: Int, priorWeights: [PriorWeight],
    threads: Int
  ) -> [BeginningTrial] {
    FSRS7Setup.trials(
      history, beginnings: beginnings, horizon: horizon, priorWeights: priorWeights,
      threads: threads)
  }
}
