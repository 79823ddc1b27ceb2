/// Parameters fitted to a learner, and how.
public struct ParameterFit<Parameters: Sendable>: Sendable {
  /// The parameters; those the fit started from if there was too little to learn from.
  public let parameters: Parameters
  /// How much was fitted.
  public let extent: FitExtent
  /// The number of reviews that counted in the loss.
  public let reviews: Int
  /// The mean weighted log-loss of these reviews under the parameters, without the prior.
  public let loss: Double
  /// How often loss and gradient were computed over all reviews.
  public let evaluations: Int
}

/// How much of a model a fit may change.
public enum FitExtent: String, Sendable {
  /// Fewer than 8 reviews on a later day: nothing.
  case nothing
  /// Fewer than 64, or none beyond a card's first interval: the initial stabilities.
  case initialStabilities
  /// All parameters.
  case all
}

extension FitSetup {
  /// Fits to the reviews before a rank.
  ///
  /// - Parameters:
  ///   - history: All reviews.
  ///   - limit: The rank of the first review that is not used.
  ///   - start: The vector to begin from.
  ///   - priorWeight: How much more the prior weighs on a short log; trials vary it.
  ///   - sample: Of a long log, about how many reviews to begin with; `nil` for all.
  ///   - threads: How many threads to use.
  /// - Returns: The fit.
  static func fit(
    _ history: ReviewHistory, before limit: Int, from start: [Double],
    priorWeight: PriorWeight = Self.priorWeight, sample: Int? = Self.sampleReviews, threads: Int
  ) -> ParameterFit<Parameters> {
    let (data, places) = data(history, before: limit)
    let (extent, later) = extent(history, places: places, data: data)
    guard extent != .nothing else {
      return ParameterFit(
        parameters: parameters(start), extent: extent, reviews: data.targetCount, loss: .nan,
        evaluations: 0)
    }
    let crew = WorkCrew(threads: data.reviews.count < 2000 ? 1 : min(threads, data.chunks.count))
    defer { crew.dismiss() }
    var start = start
    if let initial = initialStabilities(data) {
      start.replaceSubrange(0..<initial.count, with: initial)
    }
    let precision = precision(laterReviews: later, extent: extent, priorWeight: priorWeight)
    let posterior = Posterior<Self>(
      likelihood: Likelihood(data: data, crew: crew),
      prior: ParameterPrior(center: defaults, precision: precision))
    let result = posterior.greatest(from: start, extent: extent, sample: sample)
    return ParameterFit(
      parameters: parameters(result.vector), extent: extent, reviews: data.targetCount,
      loss: result.loss / data.reviews.reduce(0) { $0 + $1.weight },
      evaluations: result.evaluations)
  }

  /// How much may be fitted to these reviews, and how many of them are on a later day.
  private static func extent(
    _ history: ReviewHistory, places: [Int], data: FitData
  ) -> (extent: FitExtent, laterReviews: Int) {
    var later = 0
    var beyondFirst = 0
    for (start, end) in zip(data.starts, data.starts.dropFirst()) {
      let count = (start..<end).reduce(0) { sum, index in
        sum + (data.reviews[index].weight > 0 && history.days[places[index]] >= 1 ? 1 : 0)
      }
      later += count
      beyondFirst += max(count - 1, 0)
    }
    if later < 8 { return (.nothing, later) }
    return (later < 64 || beyondFirst == 0 ? .initialStabilities : .all, later)
  }
}

extension FSRS6Parameters {
  /// Parameters fitted to a learner's reviews: maximum a posteriori, full batch, to convergence.
  ///
  /// As fsrs-rs: reviews on a later day count, outliers are left out, initial stabilities are
  /// estimated first, newer reviews weigh more.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - start: Where to begin; the parameters in use save steps.
  ///   - threads: How many threads to use, by default one for each processor. The result is the same
  ///     bits for any number.
  /// - Returns: The parameters, whether or not they are better on other reviews; see
  ///   ``refitted(_:to:threads:)``.
  public static func fitted(
    to history: ReviewHistory, from start: FSRS6Parameters = .default, threads: Int? = nil
  ) -> ParameterFit<FSRS6Parameters> {
    FSRS6Setup.fit(
      history, before: .max, from: start.vector, threads: threads ?? processorCount)
  }
}

extension FSRS7Parameters {
  /// Parameters fitted to a learner's reviews: maximum a posteriori, full batch, to convergence.
  ///
  /// Every review after a card's first counts, with its fraction of a day; on long logs newer ones
  /// weigh more.
  ///
  /// - Parameters:
  ///   - history: The reviews.
  ///   - start: Where to begin; the parameters in use save steps.
  ///   - threads: How many threads to use, by default one for each processor. The result is the same
  ///     bits for any number.
  /// - Returns: The parameters, whether or not they are better on other reviews; see
  ///   ``refitted(_:to:threads:)``.
  public static func fitted(
    to history: ReviewHistory, from start: FSRS7Parameters = .default, threads: Int? = nil
  ) -> ParameterFit<FSRS7Parameters> {
    FSRS7Setup.fit(
      history, before: .max, from: start.vector, threads: threads ?? processorCount)
  }
}
