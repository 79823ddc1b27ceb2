import Testing

@testable import Memory

@Suite struct ReviewOrderTests {
  let model = FSRS6()
  /// Begun one after the other; the second is overdue by far.
  let cards = [
    DueCard(
      state: FSRS6.State(stability: Days(20), difficulty: 3), lastDay: 80, dueDay: 99, added: 2),
    DueCard(
      state: FSRS6.State(stability: Days(3), difficulty: 8), lastDay: 70, dueDay: 73, added: 1),
    DueCard(
      state: FSRS6.State(stability: Days(90), difficulty: 5), lastDay: 5, dueDay: 95, added: 0),
  ]

  private func sorted(_ order: ReviewOrder) -> [Int] {
    order.sorted(cards, under: model, retention: 0.9, today: 100) { [0.9, 0.1, 0.5][$0] }
  }

  @Test func everyOrderSortsByItsKey() {
    #expect(sorted(.dueDay) == [1, 2, 0])
    #expect(sorted(.random) == [1, 2, 0])
    #expect(sorted(.recallAscending) == [1, 2, 0])
    #expect(sorted(.recallDescending) == [0, 2, 1])
    #expect(sorted(.relativeOverdueness) == [1, 2, 0])
    #expect(sorted(.difficultyAscending) == [0, 2, 1])
    #expect(sorted(.difficultyDescending) == [1, 2, 0])
    #expect(sorted(.intervalAscending) == [1, 0, 2])
    #expect(sorted(.intervalDescending) == [2, 0, 1])
    #expect(sorted(.addedAscending) == [2, 1, 0])
    #expect(sorted(.addedDescending) == [0, 1, 2])
  }

  @Test func equalCardsStayAsTheyAre() {
    let alike = [DueCard](repeating: cards[0], count: 5)
    let order = ReviewOrder.recallAscending.sorted(alike, under: model, retention: 0.9, today: 100)
    {
      Double($0)
    }
    #expect(order == [0, 1, 2, 3, 4])
  }

  /// Written out for one card: what a review today adds to R in ten days.
  @Test func gainIsWhatAReviewAddsPerSecond() {
    let state = cards[1].state
    let recall = model.retrievability(of: state, after: Days(30))
    let good = model.state(after: state, elapsed: Days(30), grade: .good)
    let again = model.state(after: state, elapsed: Days(30), grade: .again)
    let expected =
      recall * model.retrievability(of: good, after: Days(10))
      + (1 - recall) * model.retrievability(of: again, after: Days(10))
      - model.retrievability(of: state, after: Days(40))
    let gain = model.gainPerSecond(
      of: state, elapsed: Days(30), until: Days(10), weight: 2, seconds: 8)
    #expect(abs(gain - 2 * expected / 8) < 1e-12)
    #expect(gain > 0)
  }

  @Test func theMostGainedComesFirst() {
    let gains = cards.map { card in
      model.gainPerSecond(
        of: card.state, elapsed: Days(Double(100 - card.lastDay)), until: Days(10), seconds: 12)
    }
    let order = sorted(.gain(on: 110))
    #expect(order.map { gains[$0] } == gains.sorted(by: >))
  }
}
