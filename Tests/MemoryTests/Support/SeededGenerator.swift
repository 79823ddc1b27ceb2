import Memory

/// Repeatable random numbers (SplitMix64); a failing law names its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var position: UInt64

  init(seed: UInt64) {
    position = seed
  }

  mutating func next() -> UInt64 {
    position &+= 0x9e37_79b9_7f4a_7c15
    var mixed = position
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  mutating func number(in range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }

  mutating func chance(of probability: Double) -> Bool {
    number(in: 0...1) < probability
  }

  mutating func grade() -> Grade {
    Grade.allCases[Int.random(in: 0...3, using: &self)]
  }

  /// Same day, a few days, or up to many years; now and then with a fraction.
  mutating func elapsed() -> Days {
    switch Int.random(in: 0...9, using: &self) {
    case 0...1: Days(0)
    case 2...3: Days(number(in: 0...3))
    default: Days(Double(Int.random(in: 1...Int.random(in: 1...4000, using: &self), using: &self)))
    }
  }
}
