internal import Facts
internal import Screen
internal import Study

/// All cards, those that a query finds, sorted by a column.
///
/// Cards go by their rows in the app's ``Study/CardIndex``.
struct BrowseState: Hashable, Sendable {
  /// The query as it is typed.
  var line = TextLine()
  /// Whether characters go into the query.
  var isTyping = false
  /// What is wrong with the query; the list then shows what the last right one found.
  var problem = ""
  /// What is found.
  var rows: [Int] = []
  var column = CardColumn.deck
  var isReversed = false
  /// The position of the selected row among ``rows``.
  var selected = 0
  /// The position of the first row in sight.
  var top = 0
  /// Rows that are marked, also those that are not found at the moment.
  var marked: Set<Int> = []
  /// Rows to be reset if the learner says yes.
  var confirming: [Int] = []

  var selectedRow: Int? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// What an action is about: the marked rows in sight of the query, else the selected one.
  var chosen: [Int] {
    let chosen = marked.isEmpty ? [] : rows.filter(marked.contains)
    return chosen.isEmpty ? selectedRow.map { [$0] } ?? [] : chosen
  }

  /// Looks for what is typed.
  mutating func search(_ index: inout CardIndex) {
    do throws(CardQueryProblem) {
      let query = try CardQuery(line.string)
      problem = ""
      let row = selectedRow
      rows = index.search(query, by: column, isReversed: isReversed)
      // The same card stays selected if it is still there.
      selected = row.flatMap { rows.firstIndex(of: $0) } ?? 0
    } catch {
      problem = error.sentence
    }
  }

  mutating func move(_ command: Command, pageRows: Int) {
    switch command {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= pageRows
    case .pageDown: selected += pageRows
    case .first: selected = 0
    case .last: selected = rows.count - 1
    default: break
    }
  }

  /// Keeps the selection on a row and in sight.
  mutating func settle(listRows: Int) {
    selected = min(max(0, selected), max(0, rows.count - 1))
    top = Self.top(top, selected: selected, count: rows.count, listRows: listRows)
  }

  /// The first row in sight, nearest to the wanted one.
  static func top(_ top: Int, selected: Int, count: Int, listRows: Int) -> Int {
    let listRows = max(1, listRows)
    let wanted = min(max(top, selected - listRows + 1), selected)
    return max(0, min(wanted, count - listRows))
  }

  /// Marks the selected row or takes its mark off, and goes on to the next.
  mutating func toggleMark() {
    guard let row = selectedRow else { return }
    if marked.remove(row) == nil { marked.insert(row) }
    selected += 1
  }

  /// Marks everything that is found; nothing if that is so already.
  mutating func toggleAll() {
    let found = Set(rows)
    if marked.isSuperset(of: found) { marked.subtract(found) } else { marked.formUnion(found) }
  }
}
