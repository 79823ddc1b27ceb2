internal import Facts

/// How alike the things of a deck are, by the specification's formula.
///
/// `sim(a,b) = 0.35·kindPath + 0.25·Jaccard(relation–value pairs) + 0.20·timeOverlap
/// + 0.10·sameSection + 0.10·confusable`. Things that happen on a day never overlap: where times are
/// apart, half of the overlap is granted at a distance of twenty years and less beyond.
struct Relatives: Sendable {
  private struct Profile: Sendable {
    var pairs: Set<Int> = []
    var sections: Set<Section.ID> = []
    var days: ClosedRange<Int>?
    var start: Int?
    var end: Int?
  }

  private let deck: Deck
  private let profiles: [Entity.ID: Profile]
  /// How many facts and values speak of each thing.
  let degrees: [Entity.ID: Int]
  /// How far apart in days two things of the deck may lie and still be taken for each other: 40 years,
  /// or a third of the time in which nine tenths of its dates lie.
  let window: Int

  /// - Complexity: O(facts).
  init(deck: Deck) {
    self.deck = deck
    let ends = Set(deck.relations.flatMap(\.laterRelations))
    let starts = Set(deck.relations.filter { !$0.laterRelations.isEmpty }.map(\.id))
    var numbers: [FactGraph.Pair: Int] = [:]
    var profiles: [Entity.ID: Profile] = [:]
    var degrees: [Entity.ID: Int] = [:]
    var dates: [Int] = []
    for fact in deck.facts {
      let pair = FactGraph.Pair(relation: fact.relation, value: fact.value)
      let number = numbers[pair] ?? numbers.count
      numbers[pair] = number
      degrees[fact.subject, default: 0] += 1
      profiles[fact.subject, default: Profile()].pairs.insert(number)
      if let section = fact.provenance.section {
        profiles[fact.subject, default: Profile()].sections.insert(section)
      }
      if case .entity(let value) = fact.value {
        degrees[value, default: 0] += 1
        if let section = fact.provenance.section {
          profiles[value, default: Profile()].sections.insert(section)
        }
      }
      guard case .date(let date) = fact.value else { continue }
      let days = date.days
      dates.append(days.lowerBound)
      let known = profiles[fact.subject]?.days
      profiles[fact.subject]?.days = known.map { $0.joined(days) } ?? days
      if starts.contains(fact.relation) { profiles[fact.subject]?.start = days.lowerBound }
      if ends.contains(fact.relation) { profiles[fact.subject]?.end = days.upperBound }
    }
    self.profiles = profiles
    self.degrees = degrees
    dates.sort()
    let edge = dates.count / 20
    let middle = dates.isEmpty ? 0 : dates[dates.count - 1 - edge] - dates[edge]
    window = max(LintThreshold.dateWindow * 366, middle / 3)
  }

  /// 0 nothing in common … 1 the same.
  ///
  /// What is not known of either is left out and the rest scaled up, so that a thing without dates is
  /// not for that reason unlike all others. `isStrict` counts the unknown as unlike: two things of which
  /// little is known, all of it alike, are not for that reason the same.
  ///
  /// Who asks for works takes operas and symphonies for alike: things of the kind that is asked have
  /// three quarters of the kind path at least.
  func likeness(
    of one: Entity.ID, and two: Entity.ID, asked: Kind.ID? = nil, isStrict: Bool = false
  ) -> Double {
    guard let first = deck.entity(one), let second = deck.entity(two) else { return 0 }
    let (a, b) = (profiles[one] ?? Profile(), profiles[two] ?? Profile())
    var path = kindPath(first.kind, second.kind)
    if let asked, deck.kind(first.kind, isA: asked), deck.kind(second.kind, isA: asked) {
      path = max(path, 0.75)
    }
    var sum = 0.35 * path
    var weight = 0.35
    if !a.pairs.isEmpty, !b.pairs.isEmpty {
      let common = a.pairs.intersection(b.pairs).count
      sum += 0.25 * Double(common) / Double(a.pairs.count + b.pairs.count - common)
      weight += 0.25
    }
    if let one = a.days, let two = b.days {
      let common = min(one.upperBound, two.upperBound) - max(one.lowerBound, two.lowerBound) + 1
      let all = max(one.upperBound, two.upperBound) - min(one.lowerBound, two.lowerBound) + 1
      let years = Double(max(0, -common)) / 365.25
      sum += 0.20 * max(Double(common) / Double(all), 1 / (1 + years / 20))
      weight += 0.20
    }
    if !a.sections.isEmpty, !b.sections.isEmpty {
      if !a.sections.isDisjoint(with: b.sections) { sum += 0.10 }
      weight += 0.10
    }
    if deck.confusables[one]?.contains(two) == true {
      sum += 0.10
      weight += 0.10
    }
    return isStrict ? sum : sum / weight
  }

  /// Days between the times of two things; `nil` where a time is not known.
  func distance(of entity: Entity.ID, to date: PartialDate) -> Int? {
    guard let days = profiles[entity]?.days else { return nil }
    return max(0, days.lowerBound - date.days.upperBound, date.days.lowerBound - days.upperBound)
  }

  /// `2·depth(common kind) / (depth a + depth b)`, 0 for kinds without a common one.
  func kindPath(_ one: Kind.ID, _ two: Kind.ID) -> Double {
    if one == two { return 1 }
    let (first, second) = (deck.lineage(of: one), deck.lineage(of: two))
    guard let common = first.first(where: second.contains) else { return 0 }
    return 2 * Double(deck.lineage(of: common).count) / Double(first.count + second.count)
  }

  /// The days between which the thing existed, as far as relations that follow each other
  /// (`before:`) tell; `nil` if they do not.
  func existence(of entity: Entity.ID) -> ClosedRange<Int>? {
    guard let profile = profiles[entity], profile.start != nil || profile.end != nil else {
      return nil
    }
    let start = profile.start ?? Int.min / 2
    return start...max(start, profile.end ?? Int.max / 2)
  }
}

extension FactGraph {
  /// What is said, whoever it is said of.
  struct Pair: Hashable {
    var relation: Relation.ID
    var value: FactValue
  }
}

extension ClosedRange<Int> {
  /// The range from the earlier beginning to the later end.
  fileprivate func joined(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
