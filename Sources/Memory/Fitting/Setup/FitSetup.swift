/// What distinguishes the fits of the models.
protocol FitSetup: Sendable {
  associatedtype Kernel: FitKernel
  associatedtype Parameters: Sendable

  /// The published defaults, the centre of the prior.
  static var defaults: [Double] { get }
  /// Bounds, order and variables of the search.
  static var chart: ParameterChart { get }
  /// λ/σ² of each parameter on a long log; of the initial stabilities for their logarithm.
  static var precision: [Double] { get }
  /// How much more the prior weighs on a short log.
  static var priorWeight: PriorWeight { get }
  /// About how many reviews of a long log a fit begins with, if that saves time.
  static var sampleReviews: Int? { get }

  /// Parameters of a valid vector.
  static func parameters(_ vector: [Double]) -> Parameters
  /// The vector of parameters.
  static func vector(_ parameters: Parameters) -> [Double]
  /// Days since the review before, as the model counts them.
  static func gap(_ history: ReviewHistory, _ place: Int) -> Double
  /// Whether the model is fitted to this review, which is not the first of its card.
  static func isTarget(_ history: ReviewHistory, _ place: Int) -> Bool
  /// Which cards are left out as outliers.
  static func outliers(_ history: ReviewHistory, before limit: Int) -> Set<Int>
  /// The weight of target `index` of `count` in order of time.
  static func recency(_ index: Int, of count: Int) -> Double
  /// Initial stabilities to start from, if they are estimated apart.
  static func initialStabilities(_ data: FitData) -> [Double]?
}

extension FitSetup {
  /// The precision of the prior: λ/σ², times its weight where all parameters are fitted; 1 for each
  /// initial stability where these alone are.
  ///
  /// The weights are those with which fits to the beginnings of 48 simulated journals gained most on
  /// what followed, of those with which no fit was worse than the defaults by more than 0.002 where
  /// the weight decides; `iskra-benchmark prior` prints the table.
  static func precision(
    laterReviews: Int, extent: FitExtent, priorWeight: PriorWeight = Self.priorWeight
  ) -> [Double] {
    guard extent == .all else { return precision.map { _ in 1 } }
    let factor = priorWeight.factor(laterReviews: laterReviews)
    return precision.map { $0 * factor }
  }

  /// The reviews before a moment, ready for a fit.
  ///
  /// - Parameters:
  ///   - history: All reviews.
  ///   - limit: The rank of the first review that is not used.
  /// - Returns: The data, and where each of its reviews stands in the history.
  static func data(_ history: ReviewHistory, before limit: Int) -> (FitData, places: [Int]) {
    let outliers = outliers(history, before: limit)
    var targets = [Int](repeating: -1, count: history.count)
    var reviews: [FitReview] = []
    var starts = [0]
    var places: [Int] = []
    reviews.reserveCapacity(history.count)
    places.reserveCapacity(history.count)
    for card in 0..<history.cardCount where !outliers.contains(card) {
      let range = history.starts[card]..<history.starts[card + 1]
      // What comes after the last target of a card moves nothing that counts.
      guard
        let last = range.last(where: {
          $0 > range.lowerBound && history.ranks[$0] < limit && isTarget(history, $0)
        })
      else { continue }
      for place in range.lowerBound...last {
        let counts = place > range.lowerBound && isTarget(history, place)
        if counts { targets[history.ranks[place]] = reviews.count }
        reviews.append(
          FitReview(
            gap: gap(history, place), weight: 0, grade: history.grades[place],
            guess: history.guessIndices[place]))
        places.append(place)
      }
      starts.append(reviews.count)
    }
    // In order of time, since a target stands at its rank.
    targets.removeAll { $0 < 0 }
    for (order, target) in targets.enumerated() {
      reviews[target].weight = recency(order, of: targets.count)
    }
    return (FitData(reviews: reviews, starts: starts, guesses: history.guesses), places)
  }
}

/// FSRS-6 as fsrs-rs fits it, but by full batches to the end.
enum FSRS6Setup: FitSetup {
  typealias Kernel = FSRS6Kernel
  static let defaults = FSRS6Parameters.default.vector
  static let chart = ParameterChart(bounds: FSRS6Parameters.bounds, raised: nil)
  static let precision = FSRS6Parameters.fields.enumerated().map { place, field in
    place < ParameterChart.ordered ? 1 : 1 / (field.spread * field.spread)
  }
  static let priorWeight = PriorWeight(reviews: 2000, power: 4)
  static let sampleReviews: Int? = 10_000

  static func parameters(_ vector: [Double]) -> FSRS6Parameters {
    FSRS6Parameters(valid: vector)
  }
  static func vector(_ parameters: FSRS6Parameters) -> [Double] { parameters.vector }
  static func gap(_ history: ReviewHistory, _ place: Int) -> Double { history.days[place] }
  static func isTarget(_ history: ReviewHistory, _ place: Int) -> Bool {
    history.days[place] >= 1
  }
  static func outliers(_ history: ReviewHistory, before limit: Int) -> Set<Int> {
    outlierCards(history, before: limit)
  }
  static func recency(_ index: Int, of count: Int) -> Double {
    Recency.cubic(index, of: count)
  }
  static func initialStabilities(_ data: FitData) -> [Double]? {
    InitialStability.estimates(data)
  }
}

/// FSRS-7: every review after a card's first counts, those within the day included.
enum FSRS7Setup: FitSetup {
  typealias Kernel = FSRS7Kernel
  static let defaults = FSRS7Parameters.default.vector
  static let chart = ParameterChart(
    bounds: FSRS7Parameters.bounds, raised: (FSRS7Index.fastBase, FSRS7Index.slowBase))
  /// λ = ⅓; the initial stabilities have a spread of 1 on their logarithm.
  static let precision = FSRS7Parameters.fields.map { field in
    let spread = field.spread.isFinite ? field.spread : 1
    return 1 / (3 * spread * spread)
  }
  static let priorWeight = PriorWeight(reviews: 1000, power: 8)
  /// None: the loss is flat along valleys, and the mode of a sample lies far off in them.
  static let sampleReviews: Int? = nil

  static func parameters(_ vector: [Double]) -> FSRS7Parameters {
    FSRS7Parameters(valid: vector)
  }
  static func vector(_ parameters: FSRS7Parameters) -> [Double] { parameters.vector }
  static func gap(_ history: ReviewHistory, _ place: Int) -> Double { history.elapsed[place] }
  static func isTarget(_ history: ReviewHistory, _ place: Int) -> Bool { true }
  static func outliers(_ history: ReviewHistory, before limit: Int) -> Set<Int> { [] }
  static func recency(_ index: Int, of count: Int) -> Double {
    Recency.byEffectiveSize(index, of: count)
  }
  static func initialStabilities(_ data: FitData) -> [Double]? { nil }
}
