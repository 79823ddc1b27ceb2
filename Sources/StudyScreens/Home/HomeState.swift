internal import Facts
internal import Questions
internal import Study

/// The decks and their sections, with what each asks for today.
struct HomeState: Hashable, Sendable {
  /// A line of the list.
  struct Row: Hashable, Sendable {
    /// The deck, by its place on the shelves.
    var shelf: Int
    /// The section; `nil` for the deck as a whole.
    var section: Section.ID?
    var title: String
    /// How it stands; `nil` for a deck that cannot be studied.
    var standing: Standing?
    /// What is wrong with the deck.
    var problem = ""
    /// Whether the deck has sections to show.
    var hasSections = false
  }

  var day: StudyDay
  var rows: [Row] = []
  var selected = 0
  /// Decks whose sections are shown.
  var unfolded: Set<Int> = []
  /// What studying the selected row would ask, in words.
  var outlook = Outlook.nothing

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
  mutating func refresh(_ shelves: [Shelf], scheduler: Scheduler) {
    let before = selectedRow
    rows = shelves.indices.flatMap { rows(of: $0, shelves[$0], scheduler: scheduler) }
    if let before {
      select(shelf: before.shelf, section: before.section)
    }
    selected = min(selected, max(0, rows.count - 1))
  }

  mutating func select(shelf: Int, section: Section.ID?) {
    selected =
      rows.firstIndex { $0.shelf == shelf && $0.section == section }
      ?? rows.firstIndex { $0.shelf == shelf } ?? 0
  }

  private func rows(of position: Int, _ shelf: Shelf, scheduler: Scheduler) -> [Row] {
    switch shelf.content {
    case .broken(let errors, let first):
      let count = errors == 1 ? "1 error" : "\(errors) errors"
      return [Row(shelf: position, title: shelf.title, problem: "\(count): \(first)")]
    case .ready(let maker, let records):
      var row = Row(shelf: position, title: shelf.title)
      row.standing = Standing.of(maker.deck, records: records, scheduler: scheduler, on: day)
      row.hasSections = maker.deck.sections.count > 1
      guard unfolded.contains(position) else { return [row] }
      let sections = Standing.bySection(
        of: maker.deck, records: records, scheduler: scheduler, on: day)
      return [row]
        + sections.map { section, standing in
          Row(
            shelf: position, section: section.id, title: section.title, standing: standing)
        }
    }
  }
}
