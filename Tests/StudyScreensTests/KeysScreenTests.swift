import Facts
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Keys can be changed on the screen as on the command line.
@Suite struct KeysScreenTests {
  /// The list of keys with an action selected.
  private func stage(_ action: String, size: Size = Size(rows: 24, columns: 80)) throws -> Stage {
    var stage = try Stage(size: size)
    stage.press(", K /")
    for character in action { stage.send(.key(.character(character))) }
    stage.press("<enter>")
    return stage
  }

  private func state(_ stage: Stage) throws -> KeysState {
    guard case .keys(let state) = stage.app.place else { throw Missing() }
    return state
  }
  private struct Missing: Error {}

  @Test func theNextKeyBecomesTheKeyAndIsKept() throws {
    var stage = try stage("study.undo")
    #expect(try state(stage).action == "study.undo")
    stage.press("<enter>")
    #expect(stage.text.contains("Press the new key for study.undo."))
    stage.press("z")
    #expect(stage.text.contains("study.undo is now z."))
    #expect(stage.text.contains("1 not kept yet"))
    #expect(stage.app.preferences.keys == Keymap(), "not in force yet")
    stage.press("w")
    #expect(stage.effects == [.keep([SettingChange(key: "study.undo", value: "z")])])
    #expect(stage.app.preferences.keys.keys(of: "study.undo") == [.character("z")])
    // What is kept afterwards in the settings below does not take it back.
    stage.press("l w")
    #expect(stage.app.preferences.keys.keys(of: "study.undo") == [.character("z")])
    stage.press("<enter> 1 z")
    #expect(try stage.store.reviews().isEmpty)
  }

  @Test func whatIsWrittenIsWhatTheCommandLineWrites() throws {
    var stage = try stage("home.progress")
    stage.press("a <f4> w")
    var preferences = Preferences()
    let (change, problem) = preferences.take("p <f4>", for: "home.progress")
    #expect(problem.isEmpty)
    #expect(stage.effects == [.keep([try #require(change)])])
    #expect(stage.app.preferences.keys == preferences.keys)
  }

  @Test func aKeyThatIsTakenIsRefusedInASentenceAndNothingChanges() throws {
    var stage = try stage("study.undo")
    stage.press("<enter> z <enter> s")
    #expect(stage.text.contains("'s' is the key of study.suspend already; study.undo keeps z."))
    #expect(try state(stage).draft.keys(of: "study.undo") == [.character("z")])
    #expect(try state(stage).waiting == nil)
  }

  @Test func whereLettersAreTypedTheyCannotBeKeys() throws {
    var stage = try stage("typing.undo")
    stage.press("<enter> z")
    #expect(stage.text.contains("Typing.undo cannot be 'z'"))
  }

  @Test func escLeavesTheKeyAsItIs() throws {
    var stage = try stage("study.undo")
    stage.press("<enter> <esc>")
    #expect(try state(stage).waiting == nil)
    #expect(try state(stage).draft == Keymap())
    stage.press("<enter>")
    stage.click("leave it")
    #expect(try state(stage).waiting == nil)
  }

  @Test func commandsOfTheScreenCanBeGivenAsKeys() throws {
    var stage = try stage("home.timeline")
    for key in ["w", "?", "<enter>"] {
      stage.press("<enter> \(key)")
      #expect(try state(stage).waiting == nil, "\(key) was taken for the key")
    }
  }

  @Test func backspaceGivesTheUsualKeysBack() throws {
    var stage = try stage("study.undo")
    stage.press("<enter> z w K / s t u d y . u n d o <enter> <backspace>")
    #expect(try state(stage).draft == Keymap())
    stage.press("w")
    #expect(
      stage.effects.last == .keep([SettingChange(key: "study.undo", value: "u <c-_>")]))
    #expect(stage.app.preferences.keys == Keymap())
  }

  @Test func leavingDiscards() throws {
    var stage = try stage("study.undo")
    stage.press("<enter> z q q")
    #expect(stage.app.preferences.keys == Keymap())
    #expect(stage.effects.isEmpty)
  }

  @Test func everyActionIsListedUnderItsScreenInWords() {
    let actions = KeysState(draft: Keymap()).actions
    #expect(actions == KeyCatalogue.names)
    for scope in Scope.allCases {
      #expect(ActionText.screen(scope.rawValue) != scope.rawValue, "\(scope)")
    }
    for action in actions { #expect(!ActionText.of(action).isEmpty) }
  }

  @Test func theSelectionIsAlwaysInSight() throws {
    for size in Sizes.all {
      var stage = try Stage(size: size)
      stage.press(", K")
      for keys in ["", "j j j j j j j j", "G", "<pageup>", "g"] {
        stage.press(keys)
        let cursor = try #require(stage.app.view().cursor)
        #expect(stage.lines[cursor.row].contains(Symbols.unicode.pointer), "\(size) \(keys)")
      }
    }
  }
}

/// The list of keys at every size and in ASCII, as files in `Screens`.
@Suite struct KeysSnapshotTests {
  @Test(arguments: Sizes.all, [Symbols.unicode, .ascii])
  func list(size: Size, symbols: Symbols) throws {
    var stage = try Stage(size: size, symbols: symbols)
    let tier = symbols == .ascii ? "ascii-" : ""
    stage.press(", K j j j j <enter> <f5>")
    ScreenFile.expect(stage, "\(tier)keys-\(Sizes.name(size))")
    stage.press("/ u n d o <enter> j <enter>")
    ScreenFile.expect(stage, "\(tier)keys-waiting-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(symbols != .ascii || isASCII)
  }
}
