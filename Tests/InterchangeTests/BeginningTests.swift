import Facts
import Testing

@testable import Interchange

/// What is shown of a deck before it is kept.
@Suite struct BeginningTests {
  @Test func aTableTellsItsColumnsAndFirstCards() throws {
    let rows = (1...50).map { "Question \($0);Answer \($0);x;tag" }.joined(separator: "\n")
    let deck = try imported("question;answer;colour;tags\n" + rows, as: "q.csv")
    #expect(deck.columns == ["front", "back", "-", "tags"])
    #expect(deck.reading == "semicolon, header row, UTF-8")
    #expect(deck.beginning.written.count == 20)
    #expect(
      deck.beginning.written.first?.content == .basic(front: "Question 1", back: "Answer 1"))
    #expect(deck.beginning.header.title == deck.title)
  }

  @Test func aDeckFileIsShownWhole() throws {
    let deck = try Importer.preview(of: fixture("small.yaml"))
    #expect(deck.columns.isEmpty)
    #expect(deck.beginning.cards.count == deck.cards)
  }

  @Test func rowsThatBecomeNoCardAreCounted() throws {
    let deck = try imported("front,back,x\na,1,\nb,,\na,1,\nc,3,4,5\nd\n")
    #expect(
      deck.losses == [
        "1 unsupported-type", "3 empty-side", "4 duplicate", "5 bad-row", "6 bad-row",
      ])
    #expect(deck.lostCards == 3)
  }

  @Test func holesAreShownAsHoles() throws {
    let deck = try imported("cloze\nOslo is in {{Norway}}.\n", as: "c.csv")
    #expect(deck.beginning.written.first?.holeCount == 1)
  }
}
