import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Whatever is pressed and however the window changes, nothing traps and every frame fits.
@Suite struct RandomKeyTests {
  private static let keys: [Key] =
    "jkhlgGuqp?0123456abcdrmTwz,/ймо \t".map { Key.character($0) }
    + [
      .enter, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab,
      .control("l"), .control("b"), .function(1), .alt("x"),
    ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func framesAlwaysFit(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = try Stage(seed: seed)
    for step in 0..<400 {
      if Int.random(in: 0..<12, using: &generator) == 0 {
        stage.send(
          .resize(
            Size(
              rows: Int.random(in: 0...100, using: &generator),
              columns: Int.random(in: 0...300, using: &generator))))
      }
      stage.moment = Moment(
        Instant(milliseconds: stage.moment.instant.milliseconds + 500), utcOffset: 0)
      if Int.random(in: 0..<8, using: &generator) == 0 {
        let action: Mouse.Action =
          [.press, .press, .wheelUp, .wheelDown].randomElement(
            using: &generator) ?? .press
        let position = Position(
          row: Int.random(in: -2...stage.app.view().canvas.size.rows + 2, using: &generator),
          column: Int.random(in: 0...80, using: &generator))
        stage.send(.mouse(Mouse(action, at: position)))
      }
      stage.send(.key(Self.keys.randomElement(using: &generator) ?? .enter))
      let frame = stage.app.view()
      if let cursor = frame.cursor {
        #expect(frame.canvas.size.contains(cursor), "seed \(seed), step \(step)")
      }
      #expect(
        frame.canvas.lines.allSatisfy { $0.columns <= frame.canvas.size.columns },
        "seed \(seed), step \(step)")
    }
  }
}
