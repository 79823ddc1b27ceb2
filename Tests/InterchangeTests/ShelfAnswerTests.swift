import DeckFiles
import Facts
import Foundation
import Testing

@testable import Interchange

/// A right answer is written into a deck of the shelf, which is kept as it was beside it.
@Suite struct ShelfAnswerTests {
  @Test func theDeckIsChangedAndKeptAsItWas() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let path = try shelf.store(try imported("front,back\nUn?,one\n", as: "words.csv")).path
      let before = try String(contentsOfFile: path, encoding: .utf8)
      let deck = try #require(DeckSource.path(path).load().deck)
      let card = try #require(deck.cards.first)
      let place = try #require(deck.answerPlace(of: card))
      let outcome = try shelf.accept("the one", at: place)
      #expect(outcome.path == path)
      #expect(DeckSource.path(path).load().deck?.written.first?.accepted == ["the one"])
      let backup = try #require(outcome.backup)
      #expect(try String(contentsOfFile: backup, encoding: .utf8) == before)
    }
  }

  @Test func aNameMayStandInAnotherFileThanTheFact() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      try FileManager.default.createDirectory(
        atPath: shelf.path + "/kings", withIntermediateDirectories: true)
      let texts = [
        "deck.yaml": """
        id: kings
        title: Kings
        kinds: {king: {title: king}}
        relations: {heir: {from: king, to: king, ask: "Who followed {from}?"}}
        entities:
          otto: {kind: king, name: Otto, heir: ida}

        """,
        "more.yaml": "entities:\n  ida: {kind: king, name: Ida}\n",
      ]
      for (name, text) in texts {
        try text.write(toFile: "\(shelf.path)/kings/\(name)", atomically: true, encoding: .utf8)
      }
      let deck = try #require(DeckSource.path(shelf.path + "/kings").load().deck)
      let card = try #require(deck.cards.first)
      let place = try #require(deck.answerPlace(of: card))
      _ = try shelf.accept("Idda", at: place)
      let after = try #require(DeckSource.path(shelf.path + "/kings").load().deck)
      #expect(after.entity("ida")?.aliases == ["Idda"])
      #expect(
        try String(contentsOfFile: shelf.path + "/kings/deck.yaml", encoding: .utf8)
          == texts["deck.yaml"])
    }
  }

  @Test func whatIsNotOnTheShelfStays() throws {
    try withFolder { folder in
      let shelf = DeckShelf(dataFolder: folder)
      let place = AnswerPlace.answers(Place(file: folder + "/own.yaml", line: 3, column: 3))
      #expect(throws: ImportFailure.notShelved(path: folder + "/own.yaml")) {
        try shelf.accept("x", at: place)
      }
    }
  }
}
