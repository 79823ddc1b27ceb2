internal import Facts
internal import Questions
public import Study

/// The decks as they were read anew after an edit.
public struct ReadDecks: Sendable {
  /// The decks, in the order of the first reading.
  public var shelves: [Shelf]
  /// What became of cards with progress; may be empty.
  public var notice: String
  /// The name of the next journal entry, if the reading wrote some.
  public var nextID: EntryID?

  /// Decks.
  public init(shelves: [Shelf], notice: String = "", nextID: EntryID? = nil) {
    self.shelves = shelves
    self.notice = notice
    self.nextID = nextID
  }
}

extension App {
  /// Puts decks that were read anew in the place of the old ones; the screens stay where they are.
  ///
  /// A deck that now has errors stays in use as it was. When decks have come or gone, or changed their
  /// order, everything that lies on the home screen is closed: the screens know decks by their place.
  mutating func take(_ decks: ReadDecks, at moment: Moment) -> [Effect] {
    if let nextID = decks.nextID { self.nextID = nextID }
    notice = decks.notice.isEmpty ? "The decks were read anew." : decks.notice
    let kept = stack.map { remembered($0) }
    let before = shelves
    shelves = decks.shelves
    forgetIndex()
    guard zip(before, shelves).allSatisfy({ $0.isInPlace(of: $1) }), before.count == shelves.count
    else {
      deeds = []
      home.follow { position in
        guard let deck = before[position].maker?.deck.id else { return nil }
        return decks.shelves.firstIndex { $0.maker?.deck.id == deck }
      }
      goHome(at: moment)
      // The list of decks is about files, and stays.
      stack = kept.map(\.place).filter { if case .decks = $0 { true } else { false } }
      return reloading
    }
    for position in shelves.indices {
      guard case .broken(let errors, let first) = shelves[position].content,
        before[position].maker != nil
      else { continue }
      notice = "\(first) The deck stays as it was."
      shelves[position].content = before[position].content
      shelves[position].marks = before[position].marks
      shelves[position].title = before[position].title
      shelves[position].mistakes = (errors, first)
    }
    stack = kept.compactMap { renewed($0, at: moment) }
    home.refresh(shelves, schedulers: settings.schedulers)
    lookAhead()
    return reloading
  }

  /// What the shown screen has to read again.
  private var reloading: [Effect] {
    if case .decks(.problems(let state)) = place { return [.decks(.check(state.origin))] }
    guard case .card(let state) = place, let deck = shelves[state.shelf].maker?.deck.id else {
      return []
    }
    return [.loadHistory(CardKey(deck: deck, card: state.card))]
  }
}

extension Shelf {
  /// Whether a shelf can stand where the other stood: with the same deck, or with one of the two
  /// broken.
  fileprivate func isInPlace(of other: Shelf) -> Bool {
    guard let deck = maker?.deck.id, let otherDeck = other.maker?.deck.id else { return true }
    return deck == otherDeck
  }
}
