import Testing

@testable import Memory

@Suite struct RecallOrderTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func theOrderIsThatOfComparing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Coarse numbers, so that many are equal and their order is tested as well.
    let numbers = (0..<2000).map { _ in (random.number(in: 0...1) * 50).rounded() / 50 }
    let expected = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    #expect(ascendingOrder(numbers) == expected, "seed \(seed)")
  }

  @Test func theOrderOfNothingAndOfOne() {
    #expect(ascendingOrder([]) == [])
    #expect(ascendingOrder([0.3]) == [0])
    #expect(ascendingOrder([0.0, -0.0, .leastNonzeroMagnitude, 0]) == [0, 1, 3, 2])
  }

  @Test func cardsComeFromTheLeastRecalledOn() {
    var random = SeededGenerator(seed: 9)
    let model = FSRS7()
    let states = (0..<300).map { _ in random.state7() }
    let elapsed = states.map { _ in random.fractionalElapsed() }
    let order = model.leastRecalledFirst(states, elapsed: elapsed)
    let recalls = order.map { model.retrievability(of: states[$0], after: elapsed[$0]) }
    #expect(zip(recalls, recalls.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(order) == Set(states.indices))
  }
}
