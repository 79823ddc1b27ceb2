import Facts
import Foundation
import Testing

@testable import Interchange

@Suite struct ImporterTests {
  @Test func aTableWithAHeaderRow() throws {
    let deck = try Importer.preview(of: fixture("capitals.csv"))
    #expect(deck.format == .csv)
    #expect(deck.reading == "comma, header row, UTF-8")
    #expect(deck.id == "capitals")
    #expect(deck.title == "capitals")
    #expect(
      deck.rows == [
        ["Capital of Norway", "Oslo", "capital-of-norway"],
        ["Capital of \"The Netherlands\"?", "Amsterdam", "capital-of-the-netherlands"],
        ["Capital of France", "Paris, of course", "capital-of-france"],
      ])
    #expect(deck.notes == 3)
    #expect(deck.cards == 3)
    #expect(
      deck.losses == ["1 unsupported-type", "1 unsupported-type", "5 empty-side", "6 duplicate"])
    #expect(deck.skipped[0].reason == "unsupported-type: no place for column 'Hint'")
    #expect(deck.skipped[2].place.hasSuffix("capitals.csv:5"))
    let text = try #require(deck.files.first).text
    #expect(text.contains("      - Bergen\n      - Trondheim\n"))
    #expect(text.contains("note: |-\n      The government\n      sits in The Hague.\n"))
    #expect(text.contains("  # tags: europe nordic\n"))
  }

  @Test func aTableWithoutHeaderRow() throws {
    let deck = try Importer.preview(of: fixture("no-header.tsv"))
    #expect(deck.format == .tsv)
    #expect(deck.rows.map { $0[0] } == ["der Hund", "die Katze"])
    #expect(deck.losses == ["3 bad-row"])
  }

  @Test func encodings() throws {
    let unicode = try Importer.preview(of: fixture("excel-unicode.txt"))
    #expect(unicode.reading == "tab, no header row, UTF-16 LE")
    #expect(unicode.rows[1].prefix(2) == ["Wer führte „Iskra“?", "Ленин"])
    #expect(unicode.skipped.isEmpty)
    let windows = try Importer.preview(of: fixture("windows.csv"))
    #expect(windows.rows.map { $0[1] } == ["“Miss”", "size – €"])
    #expect(windows.losses == ["1 encoding-guessed"])
    #expect(windows.skipped[0].reason == "encoding-guessed: read as Windows-1252")
  }

  @Test func textFilesOfAnki() throws {
    let imported = try Importer.preview(of: fixture("anki.txt"))
    #expect(imported.reading.hasPrefix("tab, no header row"))
    let deck = try deck(from: imported)
    #expect(deck.sections.map(\.title) == ["History: USSR", "History: China"])
    #expect(deck.written.map(\.id.text) == ["guid-1", "guid-2", "guid-3"])
    #expect(
      deck.written[0].content == .basic(front: "Who led\nthe Bolsheviks?", back: "Lenin & others"))
    #expect(deck.written[1].content == .basic(front: "Who said \"Power\"?", back: "Mao"))
    #expect(
      deck.written[2].content
        == .cloze([.text("The NEP began in "), .hole("1921"), .text(".")]))
    #expect(deck.written[2].provenance.note == "It ended in 1928.")
    #expect(
      imported.losses.filter { $0.hasSuffix("style-dropped") } == [
        "8 style-dropped", "9 style-dropped",
      ])
  }

  @Test func tablesOfOptions() throws {
    let imported = try Importer.preview(of: fixture("options.csv"))
    let deck = try deck(from: imported)
    #expect(imported.rows.map { $0[1] } == ["Lenin", "Stalin", "Lenin"])
    #expect(
      deck.written.map(\.wrong) == [["Trotsky", "Stalin"], ["Lenin"], ["Stalin", "Trotsky"]])
    #expect(imported.losses == ["5 bad-answer"])
  }

  @Test func anUnclosedQuoteCostsItsRowAlone() throws {
    let deck = try Importer.preview(of: fixture("unclosed.csv"))
    #expect(deck.rows.map { $0[0] } == ["one", "three", "five", "six\nand a half"])
    #expect(deck.losses == ["3 bad-row", "5 bad-row"])
  }

  @Test func rowsOfAnotherWidth() throws {
    let deck = try imported("front,back,note\na,1\nb,2,x,y\nc\nd,4,,,\n")
    #expect(deck.rows.map { $0[0] } == ["a", "d"])
    #expect(deck.losses == ["3 bad-row", "4 bad-row"])
  }

  @Test func controlCharactersAreTakenOutAndTold() throws {
    let deck = try imported("front,back\n\"a\u{1B}]0;x\u{7}b\",\u{202E}c\n")
    #expect(deck.rows == [["ab", "c", "ab"]])
    #expect(deck.losses == ["2 control-characters-removed"])
  }

  @Test func idsOfTheTable() throws {
    let deck = try imported("id,front,back\nx,a,1\nx,b,2\nRow 7,c,3\n,d,4\n")
    #expect(deck.rows.map { $0[2] } == ["x", "row-7", "d"])
    #expect(deck.losses == ["3 id-conflict"])
  }

  @Test func oneFrontWithTwoBacksIsTwoCards() throws {
    let deck = try imported("front,back\nto be,sein\nto be,existieren\nto be,sein\n")
    #expect(Set(deck.rows.map { $0[2] }).count == 2)
    #expect(deck.rows[0][2] == "to-be")
    #expect(deck.losses == ["4 duplicate"])
  }

  @Test func theTitle() throws {
    let rows = "front,back,deck\na,1,Planets\n"
    #expect(try imported(rows, as: "my_list.csv").title == "Planets")
    #expect(try imported("a,1\n", as: "my_list.csv").title == "my list")
    let named = try imported(rows, as: "x.csv", ImportOptions(deckName: "Мои планеты"))
    #expect(named.title == "Мои планеты")
    #expect(named.id.text.hasPrefix("deck-"))
  }

  @Test func aSpreadsheetsSeparatorLine() throws {
    let deck = try imported("sep=;\nfront;back\na;1, 2\n")
    #expect(deck.rows == [["a", "1, 2", "a"]])
  }

  @Test func theFormatCanBeForced() throws {
    let deck = try imported("a, b\tc\n", as: "x.data", ImportOptions(format: .tsv))
    #expect(deck.rows.first?.prefix(2) == ["a, b", "c"])
    #expect(throws: ImportFailure.self) {
      try imported("a,b\n", as: "x.csv", ImportOptions(format: .yaml))
    }
  }

  @Test func nothingReadable() throws {
    for text in ["", "\n\n", "one\ntwo\n", "front,back\n", "\u{1B}\u{1B},\u{0}\n"] {
      #expect { try imported(text) } throws: {
        if case .nothingReadable = $0 as? ImportFailure { true } else { false }
      }
    }
  }

  @Test func whatIsNoText() throws {
    #expect { try imported("PK\u{3}\u{4}rest", as: "deck.apkg") } throws: {
      if case .unsupported(_, "zip") = $0 as? ImportFailure { true } else { false }
    }
    #expect(throws: ImportFailure.unreadable(path: "/nowhere", reason: "no such file or folder")) {
      try Importer.preview(of: "/nowhere")
    }
    #expect(
      throws: ImportFailure.unreadable(path: "/dev/zero", reason: "neither a file nor a folder")
    ) {
      try Importer.preview(of: "/dev/zero")
    }
    var options = ImportOptions()
    options.limits.file = 5
    #expect { try imported("front,back\n", as: "x.csv", options) } throws: {
      if case .tooLarge(_, 5) = $0 as? ImportFailure { true } else { false }
    }
  }

  @Test func aDeckOfOurOwnIsTakenAsItIs() throws {
    let path = try fixture("small.yaml")
    let deck = try Importer.preview(of: path)
    #expect(deck.format == .yaml)
    #expect(deck.id == "small")
    #expect(deck.notes == 2)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(deck.files == [.init(name: "small.yaml", text: text)])
  }

  @Test func aFolderIsOneDeck() throws {
    let deck = try Importer.preview(of: fixture("folder"))
    #expect(deck.id == "states")
    #expect(deck.files.map(\.name) == ["states/deck.yaml", "states/more.yaml"])
    #expect(deck.notes == 1)
    #expect(deck.cards == 1)
  }

  @Test func everyProblemOfADeckIsTold() throws {
    #expect { try Importer.preview(of: fixture("broken.yaml")) } throws: {
      guard case .invalidDeck(let problems) = $0 as? ImportFailure else { return false }
      return problems.count >= 3 && Set(problems.map(\.place.line)) == [3, 4]
    }
  }
}
