import Facts
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Every problem leads into the editor, and back to a fresh check.
@Suite struct DeckProblemsTests {
  private func checks(_ stage: Stage) -> Int {
    stage.effects.count { if case .decks(.check) = $0 { true } else { false } }
  }

  @Test func enterOpensTheEditorAtTheLine() throws {
    let stage = try DeckFixture.stage("d j c j <enter>")
    #expect(stage.effects.last == .edit(DeckFixture.remarks[1].place))
  }

  @Test func whoComesBackSeesAFreshCheck() throws {
    var stage = try DeckFixture.stage("d j c <enter>")
    let wanted = stage.app.update(
      .decksEdited(ReadDecks(shelves: DeckFixture.shelves), stage.moment))
    #expect(wanted == [.decks(.check(.file(DeckFixture.file)))])
    let moment = stage.moment
    _ = stage.app.update(
      .decks(.check(.file(DeckFixture.file)), .checked([], summary: "12 cards."), nil, moment))
    #expect(stage.text.contains("no problems"))
    #expect(stage.text.contains("12 cards."))
    #expect(!stage.text.contains("Enter edit"))
    stage.press("q")
    #expect(stage.text.contains("Decks"))
  }

  @Test func aCheckOfAnotherDeckIsLeftAside() throws {
    var stage = try DeckFixture.stage("d j c")
    _ = stage.app.update(
      .decks(.check(.builtIn("planets")), .checked([], summary: ""), nil, stage.moment))
    #expect(stage.text.contains("1 error, 1 warning"))
  }

  @Test func untilItIsThereTheCheckIsUnderWay() throws {
    var stage = try DeckFixture.stage("d")
    stage.fulfilling = nil
    stage.press("c")
    #expect(stage.text.contains("checking…"))
    stage.press("q")
    #expect(stage.text.contains("3 decks"))
  }
}
