internal import DeckFiles
public import Facts

/// The folder `decks` in the data folder, where a person's own and imported decks lie.
///
/// What begins with a dot is no deck: `.backup` keeps what was replaced.
public struct DeckShelf: Hashable, Sendable {
  /// What storing a deck does, or did.
  public struct Outcome: Hashable, Sendable {
    /// What happens to the shelf.
    public enum Change: Hashable, Sendable {
      /// The deck was not there.
      case added
      /// The deck was there with the same content: nothing is written.
      case unchanged
      /// The deck was there with other content, which is kept in `.backup`.
      ///
      /// `kept` cards keep their names and with them their progress, `new` ones begin without,
      /// `gone` ones are no longer asked.
      case replaced(kept: Int, new: Int, gone: Int)
    }

    /// The deck's name on the shelf: numbered if another deck has the name.
    public var id: Deck.ID
    /// What people see.
    public var title: String
    /// The file or folder of the deck.
    public var path: String
    /// What happens to the shelf.
    public var change: Change
    /// Where the replaced deck is kept, if one was.
    public var backup: String?
    /// Where the replaced deck was, if one was.
    public var replaced: String?
  }

  /// The folder of decks.
  public let path: String

  /// The shelf in a data folder.
  ///
  /// Nothing needs to be there yet.
  public init(dataFolder: String) {
    path = (dataFolder.hasSuffix("/") ? dataFolder : dataFolder + "/") + "decks"
  }

  /// Tells what storing the deck would do.
  ///
  /// Reads every deck on the shelf, writes nothing.
  ///
  /// - Throws: `idTaken`, `shelvedDeckInvalid`.
  public func plan(for deck: ImportedDeck) throws(ImportFailure) -> Outcome {
    try order(for: deck).outcome
  }

  /// Puts the deck on the shelf, whole or not at all.
  ///
  /// The same deck again changes nothing. The same deck with other content replaces it: cards with
  /// the same text keep their names, as do cards whose wording changed a little. Another deck is
  /// never replaced: a deck made from a table gets a number behind its name instead.
  ///
  /// - Throws: `idTaken`, `shelvedDeckInvalid`, `notWritable`, `diskFull`; `invalidDeck` if what
  ///   was to be written cannot be read again.
  public func store(_ deck: ImportedDeck) throws(ImportFailure) -> Outcome {
    var order = try order(for: deck)
    guard order.outcome.change != .unchanged else { return order.outcome }
    order.outcome.backup = try write(order)
    return order.outcome
  }

  /// What is to be written where.
  struct Order {
    var outcome: Outcome
    /// The files by their names, inside the deck's folder if it has one.
    var files: [ImportedDeck.File]
    /// Whether the deck is a folder.
    var isFolder: Bool
    /// What is replaced.
    var replaced: ShelvedDeck?
  }

  /// The ids of the built-in decks, read once.
  private static let shipped = Set(
    DeckSource.allBuiltIn.compactMap { $0.load(isThorough: false).deck?.id })

  /// Finds the place of a deck among those that are there.
  private func order(for deck: ImportedDeck) throws(ImportFailure) -> Order {
    let shelved = ShelvedDeck.all(in: path)
    for number in 1... {
      let id = number == 1 ? deck.id : Self.numbered(deck.id, number)
      let holder = shelved.first { $0.deck?.id == id }
      if let broken = shelved.first(where: { $0.deck == nil && $0.stem == id.text }) {
        throw .shelvedDeckInvalid(path: broken.path, broken.outcome.problems)
      }
      if Self.shipped.contains(id) {
        if deck.isNamed { throw .idTaken(id) }
        continue
      }
      if let holder {
        if deck.isSame(as: holder) { return order(for: deck, id, replacing: holder) }
      } else if deck.isNamed || !shelved.contains(where: { $0.stem == id.text }) {
        return order(for: deck, id, beside: shelved)
      }
    }
    // Unreachable: numbers do not end.
    throw .idTaken(deck.id)
  }

  private func order(
    for deck: ImportedDeck, _ id: Deck.ID, beside shelved: [ShelvedDeck]
  ) -> Order {
    var stem = id.text
    var number = 2
    while shelved.contains(where: { $0.stem == stem }) {
      stem = Self.numbered(id, number).text
      number += 1
    }
    let files = deck.files(as: id, like: nil)
    let outcome = Outcome(
      id: id, title: deck.title, path: "\(path)/\(stem)\(deck.isFolder ? "" : ".yaml")",
      change: .added)
    return Order(outcome: outcome, files: files, isFolder: deck.isFolder, replaced: nil)
  }

  private func order(
    for deck: ImportedDeck, _ id: Deck.ID, replacing holder: ShelvedDeck
  ) -> Order {
    let files = deck.files(as: id, like: holder.deck)
    let target =
      holder.isFolder == deck.isFolder
      ? holder.path : "\(path)/\(holder.stem)\(deck.isFolder ? "" : ".yaml")"
    var order = Order(
      outcome: Outcome(id: id, title: deck.title, path: target, change: .unchanged),
      files: files, isFolder: deck.isFolder, replaced: holder)
    if holder.isFolder != deck.isFolder || !holder.holds(files) {
      order.outcome.change = deck.change(from: holder)
      order.outcome.replaced = holder.path
    }
    return order
  }

  private static func numbered(_ id: Deck.ID, _ number: Int) -> Deck.ID {
    let ending = "-\(number)"
    return Deck.ID(id.text.prefix(64 - ending.utf8.count) + ending)
  }
}
