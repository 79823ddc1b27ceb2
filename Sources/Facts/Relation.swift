/// A typed link from an entity to a value, with its wording in both directions.
public struct Relation: Hashable, Sendable {
  /// The name by which entities use it as a key.
  public typealias ID = Slug<Relation>

  /// What values a relation takes.
  public enum Range: Hashable, Sendable {
    /// Dates.
    case date
    /// Numbers, or ranges of them.
    case number
    /// Phrases.
    case text
    /// Entities of a kind or its sub-kinds.
    case entity(Kind.ID)
  }

  /// The name by which entities use it as a key.
  public var id: ID
  /// The kind of the subject.
  public var domain: Kind.ID
  /// What values it takes.
  public var range: Range
  /// The word after numbers; empty if none.
  public var unit: String = ""
  /// A subject has one value at most, so any other value is false.
  public var isFunctional = false
  /// All values of a subject that has any are in the deck, so any other value is false.
  public var isComplete = false
  /// A value has one subject at most, so any other subject is false.
  public var isInverseFunctional = false
  /// What holds of two entities holds the other way round too.
  public var isSymmetric = false
  /// The relation that says the same the other way round.
  public var inverse: ID?
  /// The relations whose date, of the same subject, must be later than this one's.
  public var laterRelations: [ID] = []
  /// Where wrong values come from; `nil` for everything of the kind.
  public var pool: Pool?
  /// Where wrong subjects come from; `nil` for everything of the kind.
  public var backPool: Pool?
  /// Names that it had in earlier versions of the deck.
  public var formerIDs: [ID] = []
  /// How it is asked and said.
  public var wordings = Wordings()

  /// A relation without flags and wording.
  public init(id: ID, domain: Kind.ID, range: Range) {
    self.id = id
    self.domain = domain
    self.range = range
  }
}

extension Relation {
  /// The entities that may be offered as wrong: those of certain kinds, and certain ones.
  public struct Pool: Hashable, Sendable {
    /// Kinds with their sub-kinds.
    public var kinds: Set<Kind.ID> = []
    /// Single entities.
    public var entities: Set<Entity.ID> = []

    /// Nothing at all.
    public init() {}
  }
}
