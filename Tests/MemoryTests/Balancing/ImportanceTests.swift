import Testing

@testable import Memory

@Suite struct ImportanceTests {
  @Test func importanceMovesTheOdds() {
    let policy = IntervalPolicy(retention: 0.9)
    #expect(policy.weighed(by: 1).retention == 0.9)
    #expect(abs(policy.weighed(by: 2).retention - 18.0 / 19) < 1e-12)
    #expect(policy.weighed(by: 1000).retention == 0.99)
    #expect(policy.weighed(by: .greatestFiniteMagnitude).retention == 0.99)
    #expect(policy.weighed(by: 0.001).retention == 0.7)
    for importance in [0, -1, .nan, .infinity] {
      #expect(policy.weighed(by: importance) == policy)
    }
    #expect(policy.weighed(by: 2).maximum == policy.maximum)
  }
}
