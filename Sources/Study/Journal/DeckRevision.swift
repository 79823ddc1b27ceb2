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

extension DeckRevision {
  /// Compares a deck with what the journal knows of it.
  ///
  /// Costs a look at the texts while nothing has changed, and nothing in decks whose cards all have
  /// names of their own.
  ///
  /// - Parameters:
  ///   - deck: The deck as it is now.
  ///   - studied: Its cards that have progress, by the names in the journal.
  ///   - lastFingerprint: What it looked like when it was last compared.
  ///   - store: The journal.
  /// - Returns: What is to be written; `nil` if nothing has changed.
  /// - Throws: What the store throws.
  public static func find(
    _ deck: Deck, studied: Set<Card.ID>, lastFingerprint: Int64?, store: ReviewStore
  ) throws(StoreFailure) -> DeckRevision? {
    let fingerprint = deck.textFingerprint ?? 0
    var revision = DeckRevision(deck: deck.id, fingerprint: fingerprint)
    if !studied.isEmpty {
      let ids = Set(deck.cards.map(\.id))
      let orphans = studied.subtracting(ids)
      if !orphans.isEmpty {
        revision.followNames(
          deck, present: ids, orphans: orphans, studied: studied,
          try store.succession(deck.id))
      }
    }
    guard fingerprint != lastFingerprint ?? 0 else {
      return revision.cards.isEmpty ? nil : revision
    }
    revision.followTexts(deck, known: try store.knownCards(deck.id), studied: studied)
    return revision
  }

  /// Follows the author's `was:`, then what the journal says of earlier renamings, in either
  /// direction: a revision of the deck may have been taken back.
  private mutating func followNames(
    _ deck: Deck, present: Set<Card.ID>, orphans: Set<Card.ID>, studied: Set<Card.ID>,
    _ succession: CardSuccession
  ) {
    for orphan in orphans {
      guard let name = deck.renames[orphan], present.contains(name) else { continue }
      cards[orphan] = name
    }
    if !succession.isEmpty {
      func destination(_ card: Card.ID) -> Card.ID {
        succession.destination(of: CardKey(deck: deck.id, card: card)).card
      }
      for orphan in orphans where cards[orphan] == nil && !orphan.isNumbered {
        let name = destination(orphan)
        if present.contains(name), !name.isNumbered { cards[orphan] = name }
      }
      let returned = succession.formerNames(in: deck.id).filter {
        present.contains($0) && !studied.contains($0) && !$0.isNumbered
      }
      for (name, former) in Dictionary(grouping: returned, by: destination)
      where former.count == 1 && orphans.contains(name) && cards[name] == nil {
        if !name.isNumbered, !name.isWaiting { cards[name] = former[0] }
      }
    }
    renamed = cards.count
  }

  /// Matches what is left by text, and notes the texts of now.
  private mutating func followTexts(
    _ deck: Deck, known last: [Card.ID: KnownCard], studied: Set<Card.ID>
  ) {
    let texts = deck.cardTexts
    let seen = Set(last.filter(\.value.isPresent).keys)
    let matching = CardMatching(
      known: last.filter { cards[$0.key] == nil }.mapValues(\.text), seen: seen, present: texts,
      studied: studied.union(cards.values))
    for (former, name) in matching.successors {
      cards[former] = name
      guard studied.contains(former) else { continue }
      if name.isWaiting {
        gone += 1
        if let card = last[former] {
          known[name] = KnownCard(text: card.text, isPresent: false)
        }
      } else {
        reworded += 1
      }
    }
    // Where the author has named everything there is nothing to compare with next time.
    let isWatched = fingerprint != 0
    for (id, text) in texts where isWatched {
      let card = KnownCard(text: text, isPresent: true)
      if last[id] != card { known[id] = card }
    }
    for (id, card) in last where texts[id] == nil || !isWatched {
      guard studied.contains(id), cards[id] == nil, texts[id] == nil else {
        forgotten.insert(id)
        continue
      }
      guard card.isPresent else { continue }
      gone += 1
      known[id] = KnownCard(text: card.text, isPresent: false)
    }
  }
}

extension Card.ID {
  /// Whether the name ends in the number of a hole, which may have been another hole's before.
  var isNumbered: Bool {
    guard let dot = text.lastIndex(of: ".") else { return false }
    return text[dot...].dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
