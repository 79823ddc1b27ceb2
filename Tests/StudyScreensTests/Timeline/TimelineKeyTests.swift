import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Whatever is pressed on the timeline and however the window changes, nothing traps.
@Suite struct TimelineKeyTests {
  private static let keys: [Key] =
    "jkhlgG+-=_as ?mT".map { Key.character($0) }
    + [
      .enter, .enter, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab,
      .escape,
    ]

  @Test(arguments: 0..<30 as Range<UInt64>)
  func framesAlwaysFit(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let deck = DatedDeck.many(
      [1, 2, 30, 300].randomElement(using: &generator) ?? 1,
      sections: Int.random(in: 1...40, using: &generator), using: &generator)
    var stage = try Stage(decks: [deck], seed: seed, store: DatedDeck.store(deck))
    for step in 0..<150 {
      if step % 12 == 0 { stage.press("t") }
      if Int.random(in: 0..<8, using: &generator) == 0 {
        stage.send(
          .resize(
            Size(
              rows: Int.random(in: 0...100, using: &generator),
              columns: Int.random(in: 0...300, using: &generator))))
      }
      let pressed = Self.keys.randomElement(using: &generator) ?? .enter
      stage.send(.key(pressed))
      stage.send(
        .mouse(
          Mouse(
            [.press, .wheelUp, .wheelDown].randomElement(using: &generator) ?? .press,
            at: Position(
              row: Int.random(in: 0...100, using: &generator),
              column: Int.random(in: 0...300, using: &generator)))))
      let frame = stage.app.view()
      if let cursor = frame.cursor {
        #expect(frame.canvas.size.contains(cursor), "seed \(seed), step \(step)")
      }
    }
  }
}
