/// Loss and prior of a model over a learner's reviews, and the search for their least sum.
struct Posterior<Setup: FitSetup> {
  let likelihood: Likelihood<Setup.Kernel>
  let prior: ParameterPrior

  /// The vector at which loss and prior are least.
  struct Mode {
    var vector: [Double]
    /// Σ ω·BCE there, without the prior.
    var loss: Double
    /// How often loss and gradient were computed over all reviews.
    var evaluations: Int
  }

  /// The greatest posterior: on a long log first of a sample of the cards, from there of all.
  ///
  /// The sample is the middle one of each n blocks of cards in order of length, counted n times, so
  /// its sums are near those of all and its mode is near theirs; what is left to do over all reviews
  /// are a few steps. A sample of more than an eighth would save little and is not made.
  ///
  /// - Parameters:
  ///   - start: The vector to begin from.
  ///   - extent: What may be fitted.
  ///   - sample: About how many reviews to begin with; `nil` for all.
  /// - Returns: The vector found.
  func greatest(from start: [Double], extent: FitExtent, sample: Int?) -> Mode {
    let chart = Setup.chart
    var place = chart.variables(start)
    var search = BoxSearch(lower: chart.lower, upper: chart.upper)
    if extent == .initialStabilities {
      search.hold(place, from: ParameterChart.ordered)
    }
    let reviews = likelihood.data.reviews.count
    if let sample, sample > 0, reviews >= 8 * sample {
      var rough = search
      rough.tolerance = 1e-4
      place = mode(rough, from: place, every: reviews / sample, reading: Self.fewest).place
    }
    // The Fisher information of an eighth of a long log is sure enough to be asked for often.
    if reviews >= 8 * Self.fewest { search.largeGain = 1e-5 }
    let result = mode(search, from: place, every: 1, reading: max(Self.fewest, reviews / 8))
    let vector = chart.vector(result.place)
    return Mode(
      vector: vector, loss: result.value - prior.value(vector).loss,
      evaluations: result.evaluations)
  }

  /// Of how many reviews the Fisher information is read at least.
  private static var fewest: Int { 120 * Setup.Kernel.count }

  /// Where a search ends that reads one of `stride` blocks of cards for the loss, and about `most`
  /// reviews for the Fisher information.
  func mode(
    _ search: BoxSearch, from place: [Double], every stride: Int, reading most: Int
  ) -> BoxSearch.Result {
    let chart = Setup.chart
    return search.minimum(from: place) { place in
      let vector = chart.vector(place)
      var matrix = likelihood.information(vector, most: most)
      for (k, curvature) in prior.curvature(vector).enumerated() {
        matrix[k * Setup.Kernel.count + k] += curvature
      }
      return chart.curvature(matrix, vector: vector)
    } of: { place in
      let vector = chart.vector(place)
      let (value, belief) = (likelihood.value(vector, every: stride), prior.value(vector))
      let gradient = zip(value.gradient, belief.gradient).map(+)
      return (
        value: value.loss + belief.loss,
        slope: chart.slope(gradient, at: place, vector: vector)
      )
    }
  }
}
