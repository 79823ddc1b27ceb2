import Testing

@testable import Memory

/// A card's first answer may have been guessed too: a fit sees the state the scheduler keeps.
@Suite struct GuessedOpeningTests {
  private let history = ReviewHistory(cards: [
    [
      ReviewRecord(
        moment: Days(0), studyDay: 0, evidence: .recognition(right: true, options: 4), knew: 0.6),
      ReviewRecord(moment: Days(3), studyDay: 3, evidence: .recall(.good)),
    ]
  ])

  @Test func underFSRS6() { expectMixture(FSRS6(), FSRS6Setup.self) }

  @Test func underFSRS7() { expectMixture(FSRS7(), FSRS7Setup.self) }

  private func expectMixture<Model: MemoryModel, Setup: FitSetup>(
    _ model: Model, _ setup: Setup.Type
  ) {
    let likelihood = Likelihood<Setup.Kernel>(
      data: Setup.allLaterReviews(history), crew: WorkCrew(threads: 1))
    let first = model.nextStates(after: nil, elapsed: .zero)
    let state = model.mixture(known: first.good, forgotten: first.again, weight: 0.6)
    let want = model.retrievability(of: state, after: Days(3))
    #expect(abs(likelihood.predictions(Setup.defaults)[1] - want) < 1e-9)
  }
}
