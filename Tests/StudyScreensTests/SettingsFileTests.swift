import Facts
import Memory
import Screen
import Study
import Testing

@testable import StudyScreens

/// What a settings file says, and how it is changed.
@Suite struct SettingsFileTests {
  private func place(_ line: Int) -> Place { Place(file: "config.yaml", line: line, column: 1) }

  /// A mapping, one entry per line.
  private func root(_ pairs: [(String, SourceNode.Content)]) -> SourceNode {
    let entries = pairs.enumerated().map { line, pair in
      SourceNode.Entry(
        key: pair.0, place: place(line + 1), value: SourceNode(pair.1, at: place(line + 1)))
    }
    return SourceNode(.map(entries), at: place(1))
  }

  @Test func anEmptyFileIsEverythingAsUsual() {
    let (preferences, problems) = Preferences.read(SourceNode(.nothing, at: place(1)))
    #expect(preferences == Preferences() && problems.isEmpty)
  }

  @Test func everySettingIsRead() {
    let (preferences, problems) = Preferences.read(
      root([
        ("retention", .text("0.85")), ("new-cards", .text("7")), ("form", .text("cards")),
        ("theme", .text("dark")), ("symbols", .text("ascii")), ("mouse", .text("no")),
      ]))
    #expect(problems.isEmpty)
    #expect(preferences.retention == 0.85 && preferences.newCards == 7)
    #expect(preferences.form == .cards && preferences.theme == .dark)
    #expect(preferences.symbols == .ascii && !preferences.mouse)
    #expect(preferences.study.schedulers.usual.policy.retention == 0.85)
    #expect(preferences.study.limits.newCards == 7)
  }

  @Test func aWrongValueGetsASentenceWithItsPlaceAndTheUsualOneHolds() {
    let (preferences, problems) = Preferences.read(
      root([
        ("retention", .text("1.2")), ("tehme", .text("dark")), ("mouse", .text("perhaps")),
        ("new-cards", .list([])), ("theme", .text("dark")), ("theme", .text("light")),
      ]))
    #expect(preferences.theme == .dark && preferences.retention == 0.9 && preferences.mouse)
    #expect(
      problems.map(\.description) == [
        "config.yaml:1:1: retention should be 0.70 to 0.99, found '1.2'; 0.90 is used",
        "config.yaml:2:1: there is no setting 'tehme'; did you mean 'theme'?",
        "config.yaml:3:1: mouse should be true, false, found 'perhaps'; true is used",
        "config.yaml:4:1: new-cards should be 0 to 1000, found a list; 20 is used",
        "config.yaml:6:1: 'theme' stands here twice; the first one counts",
      ])
  }

  @Test(arguments: Setting.allCases)
  func whatIsWrittenIsReadAgain(setting: Setting) {
    var preferences = Preferences()
    for step in [1, 1, -1, 1, 1, 1] {
      setting.step(by: step, in: &preferences)
      var read = Preferences()
      #expect(setting.take(setting.value(in: preferences), into: &read))
      #expect(setting.value(in: read) == setting.value(in: preferences))
      #expect(!setting.take("nonsense", into: &read))
      #expect(setting.value(in: read) == setting.value(in: preferences), "nothing has changed")
    }
  }

  @Test(arguments: [
    ("0.7", true), ("0.99", true), ("0.69", false), ("0.995", false), ("nan", false),
  ])
  func retentionHasItsBounds(text: String, isAllowed: Bool) {
    var preferences = Preferences()
    #expect(Setting.retention.take(text, into: &preferences) == isAllowed)
  }

  @Test func numbersStopAtTheirEnds() {
    var preferences = Preferences()
    for _ in 0..<100 { Setting.newCards.step(by: 1, in: &preferences) }
    for _ in 0..<100 { Setting.retention.step(by: -1, in: &preferences) }
    #expect(preferences.newCards == 1000 && preferences.retention == 0.7)
    for _ in 0..<100 { Setting.newCards.step(by: -1, in: &preferences) }
    #expect(preferences.newCards == 0)
  }

  @Test func commentsOrderAndUnknownLinesStay() {
    let before = """
      # mine
      theme: light   # for the day
      strange: [1, 2]

      keys:
          # left hand
          study.undo: "z"
      mouse: true

      """
    let after = SettingChange.apply(
      [
        SettingChange(key: "theme", value: "dark"), SettingChange(key: "retention", value: "0.92"),
        SettingChange(key: "study.undo", value: "Z"),
        SettingChange(key: "study.flag", value: "\" \\"),
      ], to: before)
    #expect(
      after == """
        # mine
        theme: dark   # for the day
        strange: [1, 2]

        keys:
            # left hand
            study.undo: "Z"
            study.flag: "\\" \\\\"
        mouse: true
        retention: 0.92

        """)
  }

  @Test func anEmptyFileGetsItsFirstLines() {
    let text = SettingChange.apply(
      [SettingChange(key: "home.quiz", value: "Q"), SettingChange(key: "mouse", value: "false")],
      to: "")
    #expect(text == "keys:\n  home.quiz: \"Q\"\nmouse: false\n")
  }

  @Test func aSignInsideQuotesIsNoComment() {
    #expect(
      SettingChange.apply([SettingChange(key: "theme", value: "mono")], to: "theme: 'a # b' # c")
        == "theme: mono # c\n")
  }
}
