import Screen
import Testing

@Suite("Key notation")
struct KeyNotationTests {
  @Test("a story's keys are read one by one")
  func story() {
    #expect(
      KeyNotation.keys("h j <enter> 3") == [
        .character("h"), .character("j"), .enter, .character("3"),
      ])
    #expect(KeyNotation.keys("Да<space>") == [.character("Д"), .character("а"), .character(" ")])
    #expect(KeyNotation.keys("") == [])
  }

  @Test(
    "names stand in angle brackets",
    arguments: [
      ("<esc>", .escape), ("<ESC>", .escape), ("<c-l>", .control("l")), ("<C-L>", .control("l")),
      ("<a-B>", .alt("B")), ("<s-tab>", .backTab), ("<f12>", .function(12)), ("<up>", .up),
      ("<lt>", .character("<")), (">", .character(">")), ("<pagedown>", .pageDown),
      ("<c-space>", .control(" ")),
    ] as [(String, Key)])
  func names(_ text: String, _ key: Key) {
    #expect(KeyNotation.key(text) == key)
  }

  @Test(
    "what is not a key is refused", arguments: ["<nothing>", "<", "<f0>", "<c->", "<>", "<f99>"])
  func unknown(text: String) {
    #expect(KeyNotation.keys(text) == nil)
  }

  @Test(
    "every key reads back as itself",
    arguments: [
      .character("j"), .character(" "), .character("<"), .character(">"), .character("я"), .enter,
      .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function(1), .function(20), .control("z"), .control(" "), .alt("x"), .alt("X"),
      .alt("<"), .alt(" "),
    ] as [Key])
  func roundTrip(key: Key) {
    #expect(KeyNotation.key(KeyNotation.notation(key)) == key)
  }

  @Test("stories read back as themselves", arguments: 0..<200)
  func storyRoundTrip(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys: [Key] = (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in
        let letter = "abcxyzя<> 09?".randomElement(using: &generator) ?? "a"
        let number = Int.random(in: 1...63, using: &generator)
        let all: [Key] = [
          .character(letter), .control(letter), .alt(letter), .function(number), .enter, .up,
          .pageDown, .backTab, .escape,
        ]
        return all.randomElement(using: &generator) ?? .enter
      }
    #expect(KeyNotation.keys(KeyNotation.notation(keys)) == keys, "seed \(seed)")
  }

  @Test("labels are what a person reads on the keyboard")
  func labels() {
    #expect(Key.character("q").label() == "q")
    #expect(Key.character(" ").label() == "Space")
    #expect(Key.control("l").label() == "^L")
    #expect(Key.up.label() == "↑")
    #expect(Key.up.label(.ascii) == "Up")
    #expect(KeyNotation.notation([.character("j"), .enter]) == "j <enter>")
  }

  @Test("a signal knows the status it ends with")
  func signals() {
    #expect(Signal.allCases.map(\.exitStatus) == [129, 130, 131, 143])
  }
}
