import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// What can be seen can be pressed.
@Suite struct MouseTests {
  @Test func pressingAHintIsPressingItsKey() throws {
    var stage = try Stage()
    stage.click("study")
    #expect(stage.text.contains("questions left"))
    stage.click("don't know")
    #expect(try stage.store.reviews().first?.verdict == .dontKnow)
    stage.click("undo")
    #expect(try stage.store.reviews().isEmpty)
    stage.click("? help")
    #expect(stage.text.contains("Keys"))
    stage.click("close")
    stage.click("end")
    stage.click("quit")
    #expect(stage.effects.last == .quit(0))
  }

  @Test func everyHintOnEveryScreenIsASpot() throws {
    for keys in ["", "<enter>", "<enter> 1", "<enter> 1 q", "p", "?"] {
      var stage = try Stage()
      stage.press(keys)
      let footer = stage.lines.count - 1
      let spots = stage.app.view().canvas.spots.filter { $0.rect.row == footer }
      let hints = stage.app.bindings.hints
      #expect(
        spots.map(\.action) == hints.prefix(spots.count - 1).map { .key($0.key) }
          + [.key(try #require(hints.last?.key))], "after '\(keys)'")
    }
  }

  @Test func pressingAnOptionAnswersIt() throws {
    var stage = try Stage()
    stage.press("<enter>")
    guard case .study(let study) = stage.app.place, let question = study.session.question else {
      Issue.record("no question")
      return
    }
    stage.click(question.options[2].text)
    #expect(try stage.store.reviews().first?.answer == question.options[2].text)
  }

  @Test func aRowIsSelectedFirstAndActedOnThen() throws {
    var stage = try Stage(decks: [SmallDeck.make(), SmallDeck.make()])
    let home = stage.app.home.selected
    #expect(home == 0)
    stage.click(row: 1)
    #expect(stage.app.home.selected == 1)
    #expect(stage.app.place == .home)
    stage.click(row: 1)
    #expect(stage.text.contains("questions left"))
  }

  @Test func theWheelGoesThreeLines() throws {
    var stage = try Stage()
    stage.press("l")
    stage.press("g")
    let rows = stage.app.home.rows.count
    stage.send(.mouse(Mouse(.wheelDown, at: .origin)))
    #expect(stage.app.home.selected == min(3, rows - 1))
    stage.send(.mouse(Mouse(.wheelUp, at: .origin)))
    #expect(stage.app.home.selected == 0)
  }

  @Test func theWheelMovesNoAnswer() throws {
    var stage = try Stage()
    stage.press("<enter> j")
    let before = stage.app.place
    for _ in 0..<9 { stage.send(.mouse(Mouse(.wheelDown, at: .origin))) }
    #expect(stage.app.place == before)
  }

  @Test func pressesBesideEverythingAndInAWindowTooSmallDoNothing() throws {
    var stage = try Stage()
    stage.press("<enter>")
    let before = stage.app.place
    stage.send(.mouse(Mouse(.press, at: Position(row: 1, column: 1))))
    stage.send(.mouse(Mouse(.press, at: Position(row: 900, column: -3))))
    stage.send(.resize(Size(rows: 5, columns: 20)))
    for row in 0..<5 {
      stage.send(.mouse(Mouse(.press, at: Position(row: row, column: 8))))
    }
    #expect(stage.app.place == before)
    #expect(stage.effects.isEmpty)
  }

  @Test func mTogglesTheMouseAndRemembersIt() throws {
    var stage = try Stage()
    #expect(stage.app.view().mouse)
    stage.press("m")
    #expect(!stage.app.view().mouse)
    #expect(stage.effects == [.keep([SettingChange(key: "mouse", value: "false")])])
    #expect(stage.text.contains("left to the terminal"))
    stage.press("m")
    #expect(stage.app.view().mouse)
  }

  @Test func anUnkeptSettingIsSaid() throws {
    var stage = try Stage()
    _ = stage.app.update(.keepFailed(SettingsFailure(path: "/c.yaml", reason: "no space")))
    #expect(stage.text.contains("/c.yaml cannot be written (no space)"))
  }
}

extension Stage {
  /// Presses the first cell of a text, which must be on the screen; the footer counts first.
  mutating func click(_ text: String) {
    let canvas = app.view().canvas
    for (row, line) in canvas.lines.enumerated().reversed() {
      guard let range = line.ranges(of: text).first else { continue }
      let column = String(line[..<range.lowerBound]).columns
      send(.mouse(Mouse(.press, at: Position(row: row, column: column))))
      return
    }
    Issue.record("'\(text)' is not on the screen")
  }

  /// Presses a row of a list.
  mutating func click(row: Int) {
    guard let spot = app.view().canvas.spots.first(where: { $0.action == .row(row) }) else {
      Issue.record("there is no row \(row)")
      return
    }
    send(.mouse(Mouse(.press, at: Position(row: spot.rect.row, column: spot.rect.column))))
  }
}
