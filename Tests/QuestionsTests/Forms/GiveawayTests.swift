import Testing

@testable import Questions

/// What names give away, and how texts are cut into words.
struct GiveawayTests {
  @Test(arguments: [("H", "Hydrogen"), ("He", "Helium"), ("Mg", "Magnesium")])
  func aSymbolThatIsSpelledInTheNameGivesItAway(symbol: String, name: String) {
    #expect(symbol.abbreviates(name))
    #expect(!name.abbreviates(symbol))
  }

  @Test(arguments: [
    ("Au", "Gold"), ("Na", "Sodium"), ("Mx", "Magnesium"), ("", "Iron"), ("Tin", "Tin"),
  ])
  func otherSymbolsDoNot(symbol: String, name: String) {
    #expect(!symbol.abbreviates(name))
  }

  @Test(arguments: [
    ("On what date of today's calendar did it begin?", "When did it begin?"),
    ("On what date was the treaty signed?", "When was the treaty signed?"),
    ("In the list, in which year did it join?", "In the list, when did it join?"),
    ("Which event took place in May?", "Which event took place in May?"),
  ])
  func aPlaceInALineIsAskedForWithWhen(stem: String, expected: String) {
    #expect(stem.askingWhenOnly == expected)
  }

  @Test(arguments: [
    "What Is to Be Done?", "Brest-Litovsk, 1918", "Dzierżyński's Cheka", "1936–1938", "", " — ",
    "N.E.P.", "東京 Tōkyō", "Ѳита and İzmir",
  ])
  func theShortWayThroughPlainTextsFindsTheSameWords(text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    #expect(text.plainWords == words)
    #expect(text.folded == String(text.lowercased().filter { $0.isLetter || $0.isNumber }))
  }

  @Test(arguments: [
    ("New-York", "new york"), ("Ōsaka", "ōsaka!"), ("Ōsaka", "Osaka"), ("50 K", "50 \u{212A}"),
    ("É", "E\u{301}"), ("", "—"), ("Lenin", "Lenins"), ("Lenin", "Stalin"), ("a b", "ab."),
  ])
  func textsAreComparedWithoutFoldingThem(one: String, other: String) {
    #expect(one.foldsLike(other) == (one.folded == other.folded))
    #expect(other.foldsLike(one) == (one.folded == other.folded))
  }

  @Test(arguments: ["What Is to Be Done?", "Brest-Litovsk, 1918", "", " . ", "N.E.P.\r\nends"])
  func theLintReadsPlainTextsAsItReadsAllOthers(text: String) {
    let (plain, marked) = (LintText(text), LintText(text + " ±"))
    #expect(plain.words == marked.words)
    #expect(plain.printed == marked.printed)
    #expect(plain.columns + 2 == marked.columns)
  }

  @Test(arguments: [("Nicholas II", true), ("Mix", false), ("XX3", true), ("I alone", false)])
  func romanNumeralsTellAPlace(text: String, expected: Bool) {
    #expect(text.tellsItsPlace == expected)
  }
}
