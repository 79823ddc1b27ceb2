internal import Screen
internal import Study

/// Where the parts of the timeline stand.
///
/// From 60 columns and 18 rows on there are lanes with their names, the whole line in small below
/// them, two lines about the selected event and a legend. In smaller windows all events are in one
/// lane, and the list of them stands below.
struct TimelineAreas: Hashable {
  /// Room for what stands beside the axis.
  private static let shortestName = 13
  /// Columns for the pointer.
  static let pointerColumns = 2

  /// Whether there is a list instead of lanes.
  let isCompact: Bool
  /// The lanes that are shown.
  let grouping: Timeline.Grouping
  /// The names of the lanes.
  let names: Rect
  /// The labels of the axis and the rule below them.
  let axis: Rect
  /// The lanes.
  let grid: Rect
  /// The whole line in small.
  let overview: Rect
  /// What is selected, in words, or the list.
  let detail: Rect
  /// What the signs mean.
  let legend: Rect

  /// How many columns of time there are.
  var columns: Int { max(1, grid.columns) }

  init(_ layout: ScreenLayout, _ timeline: Timeline) {
    let top = layout.title.row + 2
    let bottom = layout.footer.row - (layout.hasAir ? 1 : 0)
    let inner = Rect(
      row: top, column: layout.title.column, rows: bottom - top, columns: layout.title.columns)
    isCompact = layout.size.columns < 60 || layout.size.rows < 18
    let isHigh = inner.rows >= 30
    let (axisRows, rest) = inner.splitTop(2)
    guard !isCompact else {
      let (lane, list) = rest.splitTop(1)
      grouping = timeline.together
      names = lane.splitLeft(Self.pointerColumns).left
      axis = axisRows.inset(left: Self.pointerColumns)
      grid = lane.inset(left: Self.pointerColumns)
      overview = list.splitTop(0).top
      detail = list
      legend = overview
      return
    }
    let (upper, legend) = rest.splitBottom(1)
    let (lanes, detail) = upper.splitBottom(isHigh ? 4 : 3)
    let (rows, overview) = lanes.splitBottom(1)
    grouping = timeline.grouping(atMost: rows.rows)
    let widest = max(Self.shortestName, grouping.lanes.map(\.title.columns).max() ?? 0)
    let name = min(widest, max(18, inner.columns / 5)) + Self.pointerColumns + 1
    names = rows.splitLeft(name).left
    axis = axisRows.inset(left: name)
    grid = rows.inset(left: name)
    self.overview = overview.inset(left: name)
    self.detail = detail.inset(top: 1)
    self.legend = legend
  }
}

extension App {
  func timelineAreas(_ state: TimelineState) -> TimelineAreas {
    TimelineAreas(layout, state.timeline)
  }

  func timelineLayout(_ state: TimelineState) -> TimelineLayout {
    timelineLayout(state, timelineAreas(state))
  }

  func timelineLayout(_ state: TimelineState, _ areas: TimelineAreas) -> TimelineLayout {
    TimelineLayout(
      state.timeline, window: state.window(columns: areas.columns), grouping: areas.grouping,
      rows: areas.grid.rows, selected: state.event == nil ? nil : state.selected,
      labels: areas.isCompact ? [] : state.labelColumns)
  }
}
