/// One entity, one relation, one value, with its qualifiers.
public struct Fact: Hashable, Sendable {
  /// `entity.relation`, with the value's name where a relation has many values.
  public typealias ID = DottedName<Fact>

  /// `entity.relation`, with the value's name where a relation has many values.
  public var id: ID
  /// What it is about.
  public var subject: Entity.ID
  /// What is said.
  public var relation: Relation.ID
  /// The value: what the record holds.
  public var value: FactValue
  /// Further right answers.
  public var accepted: [String] = []
  /// Values that must not be offered as wrong, in their printed form.
  public var neverDistract: [String] = []
  /// The author's own wrong values.
  public var wrong: [String] = []
  /// The author's own wrong subjects.
  public var wrongBack: [String] = []
  /// The date in the Julian calendar, beside a Gregorian value.
  public var oldStyle: PartialDate?
  /// What the date or number counts; may be empty.
  public var criterion = ""
  /// Names that it had in earlier versions of the deck.
  public var formerIDs: [ID] = []
  /// Wording for this fact alone.
  public var wordings = Wordings()
  /// Source, section, status and commentary.
  public var provenance: Provenance

  /// A fact without qualifiers.
  public init(
    id: ID, subject: Entity.ID, relation: Relation.ID, value: FactValue, provenance: Provenance
  ) {
    self.id = id
    self.subject = subject
    self.relation = relation
    self.value = value
    self.provenance = provenance
  }
}

/// A name made of slugs joined by dots, such as `lenin.died-on`.
public struct DottedName<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as written.
  public let text: String

  /// Takes the text as it is.
  public init(_ text: String) {
    self.text = text
  }

  /// The name as written.
  public var description: String { text }

  /// Alphabetical order of the text.
  public static func < (one: DottedName, other: DottedName) -> Bool { one.text < other.text }
}

extension DottedName: ExpressibleByStringLiteral {
  /// A name written in source code.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
