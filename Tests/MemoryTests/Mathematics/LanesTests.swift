import Foundation
import Testing

@testable import Memory

/// Own mathematics of eight numbers at once against the platform's of one.
@Suite struct LanesTests {
  /// Any bits: subnormal numbers, infinities and not-a-number among them.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyNumber(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let numbers = random.lanes { Double(bitPattern: $0.next()) }
      expectEqual(binaryLogarithm(numbers), numbers, log2, "log₂, seed \(seed)")
      expectEqual(binaryPower(numbers), numbers, exp2, "2^x, seed \(seed)")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func numbersAsTheyComeUp(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let exponents = random.lanes { $0.number(in: -40...40) }
      expectEqual(binaryPower(exponents), exponents, exp2, "2^x, seed \(seed)")
      expectEqual(binaryPower(ofModerate: exponents), exponents, exp2, "2^x, seed \(seed)")
      let numbers = binaryPower(exponents)
      expectEqual(binaryLogarithm(numbers), numbers, log2, "log₂, seed \(seed)")
      let far = random.lanes { $0.number(in: -1100...1050) }
      expectEqual(binaryPower(far), far, exp2, "2^x, seed \(seed)")
      let nearOne = random.lanes { 1 + $0.number(in: -0.01...0.01) }
      expectEqual(binaryLogarithm(nearOne), nearOne, log2, "log₂ near 1, seed \(seed)")
    }
  }

  @Test func numbersAtTheEdges() {
    let infinity = Double.infinity
    let edges: [Double] = [
      0, -0.0, 1, -1, infinity, -infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, 0.5.squareRoot(), 2.0.squareRoot(), 1.0.nextUp, 1.0.nextDown,
      1023, 1023.9999, 1024, -1021, -1021.5, -1022, -1073.9, -1074, -1076, -2000, 1e300, -1e300,
    ]
    for edge in edges {
      // Beside ordinary numbers, so that a lane is seen not to disturb another.
      let lanes = Lanes(edge, 2, edge, 3, 0.1, edge, 7, 11)
      expectEqual(binaryPower(lanes), lanes, exp2, "2^x")
      expectEqual(binaryLogarithm(lanes), lanes, log2, "log₂")
    }
  }

  /// Whatever stands in the other lanes, a lane has the same bits.
  @Test func lanesKeepToThemselves() {
    var random = SeededGenerator(seed: 3)
    for _ in 1...500 {
      let value = random.number(in: -1000...1000)
      let alone = binaryPower(Lanes(repeating: value))[0]
      var lanes = random.lanes { $0.number(in: -1000...1000) }
      lanes[5] = value
      #expect(binaryPower(lanes)[5] == alone, "2^\(value)")
    }
  }

  private func expectEqual(
    _ found: Lanes, _ places: Lanes, _ function: (Double) -> Double, _ what: String
  ) {
    for lane in 0..<Lanes.scalarCount {
      let (found, want) = (found[lane], function(places[lane]))
      // Two units in the last place of ours, and one of the platform's.
      let isNear = want.isFinite && abs(found - want) <= 3 * want.ulp
      let isEqual = isNear || found == want || (found.isNaN && want.isNaN)
      #expect(isEqual, "\(what) at \(places[lane]): \(found), not \(want)")
    }
  }
}

extension SeededGenerator {
  mutating func lanes(_ number: (inout SeededGenerator) -> Double) -> Lanes {
    var lanes = Lanes()
    for lane in 0..<Lanes.scalarCount { lanes[lane] = number(&self) }
    return lanes
  }
}
