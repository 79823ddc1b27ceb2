import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Keys that work on every screen, and letters of another layout.
@Suite struct EverywhereTests {
  @Test func aCyrillicLayoutWorksAsTheLatinOne() throws {
    for (latin, cyrillic) in [
      ("j", "о"), ("l j k", "д о л"), ("<enter> b", "<enter> и"),
      ("<enter> 1 <enter> u", "<enter> 1 <enter> г"),
      ("p j q", "з о й"), ("T", "Е"),
    ] {
      var one = try Stage()
      var other = try Stage()
      one.press(latin)
      other.press(cyrillic)
      #expect(one.text == other.text, "\(latin)")
      #expect(one.effects == other.effects, "\(latin)")
    }
    var stage = try Stage()
    stage.press("й")
    #expect(stage.effects.last == .quit(0))
  }

  @Test func aLetterWithABindingOfItsOwnKeepsIt() throws {
    var app = try Stage().app
    app.push(.progress(ProgressState(reports: [], shown: 0)))
    #expect(app.command(for: .character("й")) == .back)
    #expect(app.command(for: .control("й")) == nil, "Ctrl is left alone")
    #expect([Binding(.undo, "й", "")].command(for: .character("й")) == .undo)
  }

  @Test func tStepsThroughAllThemesAndRemembers() throws {
    var stage = try Stage()
    for theme in Theme.all.dropFirst() + [Theme.standard] {
      stage.press("T")
      #expect(
        stage.effects.suffix(2) == [
          .setTheme(theme), .keep([SettingChange(key: "theme", value: theme.name)]),
        ])
      #expect(stage.text.contains("Theme: \(theme.name)."))
    }
  }

  @Test func theyWorkOnEveryScreenButWhereAnAnswerIsNotSaved() throws {
    for keys in ["", "<enter>", "<enter> 1", "<enter> 1 q", "p", "?", "z"] {
      var stage = try Stage()
      stage.press(keys)
      let place = stage.app.place
      stage.press("T")
      #expect(stage.app.preferences.theme == .light, "after '\(keys)'")
      #expect(stage.app.place == place)
    }
    var stage = try Stage()
    stage.writeFailure = .diskFull(path: "/d")
    stage.press("<enter> 1 T m")
    #expect(stage.app.preferences == Preferences())
  }
}
