import Facts
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// What is kept was seen before; what cannot be kept says why.
@Suite struct ImportPreviewTests {
  private let toPreview = "d i c a p <enter>"

  @Test func enterKeepsTheDeckAndSelectsIt() throws {
    var stage = try DeckFixture.stage(toPreview + "<enter>")
    #expect(stage.effects.last == .decks(.keep("/home/ada/papers/capitals.csv")))
    guard case .decks(.list(let state)) = stage.app.place else {
      Issue.record("no list")
      return
    }
    #expect(stage.app.stack.count == 1)
    #expect(state.cursor.selected == 3)
    #expect(state.message.hasPrefix("'Capitals' is added"))
    stage.press("<enter>")
    #expect(stage.text.contains("questions left"), "studied at once")
    stage.press("q q")
    #expect(stage.app.home.selectedRow?.title == "Capitals")
  }

  @Test func anImportCanBeTakenBack() throws {
    var stage = try DeckFixture.stage(toPreview + "<enter> u")
    let deed = ShelfDeed(title: "Capitals", placed: DeckFixture.folder + "/capitals.yaml")
    #expect(stage.effects.last == .decks(.undo(deed)))
    #expect(stage.text.contains("3 decks"))
    stage.press("u")
    #expect(stage.effects.last == .decks(.undo(deed)), "only once")
  }

  @Test func escKeepsNothing() throws {
    var stage = try DeckFixture.stage(toPreview + "<esc>")
    #expect(!stage.effects.contains { if case .decks(.keep) = $0 { true } else { false } })
    stage.press("<esc> <esc> q")
    #expect(stage.app.place == .home)
  }

  @Test func aDeckWithErrorsCannotBeKept() throws {
    var stage = try DeckFixture.stage("d i v e r b s <enter>")
    #expect(stage.text.contains("mend the file first"))
    #expect(stage.text.contains("phrases.yaml:14:9"))
    #expect(!stage.text.contains("Enter keep"))
    let count = stage.effects.count
    stage.press("<enter>")
    #expect(stage.effects.count == count)
  }

  @Test func remarksScroll() throws {
    var stage = try DeckFixture.stage(toPreview)
    #expect(stage.text.contains("▼"))
    #expect(!stage.text.contains("capitals.csv:70"))
    stage.press("G")
    #expect(stage.text.contains("capitals.csv:70: empty-side: no back"))
    stage.press("g")
    #expect(stage.text.contains("First cards"))
  }

  @Test func aFailureWhileKeepingIsSaidWhereOneIs() throws {
    var stage = try DeckFixture.stage(toPreview)
    stage.fulfilling = { _ in (.refused("The disk that holds it is full."), nil) }
    stage.press("<enter>")
    #expect(stage.text.contains("The disk that holds it is full."))
    #expect(stage.text.contains("First cards"))
  }
}
