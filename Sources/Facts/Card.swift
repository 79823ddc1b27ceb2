/// One thing to remember: a fact in one direction, a hidden word, or a hand-written front and back.
///
/// The card owns the memory; the form in which it is asked is chosen anew each time.
public struct Card: Hashable, Sendable {
  /// The fact's name (with `.back` for the backward direction), or the hand-written name (with the
  /// number of the hole where a text has several).
  public typealias ID = DottedName<Card>

  /// What the card is made from.
  ///
  /// Numbers are positions in the deck's lists.
  public enum Content: Hashable, Sendable {
    /// The fact, asked for its value.
    case forward(fact: Int)
    /// The fact, asked for its subject.
    case backward(fact: Int)
    /// A hand-written front and back.
    case basic(written: Int)
    /// One hole of a hand-written text, from 0.
    case hole(written: Int, hole: Int)
  }

  /// The stable name, unique in the deck.
  public var id: ID
  /// What the card is made from.
  public var content: Content
  /// The section, if any.
  public var section: Section.ID?
  /// 1 colour, 2 worth knowing, 3 must know.
  public var importance: Int
  /// Cards of one family give each other away: both directions of a fact, all holes of a text.
  public var family: String
  /// What the card is about: its subject and value.
  ///
  /// Cards that share one may give each other away.
  public var topics: [FactValue]

  /// A card.
  public init(
    id: ID, content: Content, section: Section.ID?, importance: Int, family: String,
    topics: [FactValue] = []
  ) {
    self.id = id
    self.content = content
    self.section = section
    self.importance = importance
    self.family = family
    self.topics = topics
  }
}

/// A card of a certain deck: how the journal names it.
public struct CardKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The deck.
  public var deck: Deck.ID
  /// The card in it.
  public var card: Card.ID

  /// A card of a certain deck.
  public init(deck: Deck.ID, card: Card.ID) {
    self.deck = deck
    self.card = card
  }

  /// `deck/card`.
  public var description: String { "\(deck)/\(card)" }

  /// By deck, then card.
  public static func < (one: CardKey, other: CardKey) -> Bool {
    (one.deck, one.card) < (other.deck, other.card)
  }
}
