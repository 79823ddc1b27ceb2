@testable import Memory

extension SeededGenerator {
  /// A learner's reviews, answered as a model with the given parameters would.
  ///
  /// Gaps follow the card's own stability loosely, so recall is neither always nor never given.
  ///
  /// - Parameters:
  ///   - cards: The number of cards.
  ///   - truth: The learner.
  ///   - guessing: The share of answers that may have been guessed.
  mutating func history(
    cards: Int, reviews: ClosedRange<Int> = 2...10, truth: FSRS6 = FSRS6(), guessing: Double = 0
  ) -> ReviewHistory {
    ReviewHistory(
      cards: (0..<cards).map { _ in
        records(Int.random(in: reviews, using: &self), truth: truth, guessing: guessing)
      })
  }

  private mutating func records(
    _ count: Int, truth: FSRS6, guessing: Double
  ) -> [ReviewRecord] {
    var moment = number(in: 0...300)
    var state: FSRS6.State?
    return (0..<count).map { _ in
      var gap = 0.0
      if let state {
        let wish = state.stability.count * number(in: 0.2...2.5)
        // Few different gaps, as a scheduler gives them: rare ones would count as outliers.
        let usual = [1.0, 3, 7, 20, 50, 120, 300].last { $0 <= wish } ?? 1
        gap = chance(of: 0.2) ? number(in: 0.001...0.3) : usual + number(in: -0.1...0.1)
      }
      let day = Int(moment + gap) - Int(moment)
      let recall =
        state.map { truth.retrievability(of: $0, after: Days(Double(day))) } ?? 0.6
      let knew = chance(of: recall)
      let grade: Grade =
        knew ? [.hard, .good, .good, .good, .easy][Int.random(in: 0...4, using: &self)] : .again
      state = truth.state(after: state, elapsed: Days(Double(day)), grade: grade)
      moment += gap
      let isGuess = chance(of: guessing)
      return ReviewRecord(
        moment: Days(moment), studyDay: Int(moment),
        evidence: isGuess
          ? .recognition(right: grade.passed, options: 4) : .recall(grade),
        knew: isGuess ? (grade.passed ? number(in: 0.5...0.99) : number(in: 0.01...0.2)) : nil)
    }
  }
}
