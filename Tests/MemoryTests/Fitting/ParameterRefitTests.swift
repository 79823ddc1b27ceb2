import Testing

@testable import Memory

@Suite struct ParameterRefitTests {
  @Test func aLearnerUnlikeTheDefaultsGetsNewParameters() throws {
    var random = SeededGenerator(seed: 3)
    var vector = FSRS6Parameters.default.vector
    (vector[0], vector[1], vector[2], vector[3]) = (0.02, 0.1, 0.4, 1)
    vector[8] = 1
    let truth = FSRS6(parameters: try FSRS6Parameters(vector: vector))
    let history = random.history(cards: 250, reviews: 6...12, truth: truth)
    let refit = FSRS6Parameters.refitted(to: history, threads: 2)
    #expect(refit.isAccepted)
    #expect(try #require(refit.lossFitted) < (try #require(refit.lossInUse)))
    #expect(refit.parameters != .default)
    #expect(refit.description.hasPrefix("New parameters were taken"))
  }

  @Test func parametersThatPredictNoBetterAreNotTaken() {
    var random = SeededGenerator(seed: 4)
    let history = random.history(cards: 60)
    for seed in [1, 2, 3] {
      let refit = FSRS7Parameters.refitted(to: history, threads: seed)
      guard let fitted = refit.lossFitted, let inUse = refit.lossInUse else {
        Issue.record("nothing was judged")
        continue
      }
      #expect(refit.isAccepted == (fitted < inUse))
      #expect(refit.isAccepted || refit.parameters == .default)
    }
  }

  @Test func anEmptyJournalKeepsTheParameters() {
    let refit = FSRS7Parameters.refitted(to: ReviewHistory(cards: []))
    #expect(!refit.isAccepted && refit.parameters == .default && refit.lossInUse == nil)
    #expect(refit.description.contains("too few"))
  }

  @Test func aSentenceHasBothLosses() {
    let refit = ParameterRefit(
      parameters: FSRS7Parameters.default, isAccepted: false, extent: .all, judgedReviews: 120,
      lossInUse: 0.40004, lossFitted: 1.25)
    #expect(
      refit.description
        == "The parameters stay as they are: those fitted to the reviews before are no "
        + "better; on the last 120 reviews their log-loss is 1.2500 against 0.4000.")
  }
}
