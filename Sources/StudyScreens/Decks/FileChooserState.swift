internal import Screen

/// A folder, out of which a file is chosen by arrows, by a part of its name, or by a whole path.
struct FileChooserState: Hashable, Sendable {
  /// What is typed: a part of a name, or a path.
  var line = TextLine(longest: TextLine.longestPath)
  /// The folder; `nil` until it has been read.
  private(set) var listing: FolderListing?
  /// What is found in it.
  private(set) var rows: [Row] = []
  var cursor = ListCursor()
  /// What is being read.
  var waiting: DeckWish?
  /// What could not be done.
  var message = ""

  /// A line of the list.
  enum Row: Hashable, Sendable {
    /// The folder above.
    case above
    /// Something in the folder, by its place.
    case item(Int)
  }

  /// Whether a path is typed: it is not looked for in the list.
  var isPath: Bool {
    let text = line.string
    return text.contains("/") || text.hasPrefix("~") || text.hasPrefix("'") || text.hasPrefix("\"")
  }

  /// The folder that typed paths begin at.
  var folder: String { listing?.path ?? "" }

  func item(_ row: Row) -> FolderListing.Item? {
    guard case .item(let place) = row, let listing else { return nil }
    return listing.items[place]
  }

  /// What the selected row or the typed path leads to; `nil` if nothing is selected.
  var wish: DeckWish? {
    if isPath { return .open(line.string, from: folder) }
    guard rows.indices.contains(cursor.selected), let listing else { return nil }
    guard let item = item(rows[cursor.selected]) else { return .list(listing.above) }
    let path = listing.path(of: item)
    return item.kind == .folder ? .list(path) : .preview(path)
  }

  /// Shows a folder; the one that was left for it is selected.
  mutating func show(_ listing: FolderListing) {
    let left = self.listing?.path
    self.listing = listing
    line = TextLine(longest: TextLine.longestPath)
    find()
    cursor = ListCursor(selected: rows.count > 1 && rows.first == .above ? 1 : 0)
    guard let left else { return }
    if let place = rows.firstIndex(where: { item($0).map(listing.path(of:)) == left }) {
      cursor.selected = place
    }
  }

  /// Looks for what is typed.
  mutating func find() {
    guard let listing else { return }
    let wanted = isPath ? "" : line.string.lowercased()
    rows = listing.items.indices.filter {
      wanted.isEmpty || listing.items[$0].label.lowercased().contains(wanted)
    }.map { .item($0) }
    if wanted.isEmpty, listing.path != "/" { rows.insert(.above, at: 0) }
    cursor = ListCursor()
  }

  var bindings: [Binding] {
    let moving = [
      Binding(.up, "<up>", "one up"), Binding(.down, "<down>", "one down"),
      Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
    ]
    let help = Binding(.help, "<f1> <a-?>", "show the keys", hint: "help")
    let opening = Binding(.act, "<enter>", "open the folder, or look at the file", hint: "open")
    if waiting != nil, listing != nil {
      let stopping = Binding(.back, "<esc>", "stop reading", hint: "stop")
      return [stopping] + moving + TextLine.bindings + [help]
    }
    guard line.isEmpty else {
      let clearing = Binding(.back, "<esc>", "show the whole folder again", hint: "all")
      return [opening, clearing] + moving + TextLine.bindings + [help]
    }
    return [
      opening, Binding(.fold, "<left> <backspace>", "the folder above", hint: "up"),
      Binding(.back, "<esc>", "go back", hint: "back"),
      Binding(.unfold, "<right>", "open the folder, or look at the file"),
    ] + moving + [
      Binding(.first, "<home>", "to the beginning"), Binding(.last, "<end>", "to the end"), help,
    ]
  }
}
