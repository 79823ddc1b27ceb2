/// A chapter of a deck, or a part: several chapters that can be studied alone.
///
/// Sections stand in study order. Facts and cards belong to chapters, never to a part itself.
public struct Section: Hashable, Sendable {
  /// The name by which facts and the command line refer to it.
  public typealias ID = Slug<Section>

  /// The name by which facts and the command line refer to it.
  public var id: ID
  /// What people see.
  public var title: String
  /// The part that the chapter belongs to, if any; a part belongs to none.
  public var part: ID?

  /// A section of a deck.
  public init(id: ID, title: String, part: ID? = nil) {
    self.id = id
    self.title = title
    self.part = part
  }
}

/// What sort of thing an entity is.
///
/// Distractors come from the same kind.
public struct Kind: Hashable, Sendable {
  /// The name by which entities and relations refer to it.
  public typealias ID = Slug<Kind>

  /// The name by which entities and relations refer to it.
  public var id: ID
  /// The word for one such thing, shown as a hint: "person".
  public var title: String
  /// The broader kind, if any.
  public var parent: ID?
  /// How names of the kind are built; `nil` if the deck does not say.
  public var naming: Naming?

  /// A kind of entity.
  public init(id: ID, title: String, parent: ID? = nil) {
    self.id = id
    self.title = title
    self.parent = parent
  }
}

extension Kind {
  /// How names are built: what may be left out of them, and what must not be exchanged.
  ///
  /// It decides how typed answers are judged.
  public enum Naming: String, CaseIterable, Sendable {
    /// A given name and a family name: "Lenin" is enough for "Vladimir Lenin".
    case person
    /// The title of a work: the order of its words counts.
    case title
    /// Any other name.
    case term
  }
}
