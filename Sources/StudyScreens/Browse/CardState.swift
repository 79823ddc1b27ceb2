internal import Facts
internal import Questions
internal import Screen
internal import Study

/// One card with all that is known of it.
struct CardState: Hashable, Sendable {
  let shelf: Int
  let card: Card.ID
  /// What was answered, oldest first; `nil` until it has been read.
  var reviews: [Review]?
  var scroll = 0
  /// Whether the learner is asked before the card is reset.
  var isConfirming = false

  /// The keys that work now.
  var bindings: [Binding] {
    isConfirming
      ? CardDeed.confirmation
      : CardDeed.bindings + [
        Binding(.lookUp, "i", "look up what the card is about", hint: "look up"),
        Binding(.editCard, "e", "edit the card in its deck", hint: "edit"),
        Binding(.back, "q <esc> h <left> <backspace>", "go back", hint: "back"),
      ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }
}

extension App {
  /// Shows a card, and asks for what was answered.
  mutating func openCard(_ card: Card.ID, shelf: Int) -> [Effect] {
    guard let deck = shelves[shelf].maker?.deck.id else { return [] }
    push(.card(CardState(shelf: shelf, card: card)))
    return [.loadHistory(CardKey(deck: deck, card: card))]
  }

  /// Takes in what was answered, if its card is still shown.
  mutating func showHistory(_ key: CardKey, _ reviews: [Review]) {
    guard case .card(var state) = place, state.card == key.card,
      shelves[state.shelf].maker?.deck.id == key.deck
    else { return }
    state.reviews = reviews
    place = .card(state)
  }

  mutating func updateCard(
    _ state: CardState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    var effects: [Effect] = []
    let own = [(shelf: state.shelf, card: state.card)]
    if state.isConfirming {
      state.isConfirming = false
      if command == .confirm { effects = toggle(.reset, own, at: moment) }
    } else {
      switch command {
      case .back:
        goBack(at: moment)
        return []
      case .lookUp:
        lookUp(state.card, shelf: state.shelf)
        return []
      case .editCard: return edit(state.card, shelf: state.shelf)
      case .suspend: effects = toggle(.suspended, own, at: moment)
      case .flag: effects = toggle(.flagged, own, at: moment)
      case .undo: effects = undoDeed(at: moment)
      case .reset: state.isConfirming = shelves[state.shelf].records[state.card] != nil
      default: state.scroll = layout.scrolled(state.scroll, command)
      }
    }
    state.scroll = cardPage(state, on: moment.day).clampedScroll(
      state.scroll, rows: layout.body.rows)
    place = .card(state)
    // What counts as answered has changed.
    guard !effects.isEmpty, let deck = shelves[state.shelf].maker?.deck.id else { return effects }
    return effects + [.loadHistory(CardKey(deck: deck, card: state.card))]
  }

  /// Opens the editor at the line of a card.
  func edit(_ card: Card.ID, shelf: Int) -> [Effect] {
    guard let maker = shelves[shelf].maker, let card = maker.card(card) else { return [] }
    return [.edit(maker.provenance(of: card).place)]
  }
}

extension ScreenLayout {
  /// Where a page stands after a command that scrolls it; may lie beyond its end.
  func scrolled(_ scroll: Int, _ command: Command) -> Int {
    switch command {
    case .up: max(0, scroll - 1)
    case .down: scroll + 1
    case .pageUp: max(0, scroll - pageRows)
    case .pageDown: scroll + pageRows
    case .first: 0
    case .last: .max
    default: scroll
    }
  }
}
