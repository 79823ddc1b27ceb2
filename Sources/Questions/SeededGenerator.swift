/// A small random generator that gives the same numbers for the same seed on every machine.
///
/// SplitMix64. Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// A generator for a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A seed from text and a number, the same on every machine (FNV-1a).
  public static func seed(_ text: String, _ number: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var generator = SeededGenerator(seed: hash ^ number)
    return generator.next()
  }
}

extension RandomNumberGenerator {
  /// A few elements in random order.
  mutating func pick<Element>(_ count: Int, from elements: some Collection<Element>) -> [Element] {
    Array(elements.shuffled(using: &self).prefix(count))
  }
}
