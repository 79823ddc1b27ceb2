internal import Study

extension App {
  /// Selects a row of the page of an entity, or of what is found by name; once more follows it.
  mutating func press(row: Int, in state: EntityState, at moment: Moment) -> [Effect] {
    var state = state
    let isSelected: Bool
    if var finding = state.finding {
      guard finding.found.indices.contains(row) else { return [] }
      isSelected = finding.selected == row
      finding.selected = row
      state.finding = finding
    } else {
      guard state.rows.indices.contains(row) else { return [] }
      isSelected = state.selected == row
      state.selected = row
    }
    place = .entity(state)
    return isSelected ? update(.act, at: moment) : []
  }
}
