import Facts
import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// What becomes of the screens when a deck was edited and read anew.
@Suite struct DeckEditingTests {
  /// The small deck without some of its written cards, and with another title.
  private func edited(without card: Card.ID? = nil) -> Deck {
    let deck = SmallDeck.make()
    var header = deck.header
    header.title = "Planets anew"
    return Deck(
      header: header, sources: deck.sources, sections: deck.sections, kinds: deck.kinds,
      relations: deck.relations, entities: deck.entities, facts: deck.facts,
      written: deck.written.filter { $0.id != card })
  }

  private func read(_ decks: [Deck], _ stage: Stage) throws -> ReadDecks {
    let records = try stage.store.records(Scheduler())
    return ReadDecks(
      shelves: decks.map { deck in
        let own = records.filter { $0.key.deck == deck.id }
        return Shelf(
          title: deck.header.title,
          content: .ready(
            QuestionMaker(deck: deck),
            Dictionary(uniqueKeysWithValues: own.map { ($0.key.card, $0.value) })))
      }, nextID: try stage.store.nextID())
  }

  @Test func theAnswerStaysAndTheNextQuestionComesFromTheNewDeck() throws {
    var stage = try Stage()
    stage.press("<enter> 0")
    let page = stage.lines
    stage.press("e")
    #expect(stage.effects.count { if case .edit = $0 { true } else { false } } == 1)
    _ = stage.app.update(.decksEdited(try read([edited()], stage), stage.moment))
    #expect(stage.text.contains("The decks were read anew."))
    #expect(stage.lines.prefix(8) == page.prefix(8))
    stage.press("<enter> 0 u")
    #expect(stage.text.contains("Taken back. Answer again."))
    #expect(try stage.store.reviews().count == 1)
    stage.press("q q")
    #expect(stage.text.contains("Planets anew"))
  }

  @Test func theSelectedAndTheMarkedCardsOfAListStay() throws {
    var stage = try Stage()
    stage.press("c <space> j <space> / s a t u r n <enter> j")
    let line = stage.lines.first { $0.contains("›") }
    _ = stage.app.update(.decksEdited(try read([edited(without: "largest")], stage), stage.moment))
    #expect(stage.lines.first { $0.contains("›") } == line)
    stage.press("<esc> !")
    #expect(stage.text.contains("2 cards flagged."))
  }

  @Test func aCardThatIsGoneIsNoLongerShown() throws {
    var stage = try Stage()
    stage.press("/ l a r g e s t <enter> <enter>")
    #expect(stage.text.contains("e edit"))
    _ = stage.app.update(.decksEdited(try read([edited(without: "largest")], stage), stage.moment))
    #expect(!stage.text.contains("e edit"), "back in the list")
    stage.press("<esc>")
    #expect(stage.text.contains("18 of 18"))
  }

  @Test func aBrokenDeckStaysInUse() throws {
    var stage = try Stage()
    stage.press("<enter> 0")
    let problem = DeckProblem(.empty, at: Place(file: "planets.yaml", line: 3, column: 5))
    let broken = Shelf(title: "planets.yaml", content: .broken(errors: 1, first: problem))
    _ = stage.app.update(.decksEdited(ReadDecks(shelves: [broken]), stage.moment))
    #expect(stage.text.contains("planets.yaml:3:5"))
    stage.press("<enter> 0")
    #expect(try stage.store.reviews().count == 2)
    stage.press("q q")
    #expect(stage.text.contains("Planets"))
  }

  @Test func whenDecksComeOrGoTheListOfDecksIsShown() throws {
    var stage = try Stage()
    stage.press("<enter> 0")
    let other = Deck(header: Deck.Header(id: "other", title: "Other"))
    _ = stage.app.update(.decksEdited(try read([other, edited()], stage), stage.moment))
    #expect(stage.text.contains("Other"))
    #expect(stage.text.contains("Planets anew"))
  }
}
