import Screen
import Testing

@Suite("Wrapping")
struct WrappingTests {
  @Test("lines break at spaces")
  func words() {
    #expect("the quick brown fox".wrapped(to: 10) == ["the quick", "brown fox"])
    #expect("the quick brown fox".wrapped(to: 9) == ["the quick", "brown fox"])
    #expect("a  b   c".wrapped(to: 8) == ["a  b   c"])
    #expect("aaaa    bbbb".wrapped(to: 6) == ["aaaa", "bbbb"])
  }

  @Test("line breaks and empty lines stay")
  func breaks() {
    #expect("".wrapped(to: 5) == [""])
    #expect("a\n\nb\r\nc".wrapped(to: 5) == ["a", "", "b", "c"])
    #expect("a\n".wrapped(to: 5) == ["a", ""])
  }

  @Test("a word longer than a line is cut")
  func longWords() {
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    #expect("a bcdefg h".wrapped(to: 3) == ["a", "bcd", "efg", "h"])
  }

  @Test("wide text breaks anywhere but before closing punctuation")
  func wide() {
    #expect("日本語です".wrapped(to: 5) == ["日本", "語で", "す"])
    #expect("日本、語".wrapped(to: 4) == ["日", "本、", "語"])
    #expect("abc日本".wrapped(to: 5) == ["abc日", "本"])
  }

  @Test("in one column every character has its line, also one that needs two")
  func oneColumn() {
    #expect("abc d".wrapped(to: 1) == ["a", "b", "c", "d"])
    #expect("a日b".wrapped(to: 1) == ["a", "日", "b"])
    #expect("e\u{301}x".wrapped(to: 1) == ["e\u{301}", "x"])
  }

  @Test("marks and joiners go with their character")
  func marks() {
    #expect("e\u{301}te\u{301} x".wrapped(to: 3) == ["e\u{301}te\u{301}", "x"])
    #expect("👨‍👩‍👧👨‍👩‍👧".wrapped(to: 3) == ["👨‍👩‍👧", "👨‍👩‍👧"])
    #expect("a\u{1B}[1mb".wrapped(to: 9) == ["a[1mb"])
  }

  @Test("no width, no lines")
  func nothing() {
    #expect("text".wrapped(to: 0) == [])
    #expect("text".wrapped(to: -3) == [])
  }

  @Test("no line is too long and no character is lost", arguments: 0..<500)
  func laws(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = HardText.random(upTo: 40, using: &generator)
    let width = Int.random(in: 2...20, using: &generator)
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.columns <= width }, "seed \(seed)")
    let whole = text.cleanedLines.split(separator: "\n").flatMap(Array.init)
    #expect(visible(lines.flatMap(Array.init)) == visible(whole), "seed \(seed)")
  }

  private func visible(_ characters: [Character]) -> [Character] {
    characters.filter { $0 != " " && $0.columns > 0 }
  }
}
