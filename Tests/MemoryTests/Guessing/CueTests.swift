import Foundation
import Testing

@testable import Memory

@Suite struct CueTests {
  @Test func withoutAnswersTheRatiosAreTheStartValues() {
    let ratios = CertaintyRatios.estimated(from: [])
    for certainty in Certainty.allCases {
      #expect(abs(ratios[certainty] - CertaintyRatios.usual[certainty]) < 1e-12)
    }
    #expect(CertaintyRatios.usual[.sure] == 4)
    #expect(CertaintyRatios.usual[.guessed] == 0.15)
  }

  /// Known answers are called sure in 6 of 10 cases, guessed in 1; others in 1 and 7: ratios 6, 1/7
  /// and, for the rest, 1.5.
  @Test func theRatiosOfALearnerAreFound() {
    var random = SeededGenerator(seed: 5)
    let answers = (0..<20_000).map { _ -> (certainty: Certainty, posterior: Double) in
      let posterior = random.number(in: 0.05...1)
      let known = random.chance(of: posterior)
      let draw = random.number(in: 0...1)
      let sure = known ? 0.6 : 0.1
      let guessed = known ? 0.1 : 0.7
      return (
        certainty: draw < sure ? .sure : draw < sure + guessed ? .guessed : .unsaid,
        posterior: posterior
      )
    }
    let ratios = CertaintyRatios.estimated(from: answers)
    #expect(abs(ratios[.sure] / 6 - 1) < 0.25)
    #expect(abs(ratios[.guessed] * 7 - 1) < 0.15)
    #expect(abs(ratios[.unsaid] / 1.5 - 1) < 0.15)
  }

  @Test func certaintyThatSaysNothingIsUnlearnt() {
    var random = SeededGenerator(seed: 6)
    let answers = (0..<20_000).map { _ -> (certainty: Certainty, posterior: Double) in
      (certainty: random.chance(of: 0.5) ? .sure : .guessed, posterior: random.number(in: 0...1))
    }
    let ratios = CertaintyRatios.estimated(from: answers)
    #expect(abs(ratios[.sure] - 1) < 0.1)
    #expect(abs(ratios[.guessed] - 1) < 0.1)
  }

  @Test func theTimeRatioIsClippedAndSilentAtItsEnds() {
    let times = AnswerTimes(
      known: .init(mean: log(3), deviation: 0.4), guessed: .init(mean: log(9), deviation: 0.6))
    #expect(times.ratio(seconds: 3) == 4)
    #expect(times.ratio(seconds: 20) == 0.25)
    #expect(times.ratio(seconds: 6) > 0.25 && times.ratio(seconds: 6) < 4)
    for seconds in [0, 0.5, 60, 600, -1, .infinity, .nan] {
      #expect(times.ratio(seconds: seconds) == 1)
    }
    // N(ln 6; ln 3, 0.4) / N(ln 6; ln 9, 0.6), both densities written out
    let known = exp(-pow(log(2) / 0.4, 2) / 2) / 0.4
    let guessed = exp(-pow(log(6.0 / 9) / 0.6, 2) / 2) / 0.6
    #expect(abs(times.ratio(seconds: 6) - known / guessed) < 1e-12)
  }

  @Test func theTimesOfALearnerAreFound() {
    var random = SeededGenerator(seed: 7)
    func normal() -> Double {
      (0..<12).reduce(-6) { sum, _ in sum + random.number(in: 0...1) }
    }
    let answers = (0..<6000).map { _ -> (seconds: Double, posterior: Double) in
      let posterior = random.number(in: 0.2...1)
      let known = random.chance(of: posterior)
      return (
        seconds: exp(known ? 1.1 + 0.4 * normal() : 2.0 + 0.6 * normal()), posterior: posterior
      )
    }
    let times = AnswerTimes.estimated(from: answers)
    #expect(abs(times.known.mean - 1.1) < 0.06)
    #expect(abs(times.guessed.mean - 2.0) < 0.12)
    #expect(times.ratio(seconds: 2.5) > 2)
    #expect(times.ratio(seconds: 15) < 0.5)
  }

  @Test func withoutAnswersTimeSaysNothing() {
    #expect(AnswerTimes.estimated(from: []) == .silent)
    for seconds in [1.0, 4, 30] { #expect(AnswerTimes.silent.ratio(seconds: seconds) == 1) }
    let alike = [(seconds: 4.0, posterior: 0.5), (seconds: 4, posterior: 0.9)]
    #expect(abs(AnswerTimes.estimated(from: alike).ratio(seconds: 4) - 1) < 1e-9)
  }

  @Test func timesThatNeverDifferedSayNothing() {
    let same = AnswerTimes.Spread(mean: 1, deviation: 0)
    #expect(AnswerTimes(known: same, guessed: same).ratio(seconds: 5) == 1)
  }
}
