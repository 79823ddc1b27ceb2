import Facts
import Foundation
import Testing

@testable import DeckFiles

struct DeckFileTests {
  private static let smallest = "title: T\ncards:\n  - {id: a, front: a, back: b}\n"

  @Test func aFileIsADeckNamedAfterItself() throws {
    let outcome = try load(["My Deck.yaml": Data(Self.smallest.utf8)], "My Deck.yaml")
    #expect(outcome.problems.isEmpty)
    #expect(outcome.deck?.id == "my-deck")
  }

  @Test func aMarkOfTheByteOrderIsNoText() throws {
    let outcome = try load(Data([0xEF, 0xBB, 0xBF]) + Data(Self.smallest.utf8))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.deck?.header.title == "T")
  }

  @Test func linesMayEndInCarriageReturns() throws {
    let outcome = try load(Self.smallest.replacing("\n", with: "\r\n"))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.deck?.written.count == 1)
  }

  @Test func aFolderIsOneDeckWithItsDeckFileFirst() throws {
    let outcome = try load([
      "a.yaml": Data("cards:\n  - {id: from-a, front: one, back: eins}\n".utf8),
      "deck.yaml": Data(Self.smallest.utf8),
      "b.yml": Data("cards:\n  - {id: from-b, front: two, back: zwei}\n".utf8),
      "notes.txt": Data("no deck".utf8), ".hidden.yaml": Data("[".utf8),
    ])
    #expect(outcome.problems.isEmpty)
    #expect(outcome.deck?.cards.map(\.id.text) == ["a", "from-a", "from-b"])
  }

  @Test func anIDMayBeDefinedOnceInAllFilesOfAFolder() throws {
    let outcome = try load([
      "deck.yaml": Data(Self.smallest.utf8),
      "more.yaml": Data("cards:\n  - {id: a, front: x, back: y}\n".utf8),
    ])
    #expect(
      outcome.complaints == [
        "more.yaml:2:5: card 'a' is already defined at deck.yaml:3:5; rename or merge one of them"
      ])
  }

  @Test func aKeyThatStandsTwiceIsReportedWithBothPlaces() throws {
    let outcome = try load("title: T\ntitle: U\ncards: [{front: a, front: c, back: b}]\n")
    #expect(
      outcome.complaints == [
        "deck.yaml:2:1: deck 'title' is already defined at deck.yaml:1:1; rename or merge one of "
          + "them",
        "deck.yaml:3:20: card 'front' is already defined at deck.yaml:3:10; rename or merge one "
          + "of them",
      ])
  }

  @Test func aBrokenFileOfAFolderIsTheOnlyComplaint() throws {
    let outcome = try load([
      "deck.yaml": Data("title: T\nkinds: [\n".utf8),
      "more.yaml": Data("entities:\n  a: {kind: missing, name: A}\n".utf8),
    ])
    #expect(outcome.deck == nil)
    #expect(outcome.problems.count == 1)
    #expect(outcome.complaints[0].hasPrefix("deck.yaml:3:1: not valid YAML: "))
  }

  @Test func anEmptyFileHasNoTitle() throws {
    #expect(
      try load("").complaints == [
        "deck.yaml:1:1: this deck has no 'title'; add it"
      ])
  }

  @Test func whatIsNotThereIsSaidPlainly() throws {
    #expect(
      try load([:], "missing.yaml").complaints == [
        "missing.yaml:1:1: cannot be read (no such file or folder); check the path and its "
          + "permissions"
      ])
  }

  @Test func aFolderWithoutDecksIsSaidPlainly() throws {
    #expect(
      try load(["notes.txt": Data()]).complaints == [
        "folder:1:1: no .yaml file in this folder; name a deck file or a folder of them"
      ])
  }

  @Test func onlyUTF8IsText() throws {
    let problem = "cannot be read (not UTF-8 text); check the path and its permissions"
    for bytes in [[0xFF, 0xFE, 0x74, 0x00], [0x74, 0xE9, 0x0A], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      #expect(try load(Data(bytes)).complaints == ["deck.yaml:1:1: \(problem)"])
    }
  }

  @Test func aFileLargerThanAnyDeckIsNotRead() throws {
    try withFolder { folder in
      let path = "\(folder)/huge.yaml"
      try Data().write(to: URL(fileURLWithPath: path))
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.truncate(atOffset: UInt64(DeckText.maximumBytes) + 1)
      try file.close()
      #expect(
        DeckSource.path(path).load().problems.map(\.reason) == [.unreadable("larger than 64 MiB")])
    }
  }

  @Test(arguments: [
    #"title: "\e[2Jgone""#, #"title: "a\x07""#, #"title: "a\0b""#, #"title: "a\u202eb""#,
    #"title: "a\N""#,
  ])
  func controlCharactersAndEscapeSequencesAreRefused(line: String) throws {
    let outcome = try load(line + "\ncards: [{front: a, back: b}]\n")
    #expect(outcome.deck == nil)
    #expect(outcome.problems.first?.reason == .controlCharacters)
    #expect(outcome.complaints.first?.hasPrefix("deck.yaml:1:8: ") == true)
  }

  @Test func controlCharactersAsTheyStandAreNoYAML() throws {
    let outcome = try load("title: a\u{1b}[2J\n")
    #expect(outcome.deck == nil)
    #expect(outcome.complaints.first?.contains("not valid YAML") == true)
  }

  @Test func problemsNameTheLineAfterCommentsAndLetters() throws {
    let outcome = try load(
      """
      # Список
      title: Żółw   # comment

      cards:
        # another
        - {front: ключ, bakc: b}
      """)
    #expect(
      outcome.complaints == [
        "deck.yaml:6:5: this card has no 'back'; add it",
        "deck.yaml:6:19: unknown key 'bakc' in this card; did you mean 'back'?",
      ])
  }

  @Test func topLevelKeysCanBeTold() {
    #expect(DeckSyntax.topLevelKeys(of: "title: T\ncards: []\n") == ["title", "cards"])
    #expect(DeckSyntax.topLevelKeys(of: "- a") == [])
    #expect(DeckSyntax.topLevelKeys(of: "[") == [])
  }

  @Test func aShelfHoldsEveryDeckInItByName() throws {
    try withFolder { folder in
      for name in ["b.yaml", "a.yml", "notes.txt", ".hidden.yaml"] {
        try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      try FileManager.default.createDirectory(
        atPath: "\(folder)/c", withIntermediateDirectories: true)
      let sources = DeckFolder.sources(in: folder)
      #expect(sources.map(\.name) == ["a.yml", "b.yaml", "c"])
      #expect(sources.last?.source == .path("\(folder)/c"))
      #expect(DeckFolder.sources(in: "\(folder)/missing").isEmpty)
    }
  }
}
