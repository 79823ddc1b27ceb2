/// A person, state, event, work or idea that facts are about.
public struct Entity: Hashable, Sendable {
  /// The name by which facts refer to it.
  public typealias ID = Slug<Entity>

  /// The name by which facts refer to it.
  public var id: ID
  /// What sort of thing it is.
  public var kind: Kind.ID
  /// The name in lists, without "the".
  public var name: String
  /// Whether the name takes "the" inside a sentence.
  public var takesArticle: Bool
  /// Other names, in any script.
  ///
  /// An alias is never a distractor.
  public var aliases: [String]

  /// An entity.
  ///
  /// A name that begins with a small "the " loses it and takes the article instead.
  public init(id: ID, kind: Kind.ID, name: String, aliases: [String] = []) {
    self.id = id
    self.kind = kind
    self.takesArticle = name.hasPrefix("the ")
    self.name = takesArticle ? String(name.dropFirst(4)) : name
    self.aliases = aliases
  }

  /// The name inside a sentence: "the Bolshoi Theatre".
  public var nameInSentence: String { takesArticle ? "the \(name)" : name }
}
