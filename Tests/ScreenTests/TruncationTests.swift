import Screen
import Testing

@Suite("Truncation")
struct TruncationTests {
  @Test("labels lose their end")
  func end() {
    #expect("short".truncated(to: 5) == "short")
    #expect("longer".truncated(to: 5) == "long…")
    #expect("longer".truncated(to: 5, ellipsis: "...") == "lo...")
    #expect("longer".truncated(to: 2, ellipsis: "...") == "lo")
    #expect("longer".truncated(to: 0) == "")
    #expect("日本語".truncated(to: 4) == "日…")
  }

  @Test("paths lose their middle")
  func middle() {
    #expect("/home/anna/decks/deck.yaml".truncatedMiddle(to: 15) == "/home/a…ck.yaml")
    #expect("short".truncatedMiddle(to: 9) == "short")
    #expect("longer".truncatedMiddle(to: 1) == "r")
    #expect("日本語日本語".truncatedMiddle(to: 6) == "日…語")
    #expect("日本語日本語".truncatedMiddle(to: 8) == "日…本語")
  }

  @Test("padding fills up to a width and never cuts")
  func padding() {
    #expect("日".padded(to: 4) == "日  ")
    #expect("7".paddedLeft(to: 3) == "  7")
    #expect("longer".padded(to: 3) == "longer")
  }

  @Test("nothing is ever too wide", arguments: 0..<300)
  func laws(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = HardText.random(upTo: 30, using: &generator)
    let width = Int.random(in: 0...20, using: &generator)
    for ellipsis in ["…", "...", ""] {
      #expect(text.truncated(to: width, ellipsis: ellipsis).columns <= width, "seed \(seed)")
      #expect(text.truncatedMiddle(to: width, ellipsis: ellipsis).columns <= width, "seed \(seed)")
    }
  }
}
