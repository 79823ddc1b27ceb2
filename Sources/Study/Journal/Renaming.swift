public import Facts

/// A line of the journal that says: these cards go by other names from here on.
///
/// It takes effect at once: in `[a: b, b: a]` two cards change places. It moves what was answered
/// before it in the order of the journal and nothing that comes later, so a name can be given to
/// another card afterwards, and names that go round in a circle end where they were last sent.
public struct Renaming: Hashable, Sendable {
  /// The entry's name.
  public var id: EntryID
  /// When it was noticed.
  public var moment: Moment
  /// The deck of the cards.
  public var deck: Deck.ID
  /// The present name by the former one.
  public var cards: [Card.ID: Card.ID]

  /// A renaming.
  public init(id: EntryID, moment: Moment, deck: Deck.ID, cards: [Card.ID: Card.ID]) {
    self.id = id
    self.moment = moment
    self.deck = deck
    self.cards = cards
  }
}

/// The place of an entry in the order of replay, which is the same on every machine.
public struct ReplayOrder: Hashable, Comparable, Sendable {
  /// Grows with time, also if a clock is set back.
  public var sequence: Int64
  /// Decides between entries that two machines wrote at once.
  public var id: EntryID

  /// A place in the order.
  public init(sequence: Int64, id: EntryID) {
    self.sequence = sequence
    self.id = id
  }

  /// Earlier before later.
  public static func < (one: ReplayOrder, other: ReplayOrder) -> Bool {
    (one.sequence, one.id) < (other.sequence, other.id)
  }
}

/// Follows cards through all renamings of a journal.
public struct CardSuccession: Sendable {
  private struct Step {
    var order: ReplayOrder
    var present: Card.ID
  }

  private var steps: [CardKey: [Step]] = [:]
  private var origins: [CardKey: Set<CardKey>] = [:]

  /// The succession that follows from renamings.
  public init(_ renamings: [(order: ReplayOrder, renaming: Renaming)] = []) {
    for (order, renaming) in renamings.sorted(by: { $0.order < $1.order }) {
      for (former, present) in renaming.cards where former != present {
        let former = CardKey(deck: renaming.deck, card: former)
        steps[former, default: []].append(Step(order: order, present: present))
        origins[CardKey(deck: renaming.deck, card: present), default: []].insert(former)
      }
    }
  }

  /// Whether no card was ever renamed.
  public var isEmpty: Bool { steps.isEmpty }

  /// The present name of the card that had this name at a place in the order.
  ///
  /// - Complexity: O(renamings of the card).
  public func present(of card: CardKey, from order: ReplayOrder) -> CardKey {
    var (card, order) = (card, order)
    while let step = steps[card]?.first(where: { $0.order > order }) {
      card.card = step.present
      order = step.order
    }
    return card
  }

  /// The review under the present name of its card.
  public func present(_ review: Review, at sequence: Int64) -> Review {
    guard !isEmpty else { return review }
    var review = review
    review.card = present(
      of: review.card, from: ReplayOrder(sequence: sequence, id: review.id))
    return review
  }

  /// Every name under which reviews of the card may be written, with its own.
  public func names(of card: CardKey) -> Set<CardKey> {
    var names: Set = [card]
    var rest = [card]
    while let name = rest.popLast() {
      for origin in origins[name] ?? [] where names.insert(origin).inserted { rest.append(origin) }
    }
    return names
  }

  /// Where the name was last sent, and on from there; itself if it never was.
  public func destination(of card: CardKey) -> CardKey {
    guard let last = steps[card]?.last else { return card }
    return present(of: CardKey(deck: card.deck, card: last.present), from: last.order)
  }

  /// The names of a deck's cards that were ever given up.
  public func formerNames(in deck: Deck.ID) -> [Card.ID] {
    steps.keys.filter { $0.deck == deck }.map(\.card).sorted()
  }
}
