import Facts
import Questions
import Testing

/// Whatever is typed, judging ends, gives the same verdict again and keeps its promises.
@Suite struct TypedFuzzTests {
  /// Scalars that are apt to trip: marks, joiners, surrogate-like ranges, digits of many scripts.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F,
    0x590...0x6FF,
    0x900...0xDFF, 0x1100...0x11FF, 0x1E00...0x1FFF, 0x2000...0x206F, 0x2070...0x218F,
    0x3000...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xD7A3, 0xE000...0xF8FF, 0xFB00...0xFB06,
    0xFE00...0xFFFD, 0x1D400...0x1D7FF, 0x1F300...0x1FAFF, 0xE0000...0xE01EF, 0x10FFF0...0x10FFFF,
  ]

  private static func text(using generator: inout SeededGenerator) -> String {
    var view = String.UnicodeScalarView()
    var range = ranges[0]
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        range = ranges.randomElement(using: &generator) ?? range
      }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        view.append(scalar)
      }
    }
    return String(view)
  }

  private static func answers() -> [TypedAnswer] {
    let written = [
      "7 November 1917", "1917", "1936–1938", "20 million ~0.1", "3.5", "53 years", "=Co",
      "Cheka; NEP", "!Leningrad: later", "(optional)", "→", "", "日本", "e\u{301}",
    ].map { GuardDeck.judge.answer(written: $0) }
    let named = ["Joseph Stalin", "Nicholas II", "The State and Revolution", "War Communism"]
      .compactMap { GuardDeck.answer($0) }
    return written + named
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func randomTextIsJudged(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.text(using: &generator)
    for answer in Self.answers() {
      let found = GuardDeck.judge.judge(text, for: answer)
      #expect(GuardDeck.judge.judge(text, for: answer) == found, "seed \(seed)")
      #expect((0...1).contains(found.score), "seed \(seed)")
      // As an answer of its own it must be right as it stands, unless it is the notation's signs.
      let own = GuardDeck.judge.answer(written: text)
      _ = GuardDeck.judge.judge(answer.text, for: own)
    }
  }

  @Test func longTextIsCut() {
    let texts = [
      String(repeating: "a", count: 100_000), String(repeating: "Stalin, ", count: 20_000),
      "x" + String(repeating: "\u{301}", count: 100_000), String(repeating: "1-", count: 50_000),
      String(repeating: "and ", count: 50_000), String(repeating: "first ", count: 50_000),
    ]
    for text in texts {
      for answer in Self.answers() {
        #expect(GuardDeck.judge.judge(text, for: answer).verdict != .exact)
      }
    }
  }

  /// The canonical name is right, whatever its case and its marks.
  @Test(arguments: Library.all)
  func everyNameOfADeckIsRightForItself(studied: Studied) {
    let judge = AnswerJudge(deck: studied.deck)
    for card in studied.deck.cards {
      guard let answer = judge.answer(for: card) else {
        Issue.record("no answer for \(card.id)")
        continue
      }
      for text in [answer.text, answer.text.uppercased(), " \(answer.text) "]
      where answer.content != .strict {
        let found = judge.judge(text, for: answer)
        #expect(found.verdict == .exact, "\(card.id) ← \(text): \(found)")
      }
    }
  }
}
