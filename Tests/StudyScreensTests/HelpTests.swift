import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Help says what the keys do, finds it, and does it.
@Suite struct HelpTests {
  /// Types characters one by one, as the notation would write spaces.
  private func type(_ text: String, on stage: inout Stage) {
    for character in text { stage.send(.key(.character(character))) }
  }

  @Test func typingAfterASlashFilters() throws {
    var stage = try Stage()
    stage.press("? /")
    type("progress", on: &stage)
    #expect(stage.app.help?.lines.map(\.command) == [.progress])
    #expect(stage.text.contains("/ progress"))
    #expect(stage.app.view().cursorVisible)
    stage.press("<c-w>")
    #expect(stage.app.help?.lines.contains { $0.command == .theme } == true)
    type("no such thing", on: &stage)
    #expect(stage.text.contains("No key does that."))
    stage.press("<enter>")
    #expect(stage.app.help != nil)
  }

  @Test func allWordsMustOccurAndKeysAreFoundToo() throws {
    var stage = try Stage()
    stage.press("<enter> ? /")
    type("CARD ask", on: &stage)
    #expect(stage.app.help?.lines.map(\.command) == [.suspend])
    stage.press("<c-u>")
    type("<c-l>", on: &stage)
    #expect(stage.app.help?.lines.map(\.command) == [.redraw])
  }

  @Test func enterDoesWhatIsSelected() throws {
    var stage = try Stage()
    stage.press("? /")
    type("show the progress", on: &stage)
    stage.press("<enter>")
    #expect(stage.app.help == nil)
    guard case .progress = stage.app.place else {
      Issue.record("no progress screen")
      return
    }
    stage.press("? / c o l o u r <enter>")
    #expect(stage.app.preferences.theme == .light)
    stage.press("? / a n e w <enter>")
    #expect(stage.effects.last == .redraw)
  }

  @Test func itRunsEveryKeyOfEveryScreen() throws {
    for keys in ["", "<enter>", "<enter> 1", "<enter> 1 q", "p", "z", ","] {
      var one = try Stage()
      one.press(keys)
      for (position, binding) in one.app.bindings.enumerated() where binding.command != .help {
        var (direct, helped) = (try Stage(), try Stage())
        for stage in 0..<2 {
          var current = stage == 0 ? direct : helped
          current.press(keys)
          current.moment = TestTime.after(seconds: 60)
          if stage == 0 {
            current.send(.key(try #require(binding.keys.first)))
          } else {
            current.send(.key(.character("?")))
            for _ in 0..<position { current.send(.key(.down)) }
            current.send(.key(.enter))
          }
          if stage == 0 { direct = current } else { helped = current }
        }
        #expect(direct.text == helped.text, "\(binding.label) after '\(keys)'")
        #expect(direct.effects == helped.effects, "\(binding.label) after '\(keys)'")
      }
    }
  }

  @Test func escEndsTheSearchThenHelp() throws {
    var stage = try Stage()
    let home = stage.text
    stage.press("? / x y <esc>")
    #expect(stage.app.help?.search.isEmpty == true)
    #expect(stage.text.contains("study what is selected"))
    stage.press("<esc>")
    #expect(stage.text == home)
    stage.press("? ?")
    #expect(stage.text == home)
  }

  @Test func aLineCanBePressed() throws {
    var stage = try Stage()
    stage.press("?")
    stage.click("show the progress")
    #expect(stage.app.help != nil, "selected first")
    stage.click("show the progress")
    guard case .progress = stage.app.place else {
      Issue.record("no progress screen")
      return
    }
  }

  @Test func theKeysInForceAreShown() throws {
    var preferences = Preferences()
    _ = preferences.keys.bind("home.progress", to: "<f4>")
    _ = preferences.keys.bind("list.down", to: "n")
    var stage = try Stage(preferences: preferences)
    stage.press("?")
    #expect(stage.text.contains("F4"))
    stage.press("/ n")
    #expect(stage.app.help?.search.string == "n", "letters are text in the search")
    stage.press("<down>")
    #expect(stage.app.help?.selected == 1)
  }

  @Test func theSelectionIsAlwaysInSight() throws {
    var stage = try Stage(size: Size(rows: 12, columns: 40))
    stage.press("<enter> ?")
    for _ in 0..<40 {
      let cursor = try #require(stage.app.view().cursor)
      #expect(stage.lines[cursor.row].contains(Symbols.unicode.pointer))
      stage.press("j")
    }
  }
}
