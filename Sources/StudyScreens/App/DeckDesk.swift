public import Facts
public import Study

/// Where decks are edited and read anew: the port that the program's files fill, or a test.
public struct DeckDesk: Sendable {
  /// The program, with its arguments, that opens a place in a deck for editing.
  ///
  /// Throws if the place belongs to a deck that cannot be edited.
  public var editing: @Sendable (Place) throws(Refusal) -> [String]
  /// Reads all decks with the memory of their cards as schedulers see it.
  public var reading: @Sendable (Schedulers) throws(StoreFailure) -> ReadDecks
  /// Looks at files and changes the folder of decks; may be called from any thread.
  public var fulfilling: @Sendable (DeckWish) -> DeckNews

  /// A desk of functions.
  public init(
    editing: @escaping @Sendable (Place) throws(Refusal) -> [String],
    reading: @escaping @Sendable (Schedulers) throws(StoreFailure) -> ReadDecks,
    fulfilling: @escaping @Sendable (DeckWish) -> DeckNews = { _ in
      .refused("Decks cannot be changed here.")
    }
  ) {
    self.editing = editing
    self.reading = reading
    self.fulfilling = fulfilling
  }

  /// Why a deck cannot be edited.
  public struct Refusal: Error, Hashable, Sendable {
    /// What is wrong and what to do.
    public var sentence: String

    /// A reason.
    public init(_ sentence: String) {
      self.sentence = sentence
    }
  }

  /// No decks can be edited.
  public static let none = DeckDesk(
    editing: { _ throws(Refusal) in throw Refusal("Decks cannot be edited here.") },
    reading: { _ throws(StoreFailure) in ReadDecks(shelves: []) })
}
