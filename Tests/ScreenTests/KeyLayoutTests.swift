import Screen
import Testing

@Suite("Keyboard layouts")
struct KeyLayoutTests {
  // The physical keys of the Russian layout for PCs (xkb: ru, winkeys).
  @Test(
    "a Cyrillic letter stands for the Latin one on its key",
    arguments: zip("йоклштыП", "qjrkinsG"))
  func letters(cyrillic: Character, latin: Character) {
    #expect(Key.character(cyrillic).onLatinLayout == .character(latin))
    #expect(Key.alt(cyrillic).onLatinLayout == .alt(latin))
  }

  @Test("all 33 letters of both cases have a key, no two the same one")
  func complete() {
    for alphabet in [
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    ] {
      let keys = alphabet.compactMap { Key.character($0).onLatinLayout }
      #expect(keys.count == 33)
      #expect(Set(keys).count == 33)
    }
  }

  @Test(
    "everything else is left alone",
    arguments: [.character("q"), .character("7"), .control("й"), .enter, .character("é")] as [Key])
  func others(key: Key) {
    #expect(key.onLatinLayout == nil)
  }
}
