import Testing

@testable import Memory

@Suite struct ReviewTests {
  let model = FSRS6()
  let state = FSRS6.State(stability: Days(10), difficulty: 5)

  @Test func theFractionOfADayIsDropped() {
    for grade in Grade.allCases {
      let whole = model.state(after: state, elapsed: Days(3), grade: grade)
      #expect(model.state(after: state, elapsed: Days(3.99), grade: grade) == whole)
    }
  }

  @Test(arguments: [-5, -0.1, 0, 0.5, 0.999, Double.nan])
  func lessThanADayIsTheSameDay(elapsed: Double) {
    for grade in Grade.allCases {
      let sameDay = model.state(after: state, elapsed: .zero, grade: grade)
      #expect(model.state(after: state, elapsed: Days(elapsed), grade: grade) == sameDay)
    }
  }

  @Test func theTimeBeforeAFirstReviewIsIgnored() {
    #expect(
      model.nextStates(after: nil, elapsed: Days(99))
        == model.nextStates(after: nil, elapsed: .zero))
  }

  @Test func aCardOverdueForeverIsStillACard() {
    let next = model.nextStates(after: state, elapsed: Days(.infinity))
    #expect(next.good.stability > state.stability)
    #expect(next.again.stability < state.stability)
  }

  @Test func aStateIsBroughtIntoItsBounds() {
    let low = FSRS6.State(stability: Days(0), difficulty: -3)
    #expect(low.stability == Days(0.001))
    #expect(low.difficulty == 1)
    let high = FSRS6.State(stability: Days(.infinity), difficulty: .infinity)
    #expect(high.stability == Days(36500))
    #expect(high.difficulty == 10)
    #expect(FSRS6.State(stability: Days(.nan), difficulty: .nan) == low)
  }

  @Test func replayOfNothingIsNothing() {
    #expect(model.replay([]) == nil)
    #expect(model.replay([], from: state) == state)
  }

  @Test func aLaterModelNeedsNoPreviewOfItsOwn() {
    let next = LastGradeOnly().nextStates(after: .good, elapsed: Days(1))
    #expect(next == NextStates(again: .again, hard: .hard, good: .good, easy: .easy))
  }
}

/// The least a second model has to bring.
private struct LastGradeOnly: MemoryModel {
  let identity = "last-grade"
  func state(after state: Grade?, elapsed: Days, grade: Grade) -> Grade { grade }
  func retrievability(of state: Grade, after elapsed: Days) -> Double { 0.5 }
  func interval(of state: Grade, retention: Double) -> Days { Days(1) }
  func mixture(known: Grade, forgotten: Grade, weight: Double) -> Grade { known }
}
