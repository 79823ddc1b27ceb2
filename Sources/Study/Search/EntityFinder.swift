public import Facts
internal import Questions

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
}
