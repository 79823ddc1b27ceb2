import Testing

@testable import Memory

@Suite struct ParameterFitTests {
  @Test func theSameBitsForAnyNumberOfThreads() {
    var random = SeededGenerator(seed: 31)
    let history = random.history(cards: 400, guessing: 0.1)
    #expect(history.count > 2000)
    let six = FSRS6Parameters.fitted(to: history, threads: 1).parameters
    let seven = FSRS7Parameters.fitted(to: history, threads: 1).parameters
    for threads in [2, 3, 8] {
      #expect(FSRS6Parameters.fitted(to: history, threads: threads).parameters == six)
      #expect(FSRS7Parameters.fitted(to: history, threads: threads).parameters == seven)
    }
  }

  @Test func tooFewReviewsTeachNothing() {
    var random = SeededGenerator(seed: 5)
    let history = random.history(cards: 3, reviews: 2...2)
    let six = FSRS6Parameters.fitted(to: history, threads: 1)
    let seven = FSRS7Parameters.fitted(to: history, threads: 1)
    #expect(six.extent == .nothing && six.parameters == .default)
    #expect(seven.extent == .nothing && seven.parameters == .default)
    #expect(FSRS7Parameters.fitted(to: ReviewHistory(cards: [])).extent == .nothing)
  }

  @Test func aFewDozenTeachInitialStabilitiesOnly() {
    var random = SeededGenerator(seed: 6)
    let seven = FSRS7Parameters.fitted(
      to: random.history(cards: 12, reviews: 4...5), threads: 1)
    // Many cards, but none beyond its first interval.
    let six = FSRS6Parameters.fitted(to: random.history(cards: 90, reviews: 2...2), threads: 1)
    #expect(six.extent == .initialStabilities && seven.extent == .initialStabilities)
    #expect(six.parameters.vector.dropFirst(4) == FSRS6Parameters.default.vector.dropFirst(4))
    #expect(seven.parameters.vector.dropFirst(4) == FSRS7Parameters.default.vector.dropFirst(4))
    #expect(seven.parameters != .default)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func aFitIsValidAndNoWorseThanItsStart(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let history = random.history(
      cards: 150, truth: FSRS6(parameters: try random.parameters()), guessing: 0.2)
    try expectBetter(FSRS6Setup.self, history, "seed \(seed)")
    try expectBetter(FSRS7Setup.self, history, "seed \(seed)")
  }

  /// A first fit, then one from its result with a few reviews more.
  @Test func aWarmStartNeedsFewSteps() {
    var random = SeededGenerator(seed: 8)
    let history = random.history(cards: 300)
    let cold = FSRS7Setup.fit(
      history, before: history.count - 60, from: FSRS7Setup.defaults, threads: 1)
    let warm = FSRS7Setup.fit(
      history, before: .max, from: cold.parameters.vector, threads: 1)
    #expect(warm.evaluations <= 8, "took \(warm.evaluations) after \(cold.evaluations)")
  }

  /// Full batches to the end beat five epochs of Adam on their own loss.
  @Test func theSearchGoesFartherThanAdam() {
    var random = SeededGenerator(seed: 9)
    let history = random.history(cards: 120)
    let (data, _) = FSRS6Setup.data(history, before: .max)
    let likelihood = Likelihood<FSRS6Kernel>(data: data, crew: WorkCrew(threads: 1))
    let later = history.laterReviews().count
    let prior = ParameterPrior(
      center: FSRS6Setup.defaults,
      precision: FSRS6Setup.precision(laterReviews: later, extent: .all))
    func value(_ vector: [Double]) -> (loss: Double, gradient: [Double]) {
      let (loss, belief) = (likelihood.value(vector), prior.value(vector))
      return (loss.loss + belief.loss, zip(loss.gradient, belief.gradient).map(+))
    }
    var adam = PlainAdam(rate: 0.04)
    var place = FSRS6Setup.defaults
    for step in 0..<60 {
      adam.rate = PlainAdam.cosine(step, of: 60, rate: 0.04)
      place = zip(adam.step(place, value(place).gradient), FSRS6Parameters.bounds)
        .map { min(max($0, $1.lowerBound), $1.upperBound) }
    }
    let fit = FSRS6Parameters.fitted(to: history, threads: 1)
    #expect(fit.evaluations <= 30)
    #expect(value(fit.parameters.vector).loss <= value(place).loss)
  }

  private func expectBetter<Setup: FitSetup>(
    _ setup: Setup.Type, _ history: ReviewHistory, _ what: String
  ) throws {
    let fit = Setup.fit(history, before: .max, from: Setup.defaults, threads: 1)
    let vector = Setup.vector(fit.parameters)
    for (value, bounds) in zip(vector, Setup.chart.bounds) { #expect(bounds.contains(value)) }
    let (data, _) = Setup.data(history, before: .max)
    let likelihood = Likelihood<Setup.Kernel>(data: data, crew: WorkCrew(threads: 1))
    let start = Setup.chart.vector(Setup.chart.variables(Setup.defaults))
    let gain = likelihood.value(start).loss - likelihood.value(vector).loss
    #expect(gain > 0, "\(Setup.self), \(what)")
  }
}
