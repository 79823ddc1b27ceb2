import Testing

@testable import Memory

@Suite struct LoadBalanceLawTests {
  let policy = IntervalPolicy(maximum: 1000)

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theLawsOfThePolicyHold(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let model = FSRS6()
    for _ in 1...300 {
      let balance = balance(&random)
      let states = model.nextStates(after: random.state(), elapsed: random.elapsed())
      let previous = random.chance(of: 0.3) ? nil : Int.random(in: 1...200, using: &random)
      let fuzz = random.number(in: 0...0.9999)
      let days = policy.days(
        for: states, under: model, previous: previous, fuzz: fuzz, balance: balance)
      #expect(1 <= days.hard && days.hard <= days.good && days.good <= days.easy, "seed \(seed)")
      #expect(days.hard < days.good || days.good == 1000, "seed \(seed)")
      #expect(days.good < days.easy || days.easy == 1000, "seed \(seed)")
      let again = policy.days(
        for: states, under: model, previous: previous, fuzz: fuzz, balance: balance)
      #expect(days == again, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func balanceStaysWithinTheSpreadOfFuzz(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...500 {
      let interval = Days(random.number(in: 0.1...200))
      let fuzz = random.number(in: 0...0.9999)
      let days = policy.days(
        interval: interval, previous: nil, passed: true, fuzz: fuzz, balance: balance(&random))
      #expect(policy.spread(around: interval).contains(days), "seed \(seed), \(interval)")
      if interval > Days(90) {
        #expect(
          days == policy.days(interval: interval, previous: nil, passed: true, fuzz: fuzz),
          "seed \(seed)")
      }
    }
  }

  /// A thousand cards with intervals of 20 days, learnt on seven days; peak over mean without
  /// balance, then with it.
  @Test func balanceFlattensTheDays() {
    var random = SeededGenerator(seed: 3)
    var plain = ReviewCalendar(from: 0)
    var balanced = ReviewCalendar(from: 0)
    for number in 0..<1000 {
      let (today, fuzz) = (number / 143, random.number(in: 0...0.9999))
      plain.add(
        today + policy.days(interval: Days(20), previous: nil, passed: true, fuzz: fuzz))
      balanced.add(
        today
          + policy.days(
            interval: Days(20), previous: nil, passed: true, fuzz: fuzz,
            balance: LoadBalance(today: today, calendar: balanced)))
    }
    func peak(_ calendar: ReviewCalendar) -> Int { (0...40).map { calendar[$0] }.max() ?? 0 }
    #expect(peak(balanced) < peak(plain))
    #expect(peak(balanced) < 115)  // 1 000 cards over at most 13 days: 77 at best
  }

  private func balance(_ random: inout SeededGenerator) -> LoadBalance {
    let calendar = ReviewCalendar(
      from: 0, due: (0..<100).map { _ in Int.random(in: 0...120, using: &random) })
    let easy = EasyDays(
      weekdays: (0..<7).map { _ in random.chance(of: 0.3) ? .minimum : .reduced },
      rest: random.chance(of: 0.5) ? [5, 6, 7] : [])
    return LoadBalance(
      today: 0, calendar: calendar, siblings: random.chance(of: 0.5) ? [4, 12] : [],
      easyDays: easy)
  }
}
