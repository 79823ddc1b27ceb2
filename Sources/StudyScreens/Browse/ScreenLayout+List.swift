internal import Screen

extension ScreenLayout {
  /// Where wide lists stand: as wide as the title, less a column for the arrows at the edge.
  var list: Rect {
    Rect(row: body.row, column: title.column, rows: body.rows, columns: title.columns - 2)
  }

  /// How many cards are in sight.
  func listRows(of browse: BrowseState) -> Int {
    max(
      1, list.rows - BrowseTable.headRows(browse, columns: list.columns) - previewRows(of: browse))
  }

  /// How many rows below the list show the selected card in full, or ask before a reset.
  func previewRows(of browse: BrowseState) -> Int {
    browse.confirming.isEmpty ? (hasAir ? 4 : 0) : 3
  }
}
