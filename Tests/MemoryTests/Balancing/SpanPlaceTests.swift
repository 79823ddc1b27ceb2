import Testing

@testable import Memory

/// A chosen day is kept as its place in the span, which another policy can read.
@Suite struct SpanPlaceTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theSamePolicyFindsTheSameDay(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...500 {
      let policy = IntervalPolicy(maximum: Int.random(in: 1...2000, using: &random))
      let previous = random.chance(of: 0.3) ? nil : Int.random(in: 1...300, using: &random)
      let span = policy.span(
        of: Days(random.number(in: 0.01...900)), previous: previous, passed: true)
      // A better grade may be pushed beyond its own span.
      let day = min(
        Int.random(in: span.lowerBound...(span.upperBound + 9), using: &random), policy.maximum)
      let place = IntervalPolicy.place(of: day, in: span)
      #expect(place >= 0)
      #expect(policy.days(at: place, in: span) == max(day, 1), "seed \(seed), \(span), \(day)")
    }
  }

  @Test(arguments: [-1, Double.nan, .infinity, 1e300, 0, 0.999])
  func everyPlaceIsADay(place: Double) {
    #expect((1...100).contains(IntervalPolicy(maximum: 100).days(at: place, in: 8...12)))
  }

  @Test func anotherSpanIsEnteredAsEarlyOrLate() {
    let policy = IntervalPolicy()
    #expect(policy.days(at: IntervalPolicy.place(of: 10, in: 8...12), in: 20...30) == 25)
    #expect(policy.days(at: IntervalPolicy.place(of: 8, in: 8...12), in: 20...30) == 21)
    #expect(policy.days(at: IntervalPolicy.place(of: 12, in: 8...12), in: 20...24) == 24)
  }
}
