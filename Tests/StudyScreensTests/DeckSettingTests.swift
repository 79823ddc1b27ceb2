import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// What is chosen for one deck alone.
@Suite struct DeckSettingTests {
  private typealias Pair = (key: String, value: SourceNode.Content)

  /// A mapping in which every entry has a line of its own.
  private func map(_ pairs: [Pair], from line: Int = 1) -> SourceNode.Content {
    .map(
      pairs.enumerated().map { number, pair in
        let place = Place(file: "config.yaml", line: line + number, column: 1)
        return SourceNode.Entry(
          key: pair.key, place: place, value: SourceNode(pair.value, at: place))
      })
  }

  private func read(_ decks: SourceNode.Content) -> (Preferences, [String]) {
    let place = Place(file: "config.yaml", line: 1, column: 1)
    let (preferences, problems) = Preferences.read(
      SourceNode(map([("retention", .text("0.85")), ("decks", decks)]), at: place))
    return (preferences, problems.map(\.description))
  }

  @Test func theFileNamesDecksAndTheirChoices() {
    let (preferences, problems) = read(
      map([
        ("capitals", map([("model", .text("fsrs-6"))])), ("rivers", .nothing),
        ("planets", map([("retention", .text("0.95")), ("model", .text("default"))])),
      ]))
    #expect(problems.isEmpty)
    let schedulers = preferences.study.schedulers
    #expect(schedulers["capitals"].model.name == .fsrs6)
    #expect(schedulers["capitals"].policy.retention == 0.85)
    #expect(schedulers["planets"].model.name == .fsrs7)
    #expect(schedulers["planets"].policy.retention == 0.95)
    #expect(schedulers["rivers"] == schedulers.usual)
    #expect(preferences.decks.count == 2)
  }

  @Test func mistakesGetASentence() {
    let (preferences, problems) = read(
      map(
        [
          ("capitals", map([("theme", .text("dark")), ("model", .text("sm-2"))], from: 3)),
          ("Not a deck", .nothing), ("rivers", .text("fsrs-6")), ("rivers", .nothing),
        ], from: 2))
    #expect(preferences.decks.isEmpty)
    #expect(
      problems == [
        "config.yaml:3:1: a deck has no 'theme' of its own; it can have retention, model",
        "config.yaml:3:1: 'Not a deck' is no id of a deck; 'iskra decks' lists them",
        "config.yaml:4:1: model should be fsrs-7, fsrs-6, found 'sm-2'; fsrs-7 is used",
        "config.yaml:4:1: expected lines such as 'model: fsrs-6', found text",
        "config.yaml:5:1: 'rivers' stands here twice; the first one counts",
      ])
    #expect(
      read(.list([])).1 == [
        "config.yaml:2:1: expected lines such as 'capitals:', and below it 'model: fsrs-6', "
          + "found a list"
      ])
  }

  @Test func aChangeGetsALineBelowItsDeck() {
    func change(_ deck: Deck.ID, _ key: String, _ value: String) -> SettingChange {
      SettingChange(key: key, value: value, deck: deck)
    }
    let text = SettingChange.apply(
      [
        change("capitals", "model", "fsrs-6"), change("rivers", "retention", "0.95"),
        change("capitals", "retention", "0.80"), SettingChange(key: "model", value: "fsrs-7"),
        SettingChange(key: "home.quiz", value: "Q"),
      ], to: "")
    #expect(
      text == """
        decks:
          capitals:
            model: fsrs-6
            retention: 0.80
          rivers:
            retention: 0.95
        model: fsrs-7
        keys:
          home.quiz: "Q"

        """)
    let mine = """
      # mine
      decks:
         # hard ones
         rivers:   # all of them
            model: fsrs-6  # as in Anki

      theme: dark
      """
    #expect(
      SettingChange.apply(
        [
          change("rivers", "model", "default"), change("rivers", "retention", "0.95"),
          change("model", "model", "fsrs-6"),
        ], to: mine) == """
          # mine
          decks:
             # hard ones
             rivers:   # all of them
                model: default  # as in Anki
                retention: 0.95
             model:
               model: fsrs-6

          theme: dark

          """)
  }

  @Test(arguments: Setting.ofDecks)
  func whatIsWrittenForADeckIsReadAgain(setting: Setting) {
    var preferences = Preferences()
    for step in [1, 1, -1, -1, -1, 1] {
      setting.step(by: step, in: &preferences, of: "planets")
      let value = setting.value(of: "planets", in: preferences)
      var read = Preferences()
      #expect(setting.take(value, into: &read, of: "planets"))
      #expect(read == preferences)
      #expect(!setting.take("nonsense", into: &read, of: "planets") && read == preferences)
      #expect(setting.value(in: preferences) == setting.value(in: Preferences()))
    }
    #expect(preferences == Preferences(), "on the value for all decks a deck has none of its own")
  }

  @Test func aDeckFollowsWhatIsChosenForAllUntilItHasItsOwn() {
    var preferences = Preferences()
    preferences.retention = 0.8
    #expect(preferences.holding(of: "planets").retention == 0.8)
    #expect(preferences.take("0.9", for: "retention", of: "planets").problem.isEmpty)
    preferences.retention = 0.7
    #expect(preferences.holding(of: "planets").retention == 0.9)
    #expect(preferences.take("default", for: "retention", of: "planets").problem.isEmpty)
    #expect(preferences.holding(of: "planets").retention == 0.7 && preferences.decks.isEmpty)
    let (change, problem) = preferences.take("dark", for: "theme", of: "planets")
    #expect(
      change == nil && problem == "a deck can have retention and model of its own, not 'theme'")
  }

  private func twoDecks(_ size: Size = Size(rows: 24, columns: 80)) throws -> Stage {
    let deck = SmallDeck.make()
    let other = Deck(
      header: Deck.Header(id: "moons", title: "Moons"), sources: deck.sources,
      sections: deck.sections, kinds: deck.kinds, relations: deck.relations,
      entities: deck.entities, facts: deck.facts, written: deck.written)
    return try Stage(
      decks: [deck, other], size: size,
      settings: StudySettings(ladder: FormLadder(.cards)))
  }

  @Test func tabShowsADeckAloneAndWhatIsKeptIsItsOwn() throws {
    var stage = try twoDecks()
    for move in ["<enter>", "q q j <enter>"] {
      stage.press(move)
      for _ in 0..<4 { stage.press("<space> 3") }
    }
    stage.press("q q k")
    let before = try stage.store.records(Schedulers())
    #expect(before.count == 8)
    stage.press(", <tab>")
    #expect(stage.text.contains("Settings of Planets alone"))
    #expect(stage.text.contains("as for all decks") && !stage.text.contains("New cards"))
    stage.press("j l")
    #expect(stage.text.contains("fsrs-6 *") && stage.text.contains("so far after"))
    stage.press("<enter>")
    #expect(
      stage.effects == [
        .keep([SettingChange(key: "model", value: "fsrs-6", deck: "planets")])
      ])
    #expect(stage.app.preferences.model == .fsrs7)
    let schedulers = stage.app.settings.schedulers
    #expect(schedulers["planets"].model.name == .fsrs6 && schedulers["moons"] == Scheduler())
    for (shelf, model) in zip(stage.app.shelves, [StudyModel.Name.fsrs6, .fsrs7]) {
      let deck = try #require(shelf.maker?.deck.id)
      #expect(shelf.records.count == 4)
      for (card, record) in shelf.records {
        let isAsBefore = before[CardKey(deck: deck, card: card)] == record
        #expect(isAsBefore == (model == .fsrs7))
        #expect(StudyModel(model).retrievability(of: record.state, after: .zero) > 0.99)
      }
    }
  }

  /// With a model of its own in one deck, answers go by it, and undo takes them back.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func undoRestoresMixedMemory(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var stage = try twoDecks()
    stage.press(", <tab> j l <enter>")
    let schedulers = stage.app.settings.schedulers
    var records = [0: try stage.store.records(schedulers)]
    stage.press("<enter>")
    for step in 0..<16 {
      if step == 8 { stage.press("q q j <enter>") }
      stage.press(["<space> 3", "0", "<space> 1"].randomElement(using: &random) ?? "0")
      records[try stage.store.reviews().count] = try stage.store.records(schedulers)
    }
    while try !stage.store.reviews().isEmpty {
      let count = try stage.store.reviews().count
      stage.press("<c-_>")
      guard try stage.store.reviews().count < count else { break }
      #expect(try stage.store.records(schedulers) == records[count - 1], "seed \(seed)")
    }
  }

  @Test func afterTheLastDeckComeAllAndEscDiscards() throws {
    var stage = try twoDecks()
    stage.press("j , <tab>")
    #expect(stage.text.contains("Settings of Moons alone"), "the selected deck comes first")
    stage.press("l <tab>")
    #expect(stage.text.contains("Settings of Planets alone"))
    #expect(stage.text.contains("1 not kept yet"))
    stage.press("<tab>")
    #expect(stage.text.contains("New cards"))
    stage.press("<tab> h")
    #expect(!stage.text.contains("not kept yet"))
    stage.press("l <esc>")
    #expect(stage.effects.isEmpty && stage.app.preferences == Preferences())
  }

  @Test(arguments: Sizes.all) func snapshots(size: Size) throws {
    var stage = try twoDecks(size)
    stage.press(", <tab> l l")
    ScreenFile.expect(stage, "settings-deck-\(Sizes.name(size))")
  }
}
