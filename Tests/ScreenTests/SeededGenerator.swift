/// Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text made of everything that is hard to show.
enum HardText {
  static let pieces: [String] = [
    "a", "Z", "7", " ", "  ", "word", "é", "e\u{301}", "и\u{306}", "Ж", "日", "本", "、", "한", "ｗ",
    "🙂", "👨‍👩‍👧", "🇫🇷", "👍🏽", "❤️", "1️⃣", "\u{301}", "\u{200D}", "\u{200B}", "\u{202E}", "\u{1B}[31m",
    "\u{7}", "\u{9B}", "\n", "\r\n", "\t", "\u{FEFF}", "\u{E0041}",
    "a\u{301}\u{302}\u{303}\u{304}\u{305}",
    "क्षि", "\u{2028}", "─", "…", "\u{1160}", "\u{10FFFF}", "\0",
  ]

  static func random(upTo count: Int, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...count, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
