import Facts
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// What a person does with the list of cards, key by key.
@Suite struct BrowseStoryTests {
  private func stage(_ keys: String, size: Size = Size(rows: 24, columns: 80)) throws -> Stage {
    var stage = try Stage(size: size)
    stage.press(keys)
    return stage
  }

  /// The line of the selected card.
  private func selected(_ stage: Stage) -> String {
    stage.lines.first { $0.contains("›") } ?? ""
  }

  @Test func aSlashOnTheFirstScreenSearchesAtOnce() throws {
    let stage = try stage("/ n e p t u n e")
    #expect(stage.text.contains("5 of 19"))
    #expect(selected(stage).contains("How many moons does N"))
  }

  @Test func escapeLeavesTheLineThenShowsAllThenLeaves() throws {
    var stage = try stage("/ g a l l e <esc>")
    #expect(stage.text.contains("/ galle"))
    #expect(stage.text.contains("Enter open"))
    stage.press("<esc>")
    #expect(stage.text.contains("19 of 19"))
    stage.press("<esc>")
    #expect(stage.text == (try Stage()).text)
  }

  @Test func aMistakeInTheQueryGetsASentenceAndKeepsTheList() throws {
    let stage = try stage("/ g a l l e <space> i s : x")
    #expect(stage.text.contains("Column 10: there is no 'is:x'"))
    #expect(selected(stage).contains("Who discovered Neptun"))
  }

  @Test func theSelectedCardStaysSelectedWhileTheListChanges() throws {
    var stage = try stage("c G")
    let card = selected(stage)
    stage.press("/ a x i s")
    #expect(selected(stage) == card)
    stage.press("<esc> <esc>")
    #expect(selected(stage) == card)
  }

  @Test func suspendsTheSelectedCardAndTakesItBack() throws {
    var stage = try stage("c")
    let before = stage.text
    stage.press("s")
    #expect(stage.text.contains("1 card suspended: not asked again."))
    #expect(try stage.store.marks().values.map(\.isSuspended) == [true])
    stage.press("u")
    #expect(stage.text.contains("1 card no longer suspended."))
    #expect(try stage.store.marks().isEmpty)
    stage.press("g")
    #expect(stage.text == before)
  }

  @Test func actsOnAllMarkedCardsThatAreFound() throws {
    var stage = try stage("c <space> <space> <space> !")
    #expect(try stage.store.marks().count == 3)
    #expect(stage.text.contains("3 cards flagged."))
    // Of the marked ones only those in sight of the query are meant.
    stage.press("/ m a r s <enter> s")
    #expect(try stage.store.marks().values.filter(\.isSuspended).count == 1)
    stage.press("u u")
    #expect(try stage.store.marks().isEmpty)
  }

  @Test func marksEverythingFound() throws {
    var stage = try stage("/ n e p t u n e <enter> A s")
    #expect(try stage.store.marks().values.filter(\.isSuspended).count == 5)
    stage.press("s")
    #expect(try stage.store.marks().isEmpty, "all have the mark, so it is taken off")
    stage.press("A")
    #expect(!stage.text.contains("marked"))
  }

  @Test func aSuspendedCardIsNotAskedAfterwards() throws {
    var stage = try stage("c A s q <enter>")
    #expect(stage.text.contains("There is nothing to ask here."))
    stage.press("c u q <enter>")
    #expect(stage.text.contains("left"))
  }

  @Test func resetsOnlyAfterAYesAndTakesItBack() throws {
    var stage = try stage("<enter> 1 <enter> 2 q q")
    let records = try stage.store.records(Scheduler())
    stage.press("c R n")
    #expect(try stage.store.records(Scheduler()) == records)
    stage.press("A R")
    #expect(stage.text.contains("Reset these 2 cards?"))
    stage.press("j G s")
    #expect(try stage.store.marks().isEmpty, "nothing but an answer is heard")
    stage.press("R y")
    #expect(try stage.store.records(Scheduler()).isEmpty)
    stage.press("u")
    #expect(try stage.store.records(Scheduler()) == records)
    #expect(try stage.store.reviews().count == 2)
  }

  @Test func cardsThatWereNeverAskedAreNotReset() throws {
    let stage = try stage("c R")
    #expect(stage.text.contains("There is nothing to reset"))
  }

  @Test func sortsByTheNextColumnAndTheOtherWayRound() throws {
    var stage = try stage("c o")
    #expect(stage.text.contains("Front▲"))
    #expect(stage.lines[4].contains("How many moons does J"))
    stage.press("O")
    #expect(stage.text.contains("Front▼"))
    #expect(stage.lines[4].contains("Who discovered Uranus?"), "the selection goes to the top")
  }

  @Test func opensACardWithItsAnswersAndComesBack() throws {
    var stage = try stage("<enter> 1 q q c")
    let list = stage.text
    stage.press("<enter>")
    for text in [
      "How many moons does Mars have?", "2 moons", "Recall now", "Last answers", "An Atlas",
    ] {
      #expect(stage.text.contains(text), "\(text)")
    }
    stage.press("!")
    #expect(stage.text.contains("flagged"))
    stage.press("u <esc>")
    #expect(stage.text == list)
  }

  @Test func resettingAnOpenCardForgetsItsAnswers() throws {
    var stage = try stage("<enter> 1 q q c <enter> R y")
    #expect(stage.text.contains("Never asked."))
    #expect(!stage.text.contains("Last answers"))
    stage.press("u")
    #expect(stage.text.contains("Last answers"))
  }

  @Test func whatWasLearnedSinceTheListWasLastOpenIsInIt() throws {
    var stage = try stage("c q <enter> 1 q q")
    stage.press("/ - i s : n e w")
    #expect(stage.text.contains("1 of 19"))
    #expect(selected(stage).contains("How many moons does M"))
  }

  @Test func asksForTheEditorAtTheLineOfTheCard() throws {
    let stage = try stage("c e")
    #expect(stage.effects.last == .edit(Place(file: "planets.yaml", line: 1, column: 1)))
  }

  @Test func withoutDecksThereIsNothingToSearch() throws {
    var stage = try Stage(decks: [])
    let before = stage.text
    stage.press("/ c")
    #expect(stage.text == before)
  }

  @Test func everyFooterKeepsTheWayToHelp() throws {
    for columns in [40, 60, 80] {
      var stage = try Stage(size: Size(rows: 14, columns: columns))
      for keys in ["c", "/", "<esc> <enter>", "i", "/"] {
        stage.press(keys)
        #expect(stage.lines.last?.contains("help") == true, "\(columns) columns after \(keys)")
      }
    }
  }
}
