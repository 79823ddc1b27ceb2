public import Facts

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
    let hasNewTexts = fingerprint != lastFingerprint ?? 0
    let known = hasNewTexts ? try store.knownCards(deck.id) : [:]
    var holes: [Card.ID: Card.ID] = [:]
    if !studied.isEmpty {
      let ids = Set(deck.cards.map(\.id))
      let orphans = studied.subtracting(ids)
      if !orphans.isEmpty {
        let succession = try store.succession(deck.id)
        holes = revision.followNames(
          deck, present: ids, orphans: orphans, studied: studied, hasNewTexts ? known : nil,
          succession)
      }
    }
    if hasNewTexts {
      revision.followTexts(deck, known: known, studied: studied, holes: holes)
    }
    return hasNewTexts || !revision.cards.isEmpty ? revision : nil
  }

  /// Follows the author's `was:`, then what the journal says of earlier renamings, in either
  /// direction: a revision of the deck may have been taken back.
  ///
  /// Returns the names that `was:` gives to holes whose text is known: their numbers may have shifted.
  private mutating func followNames(
    _ deck: Deck, present: Set<Card.ID>, orphans: Set<Card.ID>, studied: Set<Card.ID>,
    _ known: [Card.ID: KnownCard]?, _ succession: CardSuccession
  ) -> [Card.ID: Card.ID] {
    var holes: [Card.ID: Card.ID] = [:]
    let texts = Set(deck.written.lazy.filter { $0.holeCount > 0 }.map(\.id.text))
    for orphan in orphans {
      guard let name = deck.renames[orphan], present.contains(name) else { continue }
      guard orphan.isNumbered || name.isNumbered, texts.contains(String(name.base)) else {
        cards[orphan] = name
        continue
      }
      // Without new texts it has been decided before.
      guard let known else { continue }
      if known[orphan] == nil { cards[orphan] = name } else { holes[orphan] = name }
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
    return holes
  }

  /// Matches what is left by text, and notes the texts of now.
  private mutating func followTexts(
    _ deck: Deck, known last: [Card.ID: KnownCard], studied: Set<Card.ID>,
    holes: [Card.ID: Card.ID]
  ) {
    let texts = deck.cardTexts
    let seen = Set(last.filter(\.value.isPresent).keys)
    let matching = CardMatching(
      known: last.filter { cards[$0.key] == nil }.mapValues(\.text), seen: seen, present: texts,
      studied: studied.union(cards.values), renames: holes)
    for (former, name) in matching.successors {
      cards[former] = name
      guard studied.contains(former) else { continue }
      if name.isWaiting {
        gone += 1
        if let card = last[former] {
          known[name] = KnownCard(text: card.text, isPresent: false)
        }
      } else if holes[former] != nil {
        renamed += 1
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
