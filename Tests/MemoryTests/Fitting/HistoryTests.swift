import Testing

@testable import Memory

@Suite struct HistoryTests {
  @Test func aCardIsPutInOrderOfTime() {
    let history = ReviewHistory(cards: [[record(5.5, 5), record(1.25, 1), record(1.75, 1)], []])
    #expect(history.count == 3)
    #expect(history.cardCount == 1)
    #expect(history.elapsed == [0, 0.5, 3.75])
    #expect(history.days == [0, 0, 4])
    #expect(history.ranks == [0, 1, 2])
  }

  @Test func ranksFollowTimeAcrossCards() {
    let history = ReviewHistory(cards: [
      [record(1, 1), record(4, 4)], [record(2, 2), record(3, 3)],
    ])
    #expect(history.ranks == [0, 3, 1, 2])
    #expect(history.starts == [0, 2, 4])
  }

  @Test func studyDaysNeverRunBackwards() {
    let history = ReviewHistory(cards: [[record(1, 9), record(2, 3)]])
    #expect(history.days == [0, 0])
  }

  @Test func onlyGuessesAreKeptAsGuesses() {
    var guess = record(2, 2)
    guess.evidence = .recognition(right: true, options: 4)
    guess.knew = 0.8
    let history = ReviewHistory(cards: [[record(1, 1), guess]])
    #expect(history.guessIndices == [0, 1])
    #expect(history.guesses[1].chance == 0.25)
    #expect(history.guesses[1].knew == 0.8)
  }

  @Test func recencyWeighsNewReviewsMost() {
    #expect(Recency.cubic(0, of: 11) == 0.25)
    #expect(Recency.cubic(10, of: 11) == 1)
    #expect(Recency.cubic(0, of: 1) == 1)
    #expect(Recency.byEffectiveSize(0, of: 5000) == 1)
    for count in [6000, 20000, 75000] {
      let weights = (0..<count).map { Recency.byEffectiveSize($0, of: count) }
      #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 <= $1 })
      #expect((weights.last ?? 0) > 0.99)
      #expect(weights.reduce(0, +) > 4990, "\(count) reviews")
    }
    #expect(Recency.byEffectiveSize(0, of: 1_000_000) == 0.0667)
  }

  /// 100 cards Good came back after 3 days, 4 after 9 days and 6 after 200.
  @Test func rareFirstIntervalsAreOutliers() {
    let gaps =
      Array(repeating: 3, count: 300) + Array(repeating: 9, count: 4)
      + Array(repeating: 200, count: 30)
    let history = ReviewHistory(
      cards: gaps.map { gap in [record(0.5, 0), record(Double(gap) + 0.5, gap)] })
    let outliers = outlierCards(history, before: .max)
    #expect(outliers == Set(300..<334))
  }

  private func record(_ moment: Double, _ day: Int) -> ReviewRecord {
    ReviewRecord(moment: Days(moment), studyDay: day, evidence: .recall(.good))
  }
}
