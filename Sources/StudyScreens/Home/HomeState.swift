internal import Facts
internal import Questions
internal import Study

/// The decks with their parts and sections as a tree, and what each asks for today.
struct HomeState: Hashable, Sendable {
  var day: StudyDay
  var rows: [Row] = []
  var selected = 0
  /// Decks and parts whose rows are shown.
  var unfolded: Set<Row.ID> = []
  /// The deck or part above each row, shown or not.
  private(set) var parents: [Row.ID: Row.ID] = [:]
  /// What studying the selected row would ask, in words.
  var outlook = Outlook.nothing
  /// The same for the rows that were selected since anything changed.
  var keptOutlooks: [Row.ID: Outlook] = [:]

  /// What Enter would begin.
  enum Outlook: Hashable, Sendable {
    case today(due: Int, new: Int)
    case moreNew(Int)
    case weakest(Int)
    case nothing
  }

  init(day: StudyDay) {
    self.day = day
  }

  var selectedRow: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Counts everything anew, after a session or on a new day.
  ///
  /// - Complexity: O(cards) over all decks.
  mutating func refresh(_ shelves: [Shelf], schedulers: Schedulers) {
    let before = selectedRow
    rows = shelves.indices.flatMap { rows(of: $0, shelves[$0], schedulers) }
    parents = [:]
    for (position, shelf) in shelves.enumerated() {
      for section in shelf.maker?.deck.outline ?? [] {
        parents[Row.ID(shelf: position, section: section.id)] =
          Row.ID(shelf: position, section: section.part)
      }
    }
    if let before { select(before.id) }
    selected = min(selected, max(0, rows.count - 1))
  }

  /// Keeps rows selected and unfolded when decks change their places.
  ///
  /// - Parameter place: The new place of a deck; `nil` if it is gone.
  mutating func follow(_ place: (Int) -> Int?) {
    func moved(_ id: Row.ID) -> Row.ID? {
      place(id.shelf).map { Row.ID(shelf: $0, section: id.section) }
    }
    unfolded = Set(unfolded.compactMap(moved))
    let chosen = selectedRow.flatMap { moved($0.id) }
    rows = rows.compactMap { row in
      var row = row
      guard let id = moved(row.id) else { return nil }
      row.id = id
      return row
    }
    selected = rows.firstIndex { $0.id == chosen } ?? 0
  }

  mutating func select(shelf: Int, section: Section.ID?) {
    select(Row.ID(shelf: shelf, section: section))
  }

  /// Selects the row, or the one that it is folded into.
  private mutating func select(_ id: Row.ID) {
    var next: Row.ID? = id
    while let id = next {
      if let position = rows.firstIndex(where: { $0.id == id }) {
        selected = position
        return
      }
      next = parents[id]
    }
    selected = rows.firstIndex { $0.shelf == id.shelf } ?? 0
  }

  /// Whether there is something to unfold in the selected row.
  var canUnfold: Bool { selectedRow?.fold == .folded }
  /// Whether there is something to fold: the selected row, or the one above it.
  var canFold: Bool {
    selectedRow.map { $0.fold == .unfolded || parents[$0.id] != nil } ?? false
  }

  mutating func unfold() {
    if let row = selectedRow, canUnfold { unfolded.insert(row.id) }
  }

  /// Folds the selected row; if it is folded or holds nothing, the one above it.
  mutating func fold() {
    guard let row = selectedRow else { return }
    unfolded.remove(row.fold == .unfolded ? row.id : parents[row.id] ?? row.id)
  }
}
