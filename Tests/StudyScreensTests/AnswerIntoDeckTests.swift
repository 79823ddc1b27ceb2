import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Who insists on an answer can have it written into the deck, if the deck is theirs.
@Suite struct AnswerIntoDeckTests {
  private func stage(_ origin: Shelf.Origin) throws -> Stage {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.typed)))
    for position in stage.app.shelves.indices { stage.app.shelves[position].origin = origin }
    // What cannot be read is asked for once more.
    stage.press("<enter> x y z z y <enter> <enter>")
    #expect(stage.text.contains("I was right"))
    stage.press("y")
    #expect(stage.text.contains("Taken as right"))
    return stage
  }

  private func wishes(_ stage: Stage) -> [DeckWish] {
    stage.effects.compactMap { if case .decks(let wish) = $0 { wish } else { nil } }
  }

  @Test func theAnswerGoesWhereTheDeckListsIt() throws {
    var stage = try stage(.file("/decks/planets.yaml"))
    #expect(stage.text.contains("add to the deck"))
    let shelves = stage.app.shelves
    let deed = ShelfDeed(title: "Planets", placed: "/decks/planets.yaml")
    stage.fulfilling = { _ in
      (.changed("'xyzzy' is right from now on.", deed, nil), ReadDecks(shelves: shelves))
    }
    stage.press("y")
    guard case .accept(let answer, let place)? = wishes(stage).last else {
      Issue.record("nothing wished")
      return
    }
    #expect(answer == "xyzzy")
    let card = try #require(stage.store.reviews().last).card
    let deck = try #require(shelves.first?.maker?.deck)
    #expect(deck.cards.first { $0.id == card.card }.flatMap(deck.answerPlace) == place)
    #expect(stage.text.contains("right from now on"))
    #expect(stage.app.shelfDeeds == [deed], "u on the screen of decks takes it back")
    stage.press("<enter>")
    #expect(stage.text.contains("questions left"), "the session goes on")
  }

  @Test func aDeckThatComesWithTheProgramStaysAsItIs() throws {
    var stage = try stage(.builtIn("planets"))
    #expect(!stage.text.contains("add to the deck"))
    stage.press("y")
    #expect(wishes(stage).isEmpty)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    var stage = try stage(.file("/decks/planets.yaml"))
    stage.fulfilling = { _ in (.refused("It has to be added by hand."), nil) }
    stage.press("y")
    #expect(stage.text.contains("added by hand"))
    #expect(stage.app.shelfDeeds.isEmpty)
  }
}
