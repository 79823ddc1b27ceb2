import Facts
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// The list of decks: what can be done to a deck, and how it is taken back.
@Suite struct DeckListTests {
  private func wishes(_ stage: Stage) -> [DeckWish] {
    stage.effects.compactMap { if case .decks(let wish) = $0 { wish } else { nil } }
  }

  private func list(_ stage: Stage) -> DeckListState? {
    if case .decks(.list(let state)) = stage.app.place { state } else { nil }
  }

  @Test func itOpensWithTheDeckThatWasSelected() throws {
    let stage = try DeckFixture.stage("h j d")
    #expect(list(stage)?.cursor.selected == 1)
    #expect(stage.text.contains("3 decks"))
    #expect(stage.text.contains("built in"))
    #expect(stage.text.contains("2 errors"))
    #expect(stage.text.contains(DeckFixture.file))
  }

  @Test func enterStudiesADeckAndComesBack() throws {
    var stage = try DeckFixture.stage("d j <enter>")
    #expect(stage.text.contains("questions left"))
    stage.press("q")
    #expect(list(stage)?.cursor.selected == 1)
    stage.press("q")
    #expect(stage.app.place == .home)
  }

  @Test func enterListsWhatIsWrongWithABrokenDeck() throws {
    let stage = try DeckFixture.stage("d G <enter>")
    #expect(wishes(stage) == [.check(.file(DeckFixture.folder + "/phrases.yaml"))])
    #expect(stage.text.contains("1 error, 1 warning"))
  }

  @Test func aDeckIsRemovedAfterAYesAndComesBack() throws {
    var stage = try DeckFixture.stage("d j D")
    #expect(stage.text.contains("Remove 'Small verbs'?"))
    #expect(stage.text.contains("what you have learned stays"))
    stage.press("n")
    #expect(wishes(stage).isEmpty)
    stage.press("D y")
    #expect(wishes(stage) == [.remove(DeckFixture.file)])
    #expect(stage.text.contains("2 decks"))
    #expect(stage.text.contains("is removed; u brings it back"))
    stage.press("u")
    #expect(stage.text.contains("is back as it was"))
    #expect(list(stage)?.cursor.selected == 1)
    #expect(stage.app.home.selectedRow?.shelf == 1)
    #expect(stage.app.shelfDeeds.isEmpty)
    stage.press("u")
    #expect(wishes(stage).count == 2, "nothing is left to take back")
  }

  @Test func whatWasRemovedCanBeTakenBackAfterAWalk() throws {
    var stage = try DeckFixture.stage("d j D y q d u")
    #expect(stage.text.contains("is back as it was"))
    stage.press("q")
    #expect(stage.app.place == .home)
  }

  @Test func aBuiltInDeckStaysAndSaysWhy() throws {
    var stage = try DeckFixture.stage("d")
    #expect(!stage.text.contains("D remove"), "what cannot be done is not offered")
    guard let state = list(stage) else {
      Issue.record("no list")
      return
    }
    _ = stage.app.updateDeckList(state, .remove, at: stage.moment)
    #expect(stage.text.contains("is part of iskra and stays"))
    #expect(wishes(stage).isEmpty)
  }

  @Test func aPathIsProposedAndNothingIsWrittenOver() throws {
    var stage = try DeckFixture.stage("d j x")
    #expect(stage.text.contains("Write to small-verbs.yaml"))
    stage.press("<c-u> t h e r e . y a m l <enter>")
    #expect(stage.text.contains("there.yaml is already there. Write over it?"))
    stage.press("n")
    #expect(stage.text.contains("Write to there.yaml"), "another name can be typed")
    stage.press("<enter> y")
    let origin = Shelf.Origin.file(DeckFixture.file)
    #expect(
      wishes(stage) == [
        .export(origin, to: "there.yaml", isReplacing: false),
        .export(origin, to: "there.yaml", isReplacing: false),
        .export(origin, to: "there.yaml", isReplacing: true),
      ])
    #expect(stage.text.contains("is written to /home/ada/there.yaml"))
    #expect(list(stage)?.dialog == DeckListState.Dialog.none)
  }

  @Test func aPathThatCannotBeWrittenCanBeMended() throws {
    var stage = try DeckFixture.stage("d x <c-u> / r o o t <enter>")
    #expect(stage.text.contains("cannot be written"))
    #expect(stage.text.contains("Write to /root"))
    stage.press("<backspace>")
    #expect(!stage.text.contains("cannot be written"))
    stage.press("<esc> <esc>")
    #expect(stage.app.place == .home)
  }

  @Test func theFileIsOpenedInTheEditor() throws {
    let stage = try DeckFixture.stage("d j e G e")
    let places = stage.effects.compactMap { if case .edit(let place) = $0 { place } else { nil } }
    #expect(
      places == [
        Place(file: DeckFixture.folder + "/small-verbs.yaml", line: 1, column: 1),
        Place(file: DeckFixture.folder + "/phrases.yaml", line: 14, column: 9),
      ])
  }

  @Test func anEditThatBreaksADeckShowsInTheList() throws {
    var stage = try DeckFixture.stage("d j")
    var shelves = DeckFixture.shelves
    let problem = DeckProblem(.empty, at: Place(file: DeckFixture.file, line: 2, column: 1))
    shelves[1].content = .broken(errors: 1, first: problem)
    _ = stage.app.update(.decksEdited(ReadDecks(shelves: shelves), stage.moment))
    #expect(stage.text.contains("1 error"))
    #expect(stage.text.contains("small-verbs.yaml:2:1"))
    stage.press("<enter>")
    #expect(stage.text.contains("questions left"), "it is studied as it was")
  }

  @Test func rowsAndHintsCanBePressed() throws {
    var stage = try DeckFixture.stage("d")
    stage.click(row: 1)
    #expect(list(stage)?.cursor.selected == 1)
    stage.click("D remove")
    stage.click("n leave it")
    stage.click(row: 1)
    #expect(stage.text.contains("questions left"))
  }

  @Test func withoutDecksImportIsOffered() throws {
    var stage = try Stage(decks: [])
    stage.press("d")
    #expect(stage.text.contains("i brings one in"))
    stage.press("c x D e u <enter>")
    #expect(stage.effects.isEmpty)
    stage.press("i")
    #expect(stage.effects == [.decks(.list(""))])
  }

  @Test func unfoldedPartsStayWithTheirDeck() throws {
    var stage = try DeckFixture.stage("l")
    stage.app.shelves.insert(
      DeckFixture.shelf(DeckFixture.deck("first", "First", cards: 1), .file("/f")), at: 0)
    let before = stage.app.shelves
    stage.app.shelves = DeckFixture.shelves
    _ = stage.app.update(.decksEdited(ReadDecks(shelves: before), stage.moment))
    #expect(stage.app.home.selectedRow?.title == "Planets")
    #expect(stage.app.home.selectedRow?.fold == .unfolded)
  }
}
