internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  /// Lays the page of what a card is about over the screen: its subject, else its value; for a card
  /// that is written by hand, the entity that it names.
  ///
  /// From a question only after the answer: the page would give it away.
  mutating func lookUp(_ card: Card.ID, shelf: Int) {
    guard let maker = shelves[shelf].maker, let card = maker.card(card) else { return }
    guard let entity = Self.entity(of: card, in: maker) else {
      notice = "This card is about nothing that the deck describes."
      return
    }
    openEntity(entity, shelf: shelf)
  }

  /// What a card is about: its subject, else its value; for a card that is written by hand, the
  /// entity that it names.
  static func entity(of card: Card, in maker: QuestionMaker) -> Entity.ID? {
    for case .entity(let id) in card.topics { return id }
    return EntityFinder.named(in: maker.sides(of: card), of: maker.deck)
  }

  /// Lays the page of an entity over the screen.
  mutating func openEntity(_ entity: Entity.ID, shelf: Int) {
    guard let profile = profile(entity, shelf: shelf) else { return }
    push(.entity(EntityState(shelf: shelf, profile: profile)))
  }

  func profile(_ entity: Entity.ID, shelf: Int) -> EntityProfile? {
    guard let maker = shelves[shelf].maker else { return nil }
    return EntityProfile(
      entity, in: maker, records: shelves[shelf].records, scheduler: scheduler(of: shelf),
      on: home.day)
  }

  mutating func updateEntity(
    _ state: EntityState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    if let finding = state.finding {
      find(finding, command, in: &state)
    } else {
      switch command {
      case .back:
        goBack(at: moment)
        return []
      case .act, .open:
        if command == .act, let link = state.link {
          follow(link, in: &state)
        } else if let card = state.card {
          return openCard(card, shelf: state.shelf)
        }
      case .fold: goBack(in: &state)
      case .filter:
        if let deck = shelves[state.shelf].maker?.deck { state.finding = .init(deck) }
      default: move(&state, command)
      }
    }
    state.scroll = entityPage(state).clampedScroll(state.scroll, rows: layout.body.rows)
    place = .entity(state)
    return []
  }

  private mutating func follow(_ entity: Entity.ID, in state: inout EntityState) {
    guard let profile = profile(entity, shelf: state.shelf) else {
      notice = "The deck says nothing else about it."
      return
    }
    state.trail.append(
      .init(entity: state.profile.entity.id, selected: state.selected, scroll: state.scroll))
    state.profile = profile
    state.selected = 0
    state.scroll = 0
  }

  private func goBack(in state: inout EntityState) {
    guard let last = state.trail.popLast(), let profile = profile(last.entity, shelf: state.shelf)
    else { return }
    state.profile = profile
    state.selected = last.selected
    state.scroll = last.scroll
  }

  private mutating func find(
    _ finding: EntityState.Finding, _ command: Command, in state: inout EntityState
  ) {
    var finding = finding
    switch command {
    case .insert(let text):
      finding.line.insert(text)
      finding.search()
    case .edit(let edit):
      finding.line.update(edit)
      finding.search()
    case .back:
      state.finding = nil
      return
    case .act:
      state.finding = nil
      guard finding.found.indices.contains(finding.selected) else { return }
      follow(finding.found[finding.selected], in: &state)
      return
    default:
      finding.selected = Self.moved(
        finding.selected, command, count: finding.found.count, pageRows: layout.pageRows)
    }
    state.finding = finding
  }

  private func move(_ state: inout EntityState, _ command: Command) {
    let count = state.rows.count
    // At the ends the page goes on scrolling, so that what has no rows is seen too.
    if command == .down, state.selected + 1 >= count { state.scroll += 1 }
    if command == .up, state.selected == 0 { state.scroll -= 1 }
    state.selected = Self.moved(
      state.selected, command, count: count, pageRows: layout.pageRows / 2)
  }

  static func moved(_ selected: Int, _ command: Command, count: Int, pageRows: Int) -> Int {
    let wanted =
      switch command {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - max(1, pageRows)
      case .pageDown: selected + max(1, pageRows)
      case .first: 0
      case .last: count - 1
      default: selected
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}
