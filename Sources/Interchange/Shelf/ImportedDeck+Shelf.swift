internal import Facts
internal import Foundation

extension ImportedDeck {
  /// Whether the deck gives its own id, which must not be changed.
  var isNamed: Bool {
    if case .named = origin { true } else { false }
  }

  /// Whether the deck is a folder of files.
  var isFolder: Bool {
    switch origin {
    case .named(let isFolder, _), .unnamed(let isFolder, _): isFolder
    case .table: false
    }
  }

  /// Whether the deck is a later state of a deck on the shelf that has its id.
  ///
  /// One without an id of its own must have a card in common with it: two files of one name may have
  /// nothing to do with each other.
  func isSame(as holder: ShelvedDeck) -> Bool {
    guard let other = holder.deck else { return false }
    switch origin {
    case .named: return true
    case .unnamed: return other.header.title == title && sharesCards(with: holder)
    // Nobody gets a deck of facts out of a table: that one was written by hand.
    case .table:
      return other.header.title == title && other.facts.isEmpty && sharesCards(with: holder)
    }
  }

  private func sharesCards(with holder: ShelvedDeck) -> Bool {
    guard case .replaced(let kept, _, let gone) = change(from: holder) else { return true }
    return kept > 0 || gone == 0
  }

  /// The files under an id, by names without folders; cards are named like those of an earlier
  /// state of the deck.
  func files(as id: Deck.ID, like earlier: Deck?) -> [File] {
    guard case .table(let table) = origin else {
      return files.map { File(name: Self.lastPart(of: $0.name), text: $0.text) }
    }
    let renamed = table.named(like: earlier)
    return [File(name: "\(id).yaml", text: DeckWriter.text(of: renamed, id: id.text))]
  }

  /// Counts the cards that are kept, new and gone if the deck replaces another.
  func change(from holder: ShelvedDeck) -> DeckShelf.Outcome.Change {
    let old = Set((holder.deck?.cards ?? []).map(\.id))
    let new =
      switch origin {
      case .named(_, let cards), .unnamed(_, let cards): cards
      case .table(let table): Set(table.named(like: holder.deck).cards.flatMap(\.ids))
      }
    let kept = old.intersection(new).count
    return .replaced(kept: kept, new: new.count - kept, gone: old.count - kept)
  }

  private static func lastPart(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}

extension TableCard {
  /// The names of the cards it makes.
  var ids: [Card.ID] {
    count == 1 ? [Card.ID(id)] : (1...max(count, 1)).map { Card.ID("\(id).\($0)") }
  }
}

extension ShelvedDeck {
  /// Whether the deck consists of just these files, byte by byte.
  func holds(_ files: [ImportedDeck.File]) -> Bool {
    let texts = texts
    guard texts.count == files.count else { return false }
    if !isFolder { return texts.values.first == files.first.map { Data($0.text.utf8) } }
    return files.allSatisfy { texts[$0.name] == Data($0.text.utf8) }
  }
}
