import Facts
import Foundation
import Testing

@testable import Interchange

@Suite struct DeckShelfTests {
  /// Titles that YAML or the shelf could take for something else.
  @Test(arguments: ["null", "No", "1917", "Ленин", "a: b", "::", "x::", " y\n\u{200D} "])
  func oddTitlesComeBack(title: String) throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let new = try imported("a,1\n", as: "x.csv", ImportOptions(deckName: title))
      #expect(try shelf.store(new).change == .added)
      #expect(try shelf.store(new).change == .unchanged)
      #expect(ShelvedDeck.all(in: shelf.path).first?.deck?.header.title == new.title)
    }
  }

  @Test func aNewDeckIsAdded() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder + "/not/there")
      let new = try imported("front,back\na,1\n", as: "letters.csv")
      let plan = try shelf.plan(for: new)
      #expect(!FileManager.default.fileExists(atPath: shelf.path))
      let outcome = try shelf.store(new)
      #expect(outcome == plan)
      #expect(outcome.change == .added)
      #expect(outcome.path == shelf.path + "/letters.yaml")
      #expect(try names(shelf.path) == ["letters.yaml"])
    }
  }

  @Test func theSameDeckAgainChangesNothing() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      for source in ["capitals.csv", "anki.txt", "small.yaml", "folder"] {
        let new = try Importer.preview(of: fixture(source))
        #expect(try shelf.store(new).change == .added)
        let before = try contents(shelf.path)
        #expect(try shelf.store(new).change == .unchanged)
        #expect(try contents(shelf.path) == before)
      }
    }
  }

  @Test func cardsKeepTheirNamesWhenATableChanges() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let old = try imported(
        """
        front,back
        When did Lenin die,1924
        Who led the Red Army?,Trotsky
        Who was Koba?,Stalin
        Gone soon?,Yes
        """)
      _ = try shelf.store(old)
      let new = try imported(
        """
        front,back
        Quite new?,No
        Who was Koba?,Joseph Stalin
        In what year did Lenin die?,1924
        Who led the Red Army?,Trotsky
        """)
      let plan = try shelf.plan(for: new)
      let outcome = try shelf.store(new)
      #expect(plan.change == .replaced(kept: 3, new: 1, gone: 1))
      #expect(outcome.change == plan.change)
      let deck = try #require(ShelvedDeck.all(in: shelf.path).first?.deck)
      #expect(
        deck.written.map(\.id) == [
          "quite-new", "who-was-koba", "when-did-lenin-die", "who-led-the-red-army",
        ])
      let backup = try #require(outcome.backup)
      #expect(try String(contentsOfFile: backup, encoding: .utf8) == old.files[0].text)
      #expect(try shelf.store(new).change == .unchanged)
      #expect(try names(shelf.path) == [".backup", "deck.yaml"])
      _ = try shelf.store(old)
      #expect(try names(shelf.path + "/.backup") == ["deck-1.yaml", "deck-2.yaml"])
    }
  }

  /// An answer alone does not make two questions one.
  @Test func anotherQuestionWithTheSameAnswerIsNew() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      _ = try shelf.store(try imported("front,back\nCapital of Norway?,Oslo\nx,y\n"))
      let outcome = try shelf.store(try imported("front,back\nWhere did Ibsen die?,Oslo\nx,y\n"))
      #expect(outcome.change == .replaced(kept: 1, new: 1, gone: 1))
    }
  }

  @Test func anotherDeckIsNeverReplaced() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      _ = try shelf.store(try imported("a,1\n", as: "Words.csv"))
      let other = try imported("b,2\n", as: "words.csv")
      #expect(try shelf.store(other).path == shelf.path + "/words-2.yaml")
      #expect(try shelf.store(other).change == .unchanged)
      #expect(try shelf.store(imported("a,1\n", as: "Words.csv")).change == .unchanged)
      #expect(ShelvedDeck.all(in: shelf.path).compactMap(\.deck?.id) == ["words-2", "words"])
    }
  }

  /// Two files of one name may have nothing to do with each other.
  @Test func aDeckOfTheSameNameWithoutACardInCommonIsAnother() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let french = try imported("front,back\nun,one\ndeux,two\n", as: "words.csv")
      let greek = try imported("front,back\nalpha,a\nbeta,b\n", as: "words.csv")
      _ = try shelf.store(french)
      let outcome = try shelf.store(greek)
      #expect(outcome.change == .added)
      #expect(outcome.id == "words-2")
      #expect(try shelf.store(french).change == .unchanged)
      #expect(try shelf.store(greek).change == .unchanged)
      let more = try imported("front,back\nbeta,b\ngamma,c\n", as: "words.csv")
      #expect(try shelf.store(more).change == .replaced(kept: 1, new: 1, gone: 1))
      let file = "title: T\ncards: [{front: a, back: b}]\n"
      let other = "title: T\ncards: [{front: c, back: d}]\n"
      _ = try shelf.store(try imported(file, as: "t.yaml"))
      #expect(try shelf.store(try imported(other, as: "t.yaml")).id == "t-2")
    }
  }

  @Test func aDeckIsPutAwayAndBack() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let file = try shelf.store(try imported("a,1\n", as: "x.csv")).path
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let backup = try shelf.remove(file)
      #expect(backup == shelf.path + "/.backup/x-1.yaml")
      #expect(try names(shelf.path) == [".backup"])
      #expect(throws: ImportFailure.notShelved(path: file)) { try shelf.remove(file) }
      #expect(shelf.latestBackup(of: "x")?.backup == backup)
      try shelf.putBack(backup, to: file)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
      #expect(throws: ImportFailure.notShelved(path: backup)) {
        try shelf.putBack(backup, to: file)
      }
      #expect(shelf.latestBackup(of: "x") == nil)
    }
  }

  @Test func aDeckThatIsThereIsNotOverwrittenByOneThatComesBack() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let first = try shelf.store(try imported("a,1\n", as: "x.csv"))
      let backup = try shelf.remove(first.path)
      _ = try shelf.store(try imported("b,2\n", as: "x.csv"))
      #expect(throws: ImportFailure.occupied(path: first.path)) {
        try shelf.putBack(backup, to: first.path)
      }
      _ = try shelf.remove(first.path)
      #expect(shelf.latestBackup(of: "x")?.backup.hasSuffix("/x-2.yaml") == true)
    }
  }

  @Test(arguments: ["/etc/hosts", "decks/../x.yaml", "decks/.backup", "decks/a/b.yaml", "decks"])
  func onlyWhatLiesOnTheShelfIsPutAway(name: String) throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      _ = try shelf.store(try imported("a,1\n", as: "x.csv"))
      let file = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      #expect(throws: ImportFailure.notShelved(path: file)) { try shelf.remove(file) }
    }
  }

  @Test func aFolderIsPutAwayWhole() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let outcome = try shelf.store(try Importer.preview(of: fixture("folder")))
      let backup = try shelf.remove(outcome.path)
      #expect(backup == shelf.path + "/.backup/states-1")
      #expect(try #require(shelf.latestBackup(of: "states")).file == outcome.path)
    }
  }

  @Test func aReplacedDeckIsNamedWithItsCopy() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let first = try shelf.store(try imported("a,1\n", as: "x.csv"))
      #expect(first.replaced == nil)
      let second = try shelf.store(try imported("a,1\nb,2\n", as: "x.csv"))
      #expect(second.replaced == first.path)
      #expect(second.backup == shelf.path + "/.backup/x-1.yaml")
    }
  }

  @Test func aDeckOfFactsIsNotReplacedByATable() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      _ = try shelf.store(try Importer.preview(of: fixture("folder")))
      let table = try imported("a,1\n", as: "States.csv")
      #expect(try shelf.store(table).path == shelf.path + "/states-2.yaml")
    }
  }

  @Test func aDeckWithAnIDReplacesItselfUnderAnyName() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let old = "id: mine\ntitle: Old\ncards: [{front: a, back: b}]\n"
      let new = "id: mine\ntitle: New\ncards: [{front: a, back: c}, {front: d, back: e}] # !\n"
      let first = try shelf.store(try imported(old, as: "one.yaml"))
      let second = try shelf.store(try imported(new, as: "other.yml"))
      #expect(first.path == shelf.path + "/mine.yaml")
      #expect(second.path == first.path)
      #expect(second.change == .replaced(kept: 1, new: 1, gone: 0))
      #expect(try String(contentsOfFile: second.path, encoding: .utf8) == new)
    }
  }

  @Test func aFolderReplacesAFileAndBack() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let file = "id: states\ntitle: S\ncards: [{front: a, back: b}]\n"
      _ = try shelf.store(try imported(file, as: "s.yaml"))
      let outcome = try shelf.store(try Importer.preview(of: fixture("folder")))
      #expect(outcome.path == shelf.path + "/states")
      #expect(try names(shelf.path) == [".backup", "states"])
      _ = try shelf.store(try imported(file, as: "s.yaml"))
      #expect(try names(shelf.path) == [".backup", "states.yaml"])
      #expect(try names(shelf.path + "/.backup") == ["states-1", "states-1.yaml"])
    }
  }

  @Test func aDeckWithoutIDIsNumberedByItsFile() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      _ = try shelf.store(try imported("title: A\ncards: [{front: a, back: b}]\n", as: "x.yaml"))
      let other = try imported("title: B\ncards: [{front: a, back: b}]\n", as: "x.yaml")
      let outcome = try shelf.store(other)
      #expect(outcome.id == "x-2")
      #expect(outcome.path == shelf.path + "/x-2.yaml")
      #expect(try shelf.store(other).change == .unchanged)
    }
  }

  @Test func aDeckThatCannotBeReadIsNotReplaced() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let outcome = try shelf.store(try imported("a,1\n", as: "x.csv"))
      try "title: [".write(toFile: outcome.path, atomically: true, encoding: .utf8)
      #expect { try shelf.store(imported("b,2\n", as: "x.csv")) } throws: {
        if case .shelvedDeckInvalid = $0 as? ImportFailure { true } else { false }
      }
      #expect(try String(contentsOfFile: outcome.path, encoding: .utf8) == "title: [")
    }
  }

  @Test func aFolderThatCannotBeMade() throws {
    try withFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/decks"))
      #expect { try DeckShelf(dataFolder: folder).store(imported("a,1\n")) } throws: {
        if case .notWritable = $0 as? ImportFailure { true } else { false }
      }
    }
  }

  /// Imports of changing tables: every card whose text stays keeps its name.
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func namesFollowTexts(seed: UInt64) throws {
    try withFolder { folder in
      var random = SeededGenerator(seed: seed)
      let shelf = DeckShelf(dataFolder: folder)
      var names: [String: Card.ID] = [:]
      for _ in 1...6 {
        // One card always stays: a table without any in common would be another deck.
        let fronts =
          ["What stays?"]
          + (1...12).map { "Question about the thing \($0)?" }.shuffled(using: &random)
          .prefix(random.below(12))
        let rows = fronts.map { "\($0),Answer \(random.below(3))" }
        _ = try shelf.store(try imported("front,back\n" + rows.joined(separator: "\n")))
        let deck = try #require(ShelvedDeck.all(in: shelf.path).first?.deck)
        var next: [String: Card.ID] = [:]
        for card in deck.written {
          guard case .basic(let front, _) = card.content else { continue }
          if let known = names[front] { #expect(card.id == known, "seed \(seed): \(front)") }
          next[front] = card.id
        }
        #expect(Set(next.values).count == fronts.count, "seed \(seed)")
        names = next
      }
    }
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func contents(_ folder: String) throws -> [String: Date] {
    var dates: [String: Date] = [:]
    for case let name as String in try #require(FileManager.default.enumerator(atPath: folder)) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      dates[name] = attributes[.modificationDate] as? Date
    }
    return dates
  }
}
