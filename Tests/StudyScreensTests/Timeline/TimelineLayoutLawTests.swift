import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// What holds of every layout, whatever the deck and the size.
@Suite struct TimelineLayoutLawTests {
  private func state(_ count: Int, using generator: inout SeededGenerator) -> TimelineState {
    let deck = DatedDeck.many(
      count, sections: Int.random(in: 1...30, using: &generator), using: &generator)
    let timeline = Timeline(
      QuestionMaker(deck: deck), records: [:], scheduler: Scheduler(), on: TestTime.start.day)
    var state = TimelineState(shelf: 0, deck: deck, timeline: timeline)
    state.showsAll = Bool.random(using: &generator)
    state.selected = Int.random(in: 0..<max(1, count), using: &generator)
    return state
  }

  private func layout(
    _ state: TimelineState, columns: Int, rows: Int, _ scale: Timeline.Scale?
  ) -> TimelineLayout {
    let window = state.timeline.window(scale, start: 0, columns: columns, showing: state.selected)
    return TimelineLayout(
      state.timeline, window: window, grouping: state.timeline.grouping(atMost: rows), rows: rows,
      selected: state.selected, labels: state.labelColumns)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyEventIsInItsCellAndNothingOverlaps(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = [1, 2, 10, 60, 400].randomElement(using: &generator) ?? 1
    let state = state(count, using: &generator)
    let columns = Int.random(in: 1...200, using: &generator)
    let rows = Int.random(in: 1...60, using: &generator)
    let scale = Timeline.Scale.steps.randomElement(using: &generator)
    let layout = layout(state, columns: columns, rows: rows, scale)
    let lanes = Set(layout.lanes.map(\.lane))
    let inSight = state.timeline.events.indices.filter {
      lanes.contains(layout.grouping.laneOfEvent[$0])
        && layout.window.cells(of: state.timeline.events[$0]) != nil
    }
    #expect(layout.order.sorted() == inSight, "seed \(seed)")
    #expect(layout.mark(of: state.selected) != nil, "the selected event is in sight, seed \(seed)")
    var taken = Array(repeating: Array(repeating: false, count: columns), count: rows)
    for mark in layout.marks {
      let lane = try #require(layout.lanes.first { $0.rows.contains(mark.row) })
      for event in layout.order[mark.events] {
        let cells = layout.window.cells(of: state.timeline.events[event])
        #expect(cells?.lowerBound == mark.column, "seed \(seed)")
        #expect(layout.grouping.laneOfEvent[event] == lane.lane, "seed \(seed)")
        if mark.events.count == 1 { #expect(cells?.upperBound == mark.end, "seed \(seed)") }
      }
      var cells = [mark.column]
      if mark.labelColumns > 0 {
        cells += mark.column + 2..<mark.column + 2 + mark.labelColumns
      }
      for cell in cells {
        #expect(cell < columns && !taken[mark.row][cell], "seed \(seed), row \(mark.row)")
        if cell < columns { taken[mark.row][cell] = true }
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func labelsOfTheAxisNeverTouch(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let state = state(20, using: &generator)
    for _ in 0..<20 {
      let window = state.timeline.window(
        Timeline.Scale.steps.randomElement(using: &generator),
        start: Int.random(in: 0...30_000, using: &generator),
        columns: Int.random(in: 0...300, using: &generator), showing: nil)
      let labels = TimelineAxis(window, today: state.timeline.today).labels
      for (one, next) in zip(labels, labels.dropFirst()) {
        #expect(one.columns.upperBound < next.columns.lowerBound, "seed \(seed)")
      }
      #expect(
        labels.allSatisfy { $0.start >= 0 && $0.columns.upperBound <= window.columns },
        "seed \(seed)")
      let today = window.offset(of: state.timeline.today)
      if (0..<window.columns).contains(today), window.columns >= 5 {
        #expect(labels.contains { $0.isToday }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func zoomingAndScrollingKeepTheSelectedEventInSight(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var state = state(
      [1, 3, 40].randomElement(using: &generator) ?? 1, using: &generator)
    var columns = 60
    for step in 0..<120 {
      let before = state.selected
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1:
        _ = state.zoom(isIn: Bool.random(using: &generator), columns: columns)
        #expect(state.selected == before, "seed \(seed), step \(step)")
      case 2:
        _ = state.scroll(by: Int.random(in: -99...99, using: &generator), columns: columns)
      case 3: state.move(by: Int.random(in: -3...3, using: &generator), columns: columns)
      case 4: columns = Int.random(in: 0...300, using: &generator)
      default:
        state.changeLane(by: 1, in: state.timeline.grouping(atMost: 60), columns: columns)
      }
      let window = state.window(columns: columns)
      let isInSight = state.event.flatMap { window.cells(of: $0) } != nil
      #expect(isInSight, "seed \(seed), step \(step)")
    }
  }

  @Test func eventsThatShareACellAreCounted() throws {
    let deck = DatedDeck.make()
    let timeline = Timeline(
      QuestionMaker(deck: deck), records: [:], scheduler: Scheduler(), on: TestTime.start.day)
    let state = TimelineState(shelf: 0, deck: deck, timeline: timeline)
    let layout = layout(state, columns: 30, rows: 2, nil)
    // Four events of 1905 in the lane of the East, and one of 1870.
    #expect(layout.marks.filter { $0.row == 1 }.map(\.events.count) == [1, 4])
    let high = self.layout(state, columns: 30, rows: 12, nil)
    #expect(high.marks.filter { $0.events.count > 1 }.isEmpty, "with more rows each has its own")
  }
}
