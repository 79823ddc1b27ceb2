internal import DeckFiles
public import Facts
internal import Foundation

extension DeckShelf {
  /// Writes a further right answer into a deck of the shelf.
  ///
  /// Nothing else in the file changes; the deck as it was is kept in `.backup`.
  ///
  /// - Parameters:
  ///   - answer: The answer as somebody has typed it.
  ///   - place: Where it belongs, in a file of the shelf.
  /// - Returns: What was changed, and where the deck as it was is kept.
  /// - Throws: `notShelved`, `notAdded`, `invalidDeck` if the deck does not bear the answer,
  ///   `notWritable`, `diskFull`.
  public func accept(_ answer: String, at place: AnswerPlace) throws(ImportFailure) -> Outcome {
    let file = place.place.file
    guard file.hasPrefix(path + "/"),
      let top = file.dropFirst(path.count + 1).split(separator: "/").first,
      let holder = ShelvedDeck.named(String(top), in: path), let deck = holder.deck
    else { throw .notShelved(path: file) }
    let name = URL(fileURLWithPath: file).lastPathComponent
    var texts = holder.texts.mapValues { String(decoding: $0, as: UTF8.self) }
    // The names of an entity may stand in another file of the deck than the fact.
    let names = [name] + texts.keys.filter { $0 != name }.sorted()
    let addition = AnswerAddition(answer, at: place)
    let changed = names.lazy.compactMap { name in
      texts[name].flatMap(addition.text).map { (name: name, text: $0) }
    }.first
    guard let changed else { throw .notAdded(place: place.place) }
    texts[changed.name] = changed.text
    let count = deck.cards.count
    var order = Order(
      outcome: Outcome(
        id: deck.id, title: deck.header.title, path: holder.path,
        change: .replaced(kept: count, new: 0, gone: 0), replaced: holder.path),
      files: texts.map { ImportedDeck.File(name: $0.key, text: $0.value) },
      isFolder: holder.isFolder, replaced: holder)
    order.outcome.backup = try write(order)
    return order.outcome
  }
}
