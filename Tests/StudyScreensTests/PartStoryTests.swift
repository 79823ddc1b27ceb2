import Facts
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Parts and sections on the first screen, key by key.
@Suite struct PartStoryTests {
  private func stage(
    _ decks: [Deck] = [SmallDeck.inParts()], ladder: FormLadder = FormLadder()
  ) throws -> Stage {
    try Stage(decks: decks, settings: StudySettings(ladder: ladder))
  }

  /// The titles of the rows that are shown, with the selected one in brackets.
  private func rows(_ stage: Stage) -> [String] {
    let titles = ["Planets", "The bodies", "Size", "Discovery", "Their ways", "Orbits", "The rest"]
    return stage.lines.dropFirst(2).compactMap { line in
      guard let title = titles.first(where: { line.contains($0) }) else { return nil }
      return line.contains("›") ? "[\(title)]" : title
    }
  }

  @Test func aSingleDeckShowsItsPartsAndHidesTheirSections() throws {
    #expect(rows(try stage()) == ["[Planets]", "The bodies", "Their ways", "The rest"])
  }

  @Test func ofSeveralDecksEachIsFolded() throws {
    let stage = try stage([SmallDeck.inParts(), SmallDeck.make()])
    #expect(rows(stage) == ["[Planets]", "Planets"])
  }

  @Test func rightUnfoldsAPartAndLeftFoldsIt() throws {
    for (unfold, fold) in [("l", "h"), ("<right>", "<left>")] {
      var stage = try stage()
      stage.press("j \(unfold)")
      #expect(
        rows(stage) == [
          "Planets", "[The bodies]", "Size", "Discovery", "Their ways", "The rest",
        ])
      stage.press(fold)
      #expect(rows(stage) == ["Planets", "[The bodies]", "Their ways", "The rest"])
    }
  }

  @Test func leftOnASectionFoldsItsPartAndThenTheDeck() throws {
    var stage = try stage()
    stage.press("j l j j")
    #expect(rows(stage)[3] == "[Discovery]")
    stage.press("h")
    #expect(rows(stage) == ["Planets", "[The bodies]", "Their ways", "The rest"])
    stage.press("h")
    #expect(rows(stage) == ["[Planets]"])
    stage.press("h")
    #expect(rows(stage) == ["[Planets]"])
    stage.press("l")
    #expect(rows(stage) == ["[Planets]", "The bodies", "Their ways", "The rest"])
  }

  @Test func leftOnASectionOfNoPartFoldsTheDeck() throws {
    var stage = try stage()
    stage.press("G h")
    #expect(rows(stage) == ["[Planets]"])
  }

  @Test func enterOnAPartStudiesAllOfItAndNothingElse() throws {
    var stage = try stage(ladder: FormLadder(.cards))
    stage.press("j <enter>")
    #expect(stage.text.contains("The bodies"))
    for _ in 0..<40 { stage.press("1 <space> 3") }
    let deck = SmallDeck.inParts()
    let studied = Set(try stage.store.reviews().map(\.card.card))
    #expect(!studied.isEmpty)
    #expect(studied.isSubset(of: deck.cards(in: "bodies").map(\.id)))
    let sections = Set(deck.cards.filter { studied.contains($0.id) }.map(\.section))
    #expect(sections == ["size", "discovery"])
  }

  @Test func whatEnterWouldBeginIsFoundAnewAfterASession() throws {
    func outlook(_ stage: Stage) -> [String] { stage.lines.filter { $0.contains("today") } }
    var stage = try stage()
    stage.press("j k")
    let before = outlook(stage)
    stage.press("<enter> 0 <enter> 0 <enter> q q")
    var fresh = try Stage(
      decks: [SmallDeck.inParts()], store: stage.store, moment: stage.moment)
    #expect(outlook(stage) != before)
    for keys in ["", "j", "j", "k", "k"] {
      stage.press(keys)
      fresh.press(keys)
      #expect(outlook(stage) == outlook(fresh), "after \(keys)")
    }
  }

  @Test func afterASessionThePartIsStillSelected() throws {
    var stage = try stage()
    stage.press("j <enter> 1 q q")
    #expect(rows(stage) == ["Planets", "[The bodies]", "Their ways", "The rest"])
  }

  @Test func aSectionThatIsFoldedAwayIsFoundInItsPart() throws {
    var stage = try stage()
    stage.app.open(SmallDeck.id, section: "discovery", at: stage.moment)
    #expect(stage.text.contains("Discovery"))
    stage.press("1 q q")
    #expect(rows(stage) == ["Planets", "[The bodies]", "Their ways", "The rest"])
  }

  @Test(arguments: Sizes.all) func folded(size: Size) throws {
    let stage = try Stage(decks: [SmallDeck.inParts()], size: size)
    ScreenFile.expect(stage, "home-parts-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func unfolded(size: Size) throws {
    var stage = try Stage(decks: [SmallDeck.inParts()], size: size)
    stage.press("j l j")
    ScreenFile.expect(stage, "home-unfolded-\(Sizes.name(size))")
  }

  @Test func progressShowsPartsBeforeTheirSections() throws {
    var stage = try Stage(decks: [SmallDeck.inParts()], size: Size(rows: 60, columns: 80))
    stage.press("p")
    ScreenFile.expect(stage, "progress-parts-80x60")
  }
}
