import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Whatever is pressed in the lists, nothing traps, every frame fits and the selection is in sight.
@Suite struct BrowseLawTests {
  private static let keys: [Key] =
    "jkgG/ oOA!sRyui:<1-uerax\"()".map { Key.character($0) }
    + [
      .enter, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab,
      .backspace, .control("u"), .control("w"), .function(1),
    ]

  /// Keys between which the list or the page of an entity is opened again.
  private static let openings = ["<esc> <esc> <esc> <esc> c", "<esc> <esc> <esc> <esc> c i"]

  @Test(arguments: 0..<8 as Range<UInt64>)
  func theSelectionIsAlwaysInSight(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = try Stage(seed: seed)
    for step in 0..<160 {
      if step % 40 == 0 {
        stage.press(Self.openings.randomElement(using: &generator) ?? "")
      }
      if Int.random(in: 0..<12, using: &generator) == 0 {
        stage.send(
          .resize(
            Size(
              rows: Int.random(in: 8...70, using: &generator),
              columns: Int.random(in: 30...220, using: &generator))))
      }
      stage.send(.key(Self.keys.randomElement(using: &generator) ?? .enter))
      let frame = stage.app.view()
      if let cursor = frame.cursor {
        #expect(frame.canvas.size.contains(cursor), "seed \(seed), step \(step)")
      }
      let lines = frame.canvas.lines
      #expect(
        lines.allSatisfy { $0.columns <= frame.canvas.size.columns }, "seed \(seed), step \(step)")
      let title = lines[0].drop { $0 == " " }
      if title.hasPrefix("Cards"), !title.contains(" 0 of") {
        #expect(
          lines.contains { $0.drop { $0 == " " }.hasPrefix("›") }, "seed \(seed), step \(step)")
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func undoneDeedsLeaveTheJournalMeaningWhatItDid(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = try Stage(seed: seed)
    stage.press("<enter> 1 <enter> 2 <enter> 3 q q c")
    let (records, marks) = (try stage.store.records(Scheduler()), try stage.store.marks())
    let deeds = ["s", "!", "R y", "<space>", "j", "k", "A", "G", "<pageup>", "o"]
    for _ in 0..<30 { stage.press(deeds.randomElement(using: &generator) ?? "s") }
    while !stage.text.contains("There is nothing to take back here.") { stage.press("u") }
    #expect(try stage.store.records(Scheduler()) == records, "seed \(seed)")
    #expect(try stage.store.marks() == marks, "seed \(seed)")
  }
}
