/// Kinds and relations that decks share: a deck says `use: history` and declares almost nothing.
///
/// A tree like that of a deck file, of which only `kinds` and `relations` count.
public struct Vocabulary: Sendable {
  /// The name after `use:`.
  public var name: String
  /// Reads the tree; called only when a deck uses the vocabulary.
  public var tree: @Sendable () -> SourceNode?

  /// A vocabulary.
  public init(name: String, tree: @escaping @Sendable () -> SourceNode?) {
    self.name = name
    self.tree = tree
  }
}
