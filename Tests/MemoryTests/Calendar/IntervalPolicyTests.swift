import Testing

@testable import Memory

@Suite struct IntervalPolicyTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aBetterGradeNeverComesBackEarlier(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let model = FSRS6(parameters: try random.parameters())
      let policy = random.policy()
      let days = policy.days(
        for: model.nextStates(after: random.state(), elapsed: random.elapsed()), under: model,
        previous: random.previous(), fuzz: random.fuzz())
      #expect(days.hard >= 1 && days.easy <= policy.maximum, "seed \(seed), \(days)")
      #expect(days.hard < days.good || days.good == policy.maximum, "seed \(seed), \(days)")
      #expect(days.good < days.easy || days.easy == policy.maximum, "seed \(seed), \(days)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func fuzzNeverUndoesGrowth(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let policy = random.policy()
      let interval = Days(random.number(in: 0...400))
      let previous = Int.random(in: 0...400, using: &random)
      let days = policy.days(
        interval: interval, previous: previous, passed: true, fuzz: random.fuzz())
      guard min(interval.roundedToDays, policy.maximum) > previous else { continue }
      #expect(days > previous, "seed \(seed), \(interval), \(previous)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func everyDayOfTheSpreadIsReachedAndNoOther(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let interval = Days(random.number(in: 0...300))
    let policy = IntervalPolicy()
    let days = stride(from: 0, to: 1, by: 0.001).map { fuzz in
      policy.days(interval: interval, previous: nil, passed: true, fuzz: fuzz)
    }
    #expect(Set(days) == Set(policy.spread(around: interval)), "seed \(seed), \(interval)")
  }

  @Test func withoutFuzzHalvesAreRoundedUp() {
    let policy = IntervalPolicy()
    func days(_ count: Double) -> Int {
      policy.days(interval: Days(count), previous: nil, passed: true, fuzz: nil)
    }
    #expect([0, 0.4, 1.49, 1.5, 2.5, 1e9].map(days) == [1, 1, 1, 2, 3, 36500])
  }

  @Test func aLapseIsNotHeldUpByTheIntervalBefore() {
    let policy = IntervalPolicy()
    #expect(policy.days(interval: Days(4.6), previous: 4, passed: true, fuzz: 0) == 5)
    #expect(policy.days(interval: Days(4.6), previous: 4, passed: false, fuzz: 0) == 3)
  }

  @Test func aBetterGradeThatAsksForLessGetsAsMuch() {
    let states = NextStates(again: 1.0, hard: 8, good: 6, easy: 5)
    let days = IntervalPolicy().days(
      for: states, under: AsManyDaysAsTold(), previous: nil, fuzz: nil)
    #expect(days == DayIntervals(hard: 8, good: 9, easy: 10))
  }

  @Test func defaultsAskedWhenDueGrowAsPublished() throws {
    let model = FSRS6()
    let policy = IntervalPolicy()
    var state: FSRS6.State?
    var previous: Int?
    var intervals: [Int] = []
    for _ in 1...5 {
      let next = model.nextStates(after: state, elapsed: Days(Double(previous ?? 0)))
      state = next.good
      let days = policy.days(for: next, under: model, previous: previous, fuzz: nil).good
      previous = days
      intervals.append(days)
    }
    #expect(intervals == [2, 11, 46, 163, 497])
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func noSettingTraps(extreme: Int) {
    let policy = IntervalPolicy(maximum: extreme)
    for count in [-1, 0, 3, 1e300, Double.infinity, .nan] {
      for fuzz in [nil, -1, 0.5, 1, .nan] {
        let days = policy.days(
          interval: Days(count), previous: extreme, passed: true, fuzz: fuzz, atLeast: extreme)
        #expect(days >= 1)
      }
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func policy() -> IntervalPolicy {
    IntervalPolicy(
      retention: number(in: 0.7...0.99),
      maximum: chance(of: 0.3) ? Int.random(in: 1...60, using: &self) : 36500)
  }

  fileprivate mutating func previous() -> Int? {
    chance(of: 0.2) ? nil : Int.random(in: 0...500, using: &self)
  }

  fileprivate mutating func fuzz() -> Double? {
    chance(of: 0.2) ? nil : Double.random(in: 0..<1, using: &self)
  }
}

/// A model whose states are their own intervals.
private struct AsManyDaysAsTold: MemoryModel {
  let identity = "told"
  func state(after state: Double?, elapsed: Days, grade: Grade) -> Double { state ?? 1 }
  func retrievability(of state: Double, after elapsed: Days) -> Double { 0.9 }
  func interval(of state: Double, retention: Double) -> Days { Days(state) }
  func mixture(known: Double, forgotten: Double, weight: Double) -> Double { known }
}
