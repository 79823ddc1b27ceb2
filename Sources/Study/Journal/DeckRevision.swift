public import Facts

/// A written card as it was when its deck was last compared with the journal.
public struct KnownCard: Hashable, Sendable {
  /// What it said.
  public var text: CardText
  /// Whether the deck had it then; of those that it had not, only the studied ones are kept.
  public var isPresent: Bool

  /// A card as it was.
  public init(text: CardText, isPresent: Bool) {
    self.text = text
    self.isPresent = isPresent
  }
}

/// What has become of a deck's cards since it was last compared with the journal.
public struct DeckRevision: Hashable, Sendable {
  /// The deck.
  public var deck: Deck.ID
  /// The present name by the former one, of every card that has another.
  public var cards: [Card.ID: Card.ID] = [:]
  /// How many cards with progress were found again by their text.
  public var reworded = 0
  /// How many cards with progress were renamed by the author, now or before.
  public var renamed = 0
  /// How many cards with progress the deck has no longer.
  public var gone = 0
  /// The cards to be known from now on, as far as they have changed.
  public var known: [Card.ID: KnownCard] = [:]
  /// The cards to be known no longer.
  public var forgotten: Set<Card.ID> = []
  /// What the deck looks like now.
  public var fingerprint: Int64

  /// Nothing has changed.
  public init(deck: Deck.ID, fingerprint: Int64) {
    self.deck = deck
    self.fingerprint = fingerprint
  }
}
