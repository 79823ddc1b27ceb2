import Testing

@testable import Memory

@Suite struct RisingOrderTests {
  @Test(arguments: [0, 1, 2, 100, 511, 512, 3000])
  func theOrderIsThatOfComparing(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    for scale in [1, 1e-12, 1e9] {
      let numbers = (0..<count).map { _ -> Double in
        switch Int.random(in: 0...9, using: &random) {
        case 0: 0
        case 1: -0.0
        case 2: Double(Int.random(in: -3...3, using: &random))
        case 3: random.chance(of: 0.5) ? .infinity : -.infinity
        default: random.number(in: -scale...scale)
        }
      }
      let compared = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
      #expect(numbers.risingOrder() == compared, "\(count) numbers, scale \(scale)")
    }
  }

  @Test func notANumberComesLast() {
    #expect([Double.nan, 1, -.nan, .infinity, -1].risingOrder() == [4, 1, 3, 0, 2])
  }
}
