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
  public var otherNames: [Alias]
  /// Whether the name takes a plural verb: "the Zapatistas were".
  public var isPlural = false
  /// The gender of the words that stand for it, if any wording needs it.
  public var gender: Gender?
  /// Names by which facts referred to it in earlier versions of the deck.
  public var formerIDs: [ID] = []

  /// An entity.
  ///
  /// A name that begins with a small "the " loses it and takes the article instead.
  public init(id: ID, kind: Kind.ID, name: String, aliases: [String] = []) {
    self.id = id
    self.kind = kind
    self.takesArticle = name.hasPrefix("the ")
    self.name = takesArticle ? String(name.dropFirst(4)) : name
    self.otherNames = aliases.map { Alias($0) }
  }

  /// The texts of the other names.
  ///
  /// An alias is never a distractor.
  public var aliases: [String] { otherNames.map(\.text) }

  /// The name inside a sentence: "the Bolshoi Theatre".
  public var nameInSentence: String { takesArticle ? "the \(name)" : name }

  /// What the words that go with the name have to agree with.
  public var agreement: Wording.Agreement { .init(isPlural: isPlural, gender: gender) }
}

extension Entity {
  /// Another name of an entity.
  public struct Alias: Hashable, Sendable {
    /// How a name stands to the usual one.
    public enum Sort: String, CaseIterable, Sendable {
      /// Just another name.
      case other
      /// In the script of its language: "Ленин".
      case native
      /// Shorter than the usual one: "Lenin".
      case short
      /// Longer than the usual one: "Vladimir Ilyich Ulyanov".
      case full
      /// Made of first letters: "USSR".
      case acronym
      /// Brought into our script by other rules: "Trotskii".
      case transliteration
      /// Taken on for secrecy or the pen: "Koba".
      case pseudonym
    }

    /// The name.
    public var text: String
    /// How it stands to the usual one.
    public var sort: Sort

    /// Another name.
    public init(_ text: String, sort: Sort = .other) {
      self.text = text
      self.sort = sort
    }
  }

  /// The gender of the words that stand for a name.
  public enum Gender: String, CaseIterable, Sendable {
    case feminine = "f"
    case masculine = "m"
    case neuter = "n"
  }
}
