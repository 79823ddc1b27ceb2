internal import Facts
internal import Screen
internal import Study

/// All facts of an entity, with links to others.
struct EntityState: Hashable, Sendable {
  let shelf: Int
  var profile: EntityProfile
  var selected = 0
  var scroll = 0
  /// The entities from which links were followed, the last one last.
  var trail: [Visit] = []
  /// A search for another entity.
  var finding: Finding?

  /// An entity as it was left.
  struct Visit: Hashable, Sendable {
    var entity: Entity.ID
    var selected: Int
    var scroll: Int
  }

  /// An entity that is looked for by name.
  struct Finding: Hashable, Sendable {
    var line = TextLine()
    let finder: EntityFinder
    var found: [Entity.ID]
    var selected = 0

    init(_ deck: Deck) {
      finder = EntityFinder(deck)
      found = finder.search("")
    }

    mutating func search() {
      found = finder.search(line.string)
      selected = 0
    }
  }

  /// A row that can be selected.
  enum Row: Hashable, Sendable {
    case fact(group: Int, line: Int)
    case confusable(Int)
    case neighbour(Int)
  }

  init(shelf: Int, profile: EntityProfile) {
    self.shelf = shelf
    self.profile = profile
  }

  /// The rows from top to bottom.
  var rows: [Row] {
    profile.groups.enumerated().flatMap { group, content in
      content.lines.indices.map { Row.fact(group: group, line: $0) }
    }
      + profile.confusables.indices.map { .confusable($0) }
      + profile.neighbours.indices.filter { !profile.neighbours[$0].isOwn }.map { .neighbour($0) }
  }

  var selectedRow: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Where the selected row leads.
  var link: Entity.ID? {
    switch selectedRow {
    case .fact(let group, let line): profile.groups[group].lines[line].other
    case .confusable(let position): profile.confusables[position].id
    case .neighbour(let position): profile.neighbours[position].subject
    case nil: nil
    }
  }

  /// A card of the selected fact, if there is one.
  var card: Card.ID? {
    guard case .fact(let group, let line) = selectedRow else { return nil }
    return profile.groups[group].lines[line].cards.first
  }

  /// The keys that work now.
  var bindings: [Binding] {
    if finding != nil { return Self.findingBindings }
    var bindings: [Binding] = []
    if link != nil {
      bindings.append(Binding(.act, "<enter> l <right>", "follow the link", hint: "follow"))
    } else if card != nil {
      bindings.append(Binding(.act, "<enter> l <right>", "open the card", hint: "open"))
    }
    if !trail.isEmpty {
      bindings.append(Binding(.fold, "<backspace> h <left>", "go back one link", hint: "back"))
    }
    bindings.append(Binding(.filter, "/", "find something by name", hint: "find"))
    if card != nil, link != nil {
      bindings.append(Binding(.open, "c", "open the card of the fact"))
    }
    bindings.append(Binding(.back, "q <esc>", "leave", hint: "leave"))
    return bindings + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  private static let findingBindings: [Binding] =
    [
      Binding(.act, "<enter> <tab>", "go there", hint: "go there"),
      Binding(.back, "<esc>", "stop looking", hint: "stop"),
      Binding(.up, "<up>", "one up"), Binding(.down, "<down>", "one down", hint: "select"),
      Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
    ] + TextLine.bindings + [Binding(.help, "<f1> <a-?>", "show the keys", hint: "help")]
}
