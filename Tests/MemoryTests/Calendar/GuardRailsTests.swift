import Testing

@testable import Memory

@Suite struct GuardRailsTests {
  let model = FSRS7()

  /// MEMORY.md, section 4, last column of the table: defaults, each review when due.
  @Test func theIntervalsOfTheTable() {
    let good = intervals(after: Array(repeating: .good, count: 5))
    expect(good, like: [4.8, 14, 43, 129, 387])
    expect(intervals(after: [.easy, .easy, .easy]), like: [14, 56, 224])
    let minute = 1.0 / 1440
    let lapsed = intervals(after: [.again] + Array(repeating: .good, count: 5))
    expect(lapsed, like: [minute, 28 * minute, 4.3 / 24, 1, 3, 9])
  }

  @Test func aSeasonedLearnerHasOnlyTheMinute() {
    let rails = GuardRails()
    let long = rails.held(Days(900), after: .good, previous: Days(2), isSeasoned: true)
    #expect(long == Days(900))
    let short = rails.held(Days(1e-7), after: .again, previous: Days(2), isSeasoned: true)
    #expect(short == Days(1.0 / 1440))
  }

  @Test func seasonedMeansReviewsAndParameters() {
    #expect(GuardRails.isSeasoned(laterReviews: 1000, hasOwnParameters: true))
    #expect(!GuardRails.isSeasoned(laterReviews: 999, hasOwnParameters: true))
    #expect(!GuardRails.isSeasoned(laterReviews: 5000, hasOwnParameters: false))
  }

  private func intervals(after grades: [Grade]) -> [Double] {
    var state: FSRS7.State?
    var previous: Days?
    return grades.map { grade in
      let next = model.state(after: state, elapsed: previous ?? .zero, grade: grade)
      let interval = GuardRails().held(
        model.interval(of: next, retention: 0.9), after: grade, previous: previous,
        isSeasoned: false)
      (state, previous) = (next, interval)
      return interval.count
    }
  }

  private func expect(_ got: [Double], like want: [Double]) {
    #expect(got.count == want.count)
    for (got, want) in zip(got, want) {
      #expect(abs(got / want - 1) < 0.03, "got \(got), table says \(want)")
    }
  }
}
