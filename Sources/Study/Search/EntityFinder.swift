public import Facts
public import Questions

/// Finds the entities of a deck by their names, at the speed of typing.
public struct EntityFinder: Hashable, Sendable {
  private var entities: [Entity.ID] = []
  private var texts = CardTexts()

  /// Prepares the names.
  ///
  /// - Complexity: O(length of all names).
  public init(_ deck: Deck) {
    for entity in deck.entities {
      entities.append(entity.id)
      texts.add(
        CardSides(front: entity.name, back: ""), names: entity.aliases.map(SearchFolding.folded))
    }
    texts.finish()
  }

  /// The entities whose names contain all words, those whose own name begins with the text first;
  /// otherwise in the order of the deck.
  public func search(_ text: String) -> [Entity.ID] {
    let folded = SearchFolding.folded(text)
    var rows = Array(entities.indices)
    for word in folded.split(separator: UInt8(ascii: " ")) {
      rows = texts.rows(rows, containing: Array(word))
    }
    let (first, rest) = (
      rows.filter { texts.front($0).starts(with: folded) },
      rows.filter { !texts.front($0).starts(with: folded) }
    )
    return (first + rest).map { entities[$0] }
  }

  /// The entity that a card names: first one whose name is the answer, else the one with the longest
  /// name that occurs as whole words, in the answer before the question; `nil` if none does.
  ///
  /// - Complexity: O(length of all names).
  public static func named(in sides: CardSides, of deck: Deck) -> Entity.ID? {
    let texts = [sides.back, sides.front].map { " " + SearchFolding.words($0) + " " }
    var best: (entity: Entity.ID, rank: Int)?
    for entity in deck.entities {
      for name in [entity.name] + entity.aliases {
        let words = " " + SearchFolding.words(name) + " "
        guard words.utf8.count > shortestName + 2,
          let side = texts.firstIndex(where: { $0.contains(words) })
        else { continue }
        // The answer before the question, then the longer name.
        let rank = (side == 0 ? 100_000 : 0) + words.utf8.count
        if rank > best?.rank ?? 0 { best = (entity.id, rank) }
      }
    }
    return best?.entity
  }

  /// Shorter names are words of other texts too often.
  private static let shortestName = 2
}
