import Testing

@testable import Memory

/// A whole journal replayed eight cards at a time, against one card after the other.
@Suite struct JournalReplayTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithOneReplayAfterTheOther(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let model = FSRS6(parameters: try random.parameters())
    let cards = (0..<Int.random(in: 1...150, using: &random)).map { _ in
      random.card(Int.random(in: 1...20, using: &random))
    }
    let states = model.states(after: ReviewHistory(cards: cards))
    #expect(states.count == cards.count)
    for (state, card) in zip(states, cards) {
      let alone = try #require(model.replay(card.steps))
      #expect(abs(state.stability / alone.stability - 1) <= 1e-12, "seed \(seed)")
      #expect(abs(state.difficulty / alone.difficulty - 1) <= 1e-12, "seed \(seed)")
    }
  }

  /// The company of a card changes no bit of its state.
  @Test func cardsKeepToThemselves() throws {
    var random = SeededGenerator(seed: 12)
    let model = FSRS6(parameters: try random.parameters())
    let cards = (0..<90).map { _ in random.card(Int.random(in: 1...30, using: &random)) }
    let states = model.states(after: ReviewHistory(cards: cards))
    #expect(model.states(after: ReviewHistory(cards: cards.reversed())) == states.reversed())
    for (card, state) in zip(cards, states) {
      #expect(model.states(after: ReviewHistory(cards: [card])) == [state])
    }
  }

  /// An answer that may have been guessed, at first and later, moves the state by its posterior.
  @Test func guessesAreWeighed() throws {
    let model = FSRS6()
    var card: [ReviewRecord] = []
    var state: FSRS6.State?
    for (day, right) in [(0, true), (0, true), (3, false), (9, true), (20, true)] {
      let elapsed = Days(Double(day - (card.last?.studyDay ?? day)))
      let evidence = Evidence.recognition(right: right, options: 4)
      let knew =
        model.expectedRecall(of: state, after: elapsed)
        .map { evidence.posterior(expecting: $0) }
      card.append(
        ReviewRecord(
          moment: Days(Double(day)), studyDay: day, evidence: evidence, knew: knew))
      state = model.state(after: state, elapsed: elapsed, evidence: evidence)
    }
    let found = try #require(model.states(after: ReviewHistory(cards: [card])).first)
    let want = try #require(state)
    #expect(abs(found.stability / want.stability - 1) < 1e-12)
    #expect(abs(found.difficulty / want.difficulty - 1) < 1e-12)
  }

  @Test func noCardsHaveNoStates() {
    #expect(FSRS6().states(after: ReviewHistory(cards: [])).isEmpty)
  }
}

extension SeededGenerator {
  /// A card's reviews from memory, on the same day and up to years apart.
  fileprivate mutating func card(_ count: Int) -> [ReviewRecord] {
    var day = Int.random(in: 0...100, using: &self)
    return (0..<count).map { number in
      if number > 0 { day += Int(elapsed().count) }
      return ReviewRecord(moment: Days(Double(day)), studyDay: day, evidence: .recall(grade()))
    }
  }
}

extension [ReviewRecord] {
  /// The reviews as a replay reads them.
  fileprivate var steps: [(elapsed: Days, evidence: Evidence)] {
    zip(self, [self[0]] + self).map { review, before in
      (elapsed: Days(Double(review.studyDay - before.studyDay)), evidence: review.evidence)
    }
  }
}
