import Testing

@testable import IskraCommand

@Suite struct CommandWordsTests {
  private func words(_ text: String) -> CommandWords {
    CommandWords(text.split(separator: " ").map(String.init), commands: ["study", "stats", "help"])
  }

  @Test(arguments: [
    ("study --plain", "study --plain"),
    ("--data /x study --plain", "study --data /x --plain"),
    ("--data=/x --plain study deck", "study --data=/x --plain deck"),
    ("--data /x", "--data /x"),
    ("--help", "--help"),
    ("--unknown x study", "--unknown x study"),
    ("", ""),
  ])
  func optionsMayStandBeforeTheCommand(typed: String, parsed: String) {
    #expect(words(typed).commandFirst.joined(separator: " ") == parsed)
  }

  @Test(arguments: [
    ("stduy", "stduy"), ("--data /x stduy", "stduy"), ("study deck", nil), ("--plain", nil),
    ("--data study", nil),
  ])
  func aWordInThePlaceOfACommandIsNoticed(typed: String, word: String?) {
    #expect(words(typed).unknownCommand == word)
  }
}
