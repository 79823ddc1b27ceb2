public import Facts
public import Questions

/// All that a deck knows of an entity, and how well it is known.
public struct EntityProfile: Hashable, Sendable {
  /// Facts that share relation and direction.
  public struct Group: Hashable, Sendable {
    /// The relation.
    public var relation: Relation.ID
    /// Whether the entity is the value, and the lines name the subjects.
    public var isReversed: Bool
    /// The facts, in the order written.
    public var lines: [Line]
  }

  /// A fact.
  public struct Line: Hashable, Sendable {
    /// The fact's name.
    public var fact: Fact.ID
    /// The value, or the subject where the entity is the value.
    public var text: String
    /// The other entity, if it is one.
    public var other: Entity.ID?
    /// The fact as a sentence, its reason, sources and badge.
    public var explanation: Explanation
    /// How well it is known.
    public var mastery: Mastery
    /// The cards that ask for it.
    public var cards: [Card.ID]
  }

  /// How well some cards are known.
  public struct Mastery: Hashable, Sendable {
    /// How many cards there are.
    public var cards = 0
    /// How many were ever asked.
    public var started = 0
    /// The mean probability of recall now, weighted by importance; 0 for cards never asked and for
    /// those whose last answer was wrong.
    public var share = 0.0

    /// Nothing.
    public init() {}
  }

  /// A dated fact.
  public struct Dated: Hashable, Sendable {
    /// The first day that it may mean, as days since 1 January 1970.
    public var day: Int
    /// The date as a person writes it.
    public var date: String
    /// What it is about.
    public var subject: Entity.ID
    /// The name of the subject.
    public var name: String
    /// What happened, as the deck calls the relation.
    public var relation: Relation.ID
    /// Whether it is about the entity itself.
    public var isOwn: Bool
  }

  /// The entity.
  public var entity: Entity
  /// The word for its kind; empty if the deck has none.
  public var kind: String
  /// What facts say of it, then what facts say of others with it as the value.
  public var groups: [Group]
  /// How well everything here is known.
  public var mastery: Mastery
  /// Those that people take it for, by name.
  public var confusables: [Entity]
  /// Its own dates with what came shortly before and after, in order of time; none without dates.
  public var neighbours: [Dated]

  /// Gathers what there is; `nil` if the deck has no such entity.
  ///
  /// - Complexity: O(facts).
  public init?(
    _ id: Entity.ID, in maker: QuestionMaker, records: [Card.ID: CardRecord],
    scheduler: Scheduler, on day: StudyDay
  ) {
    let deck = maker.deck
    guard let entity = deck.entity(id) else { return nil }
    self.entity = entity
    kind = deck.kinds.first { $0.id == entity.kind }?.title ?? ""
    let gathering = EntityGathering(
      entity: id, maker: maker, records: records, scheduler: scheduler, day: day)
    groups = gathering.groups()
    mastery = gathering.mastery(of: groups.flatMap { $0.lines.flatMap(\.cards) })
    confusables = (deck.confusables[id] ?? []).compactMap(deck.entity).sorted {
      ($0.name, $0.id) < ($1.name, $1.id)
    }
    neighbours = gathering.neighbours()
  }
}
