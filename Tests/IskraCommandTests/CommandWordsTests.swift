import Testing

@testable import IskraCommand

@Suite struct CommandWordsTests {
  private func words(_ text: String) -> CommandWords {
    CommandWords(text.split(separator: " ").map(String.init), of: Iskra.self)
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
    ("stduy", "there is no command 'stduy'; did you mean 'study'?"),
    ("--data /x stduy", "there is no command 'stduy'; did you mean 'study'?"),
    ("deck chek x.yaml", "there is no command 'deck chek'; did you mean 'deck check'?"),
    ("memory xyzxyz", "there is no command 'memory xyzxyz'; 'iskra memory --help' lists them."),
    ("study deck", nil), ("--plain", nil), ("--data study", nil), ("deck", nil),
    ("help deck check", nil), ("deck help", nil),
  ])
  func aWordInThePlaceOfACommandIsNoticed(typed: String, sentence: String?) {
    #expect(words(typed).unknownCommand == sentence)
  }

  @Test(arguments: [
    ("study --form x", ["study"]), ("--plain deck check --forms x", ["deck", "check"]), ("", []),
    ("--plain", []),
  ])
  func theCommandIsKnownByItsNames(typed: String, names: [String]) {
    #expect(words(typed).command == names)
  }
}
