internal import Study

extension TimelineState {
  /// The part of the line that is in sight in so many columns: always with the selected event.
  func window(columns: Int) -> Timeline.Window {
    timeline.window(
      scale, start: start, columns: columns, showing: event == nil ? nil : selected)
  }

  /// Goes to the event before or after in order of time, or to the first or last.
  mutating func move(by count: Int, columns: Int) {
    guard !timeline.events.isEmpty else { return }
    let last = timeline.events.count - 1
    selected =
      count > 0 ? min(last, selected + min(count, last)) : max(0, selected + max(count, -last))
    start = window(columns: columns).start
  }

  /// Goes to the next or previous lane, to its event nearest in time.
  mutating func changeLane(by count: Int, in grouping: Timeline.Grouping, columns: Int) {
    guard let event, grouping.lanes.count > 1 else { return }
    let lanes = grouping.lanes.count
    let lane = (grouping.laneOfEvent[selected] + count % lanes + lanes) % lanes
    selected =
      grouping.lanes[lane].events.min {
        abs(timeline.events[$0].first.day - event.first.day)
          < abs(timeline.events[$1].first.day - event.first.day)
      } ?? selected
    start = window(columns: columns).start
  }

  /// Shows less time and more of it, or more time and less of it, with the selected event in its
  /// place.
  ///
  /// - Returns: Whether there was a scale to change to.
  mutating func zoom(isIn: Bool, columns: Int) -> Bool {
    let window = window(columns: columns)
    let whole = timeline.scaleOfWhole(columns: columns)
    let next: Timeline.Scale
    if isIn {
      guard let finer = window.scale.finer else { return false }
      next = finer
    } else {
      guard window.scale > whole else { return false }
      next = max(whole, window.scale.coarser ?? whole)
    }
    scale = next > whole ? next : nil
    if let event {
      let place = max(0, min(columns - 1, window.offset(of: event.first)))
      start = next.column(of: event.first) - place
    }
    start = self.window(columns: columns).start
    return true
  }

  /// Moves the window in time.
  ///
  /// If the selected event gets out of sight, the nearest one in sight is selected, and if there is
  /// none, the next one in that direction comes into sight.
  ///
  /// - Returns: Whether anything moved.
  mutating func scroll(by count: Int, columns: Int) -> Bool {
    let before = window(columns: columns)
    guard event != nil else { return false }
    let moved = timeline.window(
      before.scale, start: before.start + count, columns: columns, showing: nil)
    guard moved.start != before.start else { return false }
    if moved.cells(of: timeline.events[selected]) == nil {
      selected = event(in: moved, isLater: count > 0) ?? selected
    }
    start = moved.start
    start = window(columns: columns).start
    return true
  }

  /// The event in a window nearest to the edge where the selected one left it; without one, the next
  /// behind the other edge.
  private func event(in window: Timeline.Window, isLater: Bool) -> Int? {
    func begins(_ position: Int) -> Int { window.offset(of: timeline.events[position].first) }
    let positions = timeline.events.indices
    return isLater
      ? positions.first { begins($0) >= 0 } : positions.last { begins($0) < window.columns }
  }
}
