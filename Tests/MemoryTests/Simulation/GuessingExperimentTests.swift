import Testing

@testable import Memory

/// The table of MEMORY.md, section 9.2, in small.
///
/// M8: the true R when asked within 0.01 of the
/// all-knowing scheduler's, the mean R at least 0.98 of it, the reviews at most 1.10 of it.
@Suite struct GuessingExperimentTests {
  let experiment = GuessingExperiment(cards: 5000, days: 365)

  @Test(arguments: 2...5)
  func weighingComesCloseToKnowing(options: Int) {
    let best = experiment.outcome(of: .allKnowing, options: options)
    let weighed = experiment.outcome(of: .weighed, options: options)
    #expect(abs(weighed.recallWhenAsked - best.recallWhenAsked) < 0.01)
    #expect(weighed.meanRecall > 0.98 * best.meanRecall)
    #expect(weighed.reviewsPerCard < 1.10 * best.reviewsPerCard)
  }

  @Test func aCueClosesMoreOfTheGap() {
    let weighed = experiment.outcome(of: .weighed, options: 2)
    let cued = experiment.outcome(of: .weighedWithCue, options: 2)
    let best = experiment.outcome(of: .allKnowing, options: 2)
    #expect(cued.meanRecall > weighed.meanRecall)
    #expect(abs(cued.recallWhenAsked - best.recallWhenAsked) < 0.01)
  }

  @Test func ignoringLuckForgetsAndDistrustDoublesTheWork() {
    let best = experiment.outcome(of: .allKnowing, options: 2)
    let naive = experiment.outcome(of: .faceValue, options: 2)
    let cautious = experiment.outcome(of: .cautious, options: 2)
    #expect(naive.meanRecall < best.meanRecall - 0.02)
    #expect(naive.recallWhenAsked < best.recallWhenAsked - 0.01)
    #expect(cautious.reviewsPerCard > 1.6 * best.reviewsPerCard)
  }
}
