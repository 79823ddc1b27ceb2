import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Keys can be changed, and every action has a name that stays.
@Suite struct KeymapTests {
  @Test func aChangedKeyWorksAndTheUsualOneNoLonger() throws {
    var preferences = Preferences()
    #expect(preferences.keys.bind("study.undo", to: "z <f5>") == nil)
    var stage = try Stage(preferences: preferences)
    stage.press("<enter> 1 u")
    #expect(try stage.store.reviews().count == 1)
    #expect(stage.text.contains("z undo"))
    stage.press("z")
    #expect(try stage.store.reviews().isEmpty)
    stage.press("1 <f5>")
    #expect(try stage.store.reviews().isEmpty)
  }

  @Test func keysOfAllScreensCanBeChanged() throws {
    var preferences = Preferences()
    #expect(preferences.keys.bind("app.theme", to: "<f2>") == nil)
    #expect(preferences.keys.bind("list.down", to: "n") == nil)
    var stage = try Stage(preferences: preferences)
    stage.press("T l n <f2>")
    #expect(stage.app.preferences.theme == .light)
    #expect(stage.app.home.selected == 1)
  }

  @Test(arguments: [
    ("study.udno", "z", "there is no action 'study.udno'; did you mean 'study.undo'?"),
    ("study.undo", "<nokey>", "'<nokey>' are no keys; write them as in \"z <c-z> <f5>\""),
    ("study.undo", "", "'' are no keys; write them as in \"z <c-z> <f5>\""),
    ("study.undo", "s", "'s' is the key of study.suspend already; study.undo keeps u <c-_>"),
    ("app.mouse", "q", "'q' is the key of home.quit already; app.mouse keeps m"),
    (
      "typing.undo", "z",
      "typing.undo cannot be 'z', which is text where answers are typed; take a key with Ctrl or Alt"
    ),
  ])
  func whatCannotBeGetsASentence(action: String, keys: String, sentence: String) {
    var keymap = Keymap()
    #expect(keymap.bind(action, to: keys) == sentence)
    #expect(keymap == Keymap(), "nothing has changed")
  }

  @Test func twoActionsCanChangePlaces() {
    var keymap = Keymap()
    let problems = keymap.bind([("study.undo", "s"), ("study.suspend", "u")])
    #expect(problems == [nil, nil])
    #expect(keymap.keys(of: "study.undo") == [.character("s")])
    let half = keymap.bind([("study.suspend", "s")])
    #expect(half[0]?.contains("study.undo already") == true)
  }

  @Test func theUsualKeysAreInNobodysWay() {
    var keymap = Keymap()
    for name in KeyCatalogue.names {
      let usual = KeyNotation.notation(KeyCatalogue.keys(of: name) ?? [])
      #expect(!usual.isEmpty, "\(name)")
      #expect(keymap.bind(name, to: usual) == nil, "\(name)")
    }
  }

  /// The catalogue is a promise to settings files: it must say what the screens do.
  @Test(arguments: 0..<6 as Range<UInt64>)
  func theCatalogueAgreesWithAllScreens(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let forms: [FormLadder.Preference] = [.auto, .cards, .choice, .typed]
    let form = forms[Int(seed) % forms.count]
    var stage = try Stage(
      decks: [SmallDeck.make(), SmallDeck.make()], seed: seed,
      settings: StudySettings(ladder: FormLadder(form)))
    for step in 0..<300 {
      let screen = stage.app.scope
      for (bindings, scope) in [
        (stage.app.bindings, screen), (stage.app.everywhere, .app), (stage.app.always, .app),
      ] {
        for binding in bindings {
          let name = binding.command.name(in: scope)
          let usual = KeyCatalogue.keys(of: name)
          #expect(
            usual.map { Set(binding.keys).isSubset(of: $0) } == true,
            "\(name) is \(KeyNotation.notation(binding.keys)) on \(screen), seed \(seed), step \(step)"
          )
        }
      }
      let keys = stage.app.bindings.filter { $0.command != .quit }.flatMap(\.keys)
      stage.moment = Moment(
        Instant(milliseconds: stage.moment.instant.milliseconds + 500), utcOffset: 0)
      stage.send(.key(keys.randomElement(using: &generator) ?? .enter))
    }
  }
}
