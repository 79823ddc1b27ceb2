import Testing

@testable import Memory

/// A fit that begins with a sample of the cards ends where one of all reviews ends.
@Suite struct PosteriorTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func aSampleToBeginWithLeadsToTheSameLoss(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let history = random.history(
      cards: 700, truth: FSRS6(parameters: try random.parameters()), guessing: 0.05)
    let posterior = posterior(FSRS6Setup.self, history)
    let weight = posterior.likelihood.data.reviews.reduce(0) { $0 + $1.weight }
    let sampled = FSRS6Setup.fit(
      history, before: .max, from: FSRS6Setup.defaults, sample: 400, threads: 1)
    let converged = BoxSearch(lower: FSRS6Setup.chart.lower, upper: FSRS6Setup.chart.upper)
    let least = least(of: posterior, by: converged, from: sampled.parameters.vector)
    let excess = total(posterior, sampled.parameters.vector) - least
    #expect(excess <= 1e-5 * weight, "seed \(seed): \(excess / weight)")
    for threads in [2, 5] {
      let again = FSRS6Setup.fit(
        history, before: .max, from: FSRS6Setup.defaults, sample: 400, threads: threads)
      #expect(again.parameters == sampled.parameters)
    }
  }

  @Test func aSampleCountsForAll() {
    var random = SeededGenerator(seed: 12)
    let history = random.history(cards: 2000)
    for vector in [FSRS6Setup.defaults, FSRS6Setup.defaults.map { $0 * 0.9 }] {
      let likelihood = posterior(FSRS6Setup.self, history).likelihood
      let (all, some) = (likelihood.value(vector).loss, likelihood.value(vector, every: 5).loss)
      #expect(abs(some / all - 1) < 0.05)
    }
  }

  private func posterior<Setup: FitSetup>(
    _ setup: Setup.Type, _ history: ReviewHistory
  ) -> Posterior<Setup> {
    let (data, places) = Setup.data(history, before: .max)
    let later = places.indices.count {
      data.reviews[$0].weight > 0 && history.days[places[$0]] >= 1
    }
    return Posterior(
      likelihood: Likelihood(data: data, crew: WorkCrew(threads: 1)),
      prior: ParameterPrior(
        center: Setup.defaults, precision: Setup.precision(laterReviews: later, extent: .all)))
  }

  private func total<Setup: FitSetup>(_ posterior: Posterior<Setup>, _ vector: [Double]) -> Double {
    posterior.likelihood.value(vector).loss + posterior.prior.value(vector).loss
  }

  /// The least value a search finds that does not stop before its steps bring nothing.
  private func least<Setup: FitSetup>(
    of posterior: Posterior<Setup>, by search: BoxSearch, from start: [Double]
  ) -> Double {
    var search = search
    search.tolerance = 1e-12
    search.mostEvaluations = 200
    return posterior.mode(
      search, from: Setup.chart.variables(start), every: 1, reading: .max
    ).value
  }
}
