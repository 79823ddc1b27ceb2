import Foundation
import Testing

@testable import Memory

@Suite struct LoadBalanceTests {
  let policy = IntervalPolicy()

  /// The formula, written out for days 8…12 with 0, 3, 1, 0, 7 cards.
  @Test func theWeightsAreThoseOfTheFormula() {
    let calendar = ReviewCalendar(
      from: 100, due: [109, 109, 109, 110] + [Int](repeating: 112, count: 7))
    let balance = LoadBalance(today: 100, calendar: calendar, siblings: [110, 120])
    let weights = balance.weights(of: 8...12)
    let siblings = [0.4, 0.2, 1e-6, 0.2, 0.4]
    for (position, count) in [0, 3, 1, 0, 7].enumerated() {
      let expected =
        pow(Double(count + 1), -2.15) * pow(Double(8 + position), -3) * siblings[position]
      #expect(abs(weights[position] / expected - 1) < 1e-12)
    }
  }

  /// Spans no scheduler asks for: today among them, and thousands of years.
  @Test func anySpanHasADay() {
    let balance = LoadBalance(today: 0, calendar: ReviewCalendar(from: 0))
    #expect(balance.distance(in: 0...3, fuzz: 0) == 0)
    #expect(balance.distance(in: 0...3, fuzz: 0.6) == 1)
    #expect(
      (9_000_000...9_000_003).contains(balance.distance(in: 9_000_000...9_000_003, fuzz: 0.5)))
  }

  @Test func siblingsFadeOverFiveDays() {
    #expect((0...6).map(SiblingDamping.factor) == [1e-6, 0.2, 0.4, 0.6, 0.8, 1, 1])
    #expect(SiblingDamping.factor(distance: -2) == 0.4)
  }

  @Test func weekdaysBeginOnMonday() {
    #expect(EasyDays.weekday(of: 0) == 3)  // 1 January 1970, a Thursday
    #expect(EasyDays.weekday(of: 20_782) == 2)  // 25 November 2026, a Wednesday
    #expect(EasyDays.weekday(of: -4) == 6)
    let easy = EasyDays(weekdays: [.normal, .reduced], rest: [7])
    #expect(easy[4] == .normal && easy[5] == .reduced && easy[6] == .normal)
    #expect(easy[7] == .minimum)
  }

  @Test func aMinimumDayIsSpared() {
    let easy = EasyDays(rest: [10])
    let balance = LoadBalance(today: 0, calendar: ReviewCalendar(from: 0), easyDays: easy)
    let chosen = (0..<1000).map { balance.distance(in: 8...12, fuzz: Double($0) / 1000) }
    #expect(!chosen.contains(10))
    #expect(Set(chosen) == [8, 9, 11, 12])
  }

  /// Anki lets an empty day ignore siblings and easy days; here it does not.
  @Test func anEmptyDayIsNoExceptionForSiblings() {
    let calendar = ReviewCalendar(from: 0, due: [8, 9, 11, 12])
    let balance = LoadBalance(today: 0, calendar: calendar, siblings: [10])
    #expect(!(0..<1000).contains { balance.distance(in: 8...12, fuzz: Double($0) / 1000) == 10 })
  }

  /// With 12 other cards over 4 shares, 3 for each.
  ///
  /// A reduced day is full with more than half of that.
  @Test(arguments: [(cards: 1, factor: 1.0), (cards: 2, factor: 0.0001)])
  func aReducedDayIsFullAtHalf(day: (cards: Int, factor: Double)) {
    let others = [8, 9, 11, 12].flatMap { [$0, $0, $0] }
    let calendar = ReviewCalendar(from: 0, due: others + [Int](repeating: 10, count: day.cards))
    let easy = EasyDays(
      weekdays: (0..<7).map { $0 == EasyDays.weekday(of: 10) ? .reduced : .normal })
    let balanced = LoadBalance(today: 0, calendar: calendar, easyDays: easy).weights(of: 8...12)
    let plain = LoadBalance(today: 0, calendar: calendar).weights(of: 8...12)
    #expect(abs(balanced[2] / plain[2] - day.factor) < 1e-12)
    #expect(balanced[0] == plain[0])
  }

  @Test func theCalendarCountsAndForgets() {
    var calendar = ReviewCalendar(from: 50, due: [40, 50, 60, 60, 100_000])
    #expect(calendar[50] == 2 && calendar[60] == 2 && calendar[49] == 0 && calendar[70] == 0)
    calendar.remove(60)
    calendar.remove(61)
    #expect(calendar[60] == 1 && calendar[61] == 0)
    calendar.add(70)
    calendar.remove(70)
    #expect(calendar == ReviewCalendar(from: 50, due: [50, 50, 60]))
    #expect(calendar != ReviewCalendar(from: 50, due: [50, 60]))
  }

  @Test func aDateThatMattersHoldsIntervals() {
    #expect(IntervalPolicy.days(40, before: 30, today: 10) == 20)
    #expect(IntervalPolicy.days(5, before: 30, today: 10) == 5)
    #expect(IntervalPolicy.days(40, before: 11, today: 10) == 1)
    #expect(IntervalPolicy.days(40, before: 10, today: 10) == 40)
  }
}
