internal import Facts
internal import Synchronization

/// Where distractors come from: the deck, and what places each entity and date among the others.
///
/// Prepared once per deck, so that making a question costs the same in a large deck as in a small one.
struct DistractorPool {
  /// Where an entity is taught and when it was.
  struct Profile: Hashable {
    /// The section of its first fact.
    var section: Section.ID?
    /// The earliest day that any fact gives it.
    var day: Int?
    /// All dates that facts give it.
    var dates: [PartialDate] = []
  }

  let deck: Deck
  let profiles: [Entity.ID: Profile]
  /// All names of each entity, without case and punctuation.
  let foldedNames: [Entity.ID: [String]]
  /// The dates of all facts by precision, each once, ascending; uncertain ones are left out.
  private let dates: [PartialDate.Precision: [PartialDate]]
  /// The positions of the entities of each kind, narrower kinds included.
  private let members: [Kind.ID: [Int]]
  /// The positions of the facts of each relation, in the order written.
  private let factsByRelation: [Relation.ID: [Int]]
  /// Where each fact stands among those of its relation.
  private let places: [Fact.ID: Int]
  /// How often each answer is right.
  let frequencies: AnswerFrequencies
  /// How far apart in days things may lie and still be of one time.
  let era: Int
  /// All entities, like beside like.
  let order: [Entity.ID: Int]

  /// Prepares a deck.
  ///
  /// - Complexity: O(facts + entities).
  init(deck: Deck) {
    self.deck = deck
    var profiles: [Entity.ID: Profile] = [:]
    var dates: [PartialDate.Precision: Set<PartialDate>] = [:]
    var factsByRelation: [Relation.ID: [Int]] = [:]
    var places: [Fact.ID: Int] = [:]
    places.reserveCapacity(deck.facts.count)
    for (position, fact) in deck.facts.enumerated() {
      places[fact.id] = factsByRelation[fact.relation]?.count ?? 0
      factsByRelation[fact.relation, default: []].append(position)
      var profile = profiles[fact.subject] ?? Profile(section: fact.provenance.section)
      if let date = fact.dateValue {
        profile.day = min(profile.day ?? date.days.lowerBound, date.days.lowerBound)
        profile.dates.append(date)
        if !date.isCirca { dates[date.precision, default: []].insert(date) }
      }
      profiles[fact.subject] = profile
    }
    self.profiles = profiles
    self.factsByRelation = factsByRelation
    self.places = places
    self.dates = dates.mapValues { $0.sorted(by: Self.isEarlier) }
    foldedNames = Dictionary(
      deck.entities.map { ($0.id, ([$0.name] + $0.aliases).map(\.folded)) }
    ) { first, _ in first }
    var members: [Kind.ID: [Int]] = [:]
    for (position, entity) in deck.entities.enumerated() {
      for kind in deck.lineage(of: entity.kind) { members[kind, default: []].append(position) }
    }
    self.members = members
    frequencies = AnswerFrequencies(deck: deck)
    order = Self.order(of: deck, profiles)
    era = Self.era(of: deck)
  }

  /// Earlier before later; of two dates that begin together the shorter one.
  private static func isEarlier(_ one: PartialDate, _ two: PartialDate) -> Bool {
    (one.days.lowerBound, one.days.upperBound) < (two.days.lowerBound, two.days.upperBound)
  }

  /// How many are looked at in a large deck: the neighbours in the deck are the likeliest relatives.
  private static let neighbourhood = 300

  /// The entities of a kind that the relation's pool allows; in a large deck those that stand around
  /// the key, and those that people take for it.
  func entities(
    of kind: Kind.ID, in pool: Relation.Pool?, around key: Entity.ID
  ) -> [Entity] {
    var positions = members[kind] ?? []
    if pool != nil { positions.removeAll { !pool.holds(deck.entities[$0], in: deck) } }
    let centre = positions.firstIndex { deck.entities[$0].id == key } ?? 0
    let near = positions.neighbours(of: centre, Self.neighbourhood)
    let confused = deck.confusables[key] ?? []
    guard near.count < positions.count, !confused.isEmpty else {
      return near.map { deck.entities[$0] }
    }
    let far = positions.filter {
      confused.contains(deck.entities[$0].id) && !near.contains($0)
    }
    return (near + far).map { deck.entities[$0] }
  }

  /// The facts of a relation; in a large deck those that stand around the given one.
  func facts(by relation: Relation.ID, around fact: Fact) -> [Fact] {
    let centre = fact.relation == relation ? places[fact.id] ?? 0 : 0
    return (factsByRelation[relation] ?? []).neighbours(of: centre, Self.neighbourhood)
      .map { deck.facts[$0] }
  }

  /// The dates of a precision that begin within so many days of a date, ascending.
  ///
  /// - Complexity: O(log dates + what is found).
  func dates(like key: PartialDate, within window: Int) -> ArraySlice<PartialDate> {
    let all = dates[key.precision] ?? []
    let first = key.days.lowerBound - window
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].days.lowerBound < first { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.days.lowerBound <= key.days.lowerBound + window }
  }

  /// All dates of a precision, ascending.
  func dates(of precision: PartialDate.Precision) -> [PartialDate] { dates[precision] ?? [] }
}

extension Array {
  /// So many elements around a position, or all if there are no more.
  fileprivate func neighbours(of centre: Int, _ wanted: Int) -> ArraySlice<Element> {
    guard count > wanted else { return self[...] }
    let start = Swift.min(Swift.max(0, centre - wanted / 2), count - wanted)
    return self[start..<start + wanted]
  }
}

/// The pool of a deck, made when the first question is: a start that asks none does not wait for it.
final class PoolShelf: Sendable {
  private let pool = Mutex<DistractorPool?>(nil)

  func pool(for deck: Deck) -> DistractorPool {
    pool.withLock { kept in
      if let kept { return kept }
      let made = DistractorPool(deck: deck)
      kept = made
      return made
    }
  }
}
