internal import Facts

/// How often each possible answer is the right one in the cards of a deck.
struct AnswerFrequencies {
  private struct Key: Hashable {
    var relation: Relation.ID
    var answer: FactValue
    var isBackward: Bool
  }

  private var counts: [Key: Int] = [:]
  private var entities: [Entity.ID: Int] = [:]
  private var dates: [PartialDate: Int] = [:]

  /// Counts the cards of facts.
  ///
  /// - Complexity: O(cards).
  init(deck: Deck) {
    counts.reserveCapacity(deck.cards.count)
    for card in deck.cards {
      guard let position = card.content.factPosition else { continue }
      let fact = deck.facts[position]
      let isBackward = card.content == .backward(fact: position)
      let answer = isBackward ? .entity(fact.subject) : fact.value
      counts[Key(relation: fact.relation, answer: answer, isBackward: isBackward), default: 0] += 1
      switch answer {
      case .entity(let id): entities[id, default: 0] += 1
      case .date(let date): dates[date, default: 0] += 1
      case .number, .text: break
      }
    }
  }

  /// How many cards of the relation have the answer.
  func of(_ answer: FactValue, by relation: Relation.ID, backward: Bool = false) -> Double {
    Double(counts[Key(relation: relation, answer: answer, isBackward: backward)] ?? 0)
  }

  /// How many cards have the entity for an answer.
  func of(_ entity: Entity.ID) -> Double { Double(entities[entity] ?? 0) }

  /// How many cards have the date for an answer.
  func of(_ date: PartialDate) -> Double { Double(dates[date] ?? 0) }
}

extension DistractorPool {
  /// How an entity stands among the answers of a relation.
  func standing(
    of entity: Entity.ID, in phrasing: Phrasing, backward: Bool = false
  ) -> Candidate.Standing {
    Candidate.Standing(
      place: order[entity] ?? 0,
      frequency: frequencies.of(.entity(entity), by: phrasing.relation.id, backward: backward))
  }

  /// How a phrase stands among the values of a relation: the longer the later.
  func standing(of text: String, in phrasing: Phrasing) -> Candidate.Standing {
    Candidate.Standing(
      place: text.count, frequency: frequencies.of(.text(text), by: phrasing.relation.id))
  }

  /// The candidates that are a match for the key, and how it stands among them.
  ///
  /// Those of its own kind where there are enough, short ones beside a short key (rule L38); and those
  /// that are right in other questions of the relation, since what is always wrong is soon known. Where
  /// these are too few, the relation says little of its own, and it counts how often a thing is right
  /// in the whole deck.
  func rivals(
    among candidates: [Candidate], of key: Question.Option, _ standing: Candidate.Standing?,
    in circumstances: Circumstances
  ) -> (candidates: [Candidate], standing: Candidate.Standing?) {
    guard var standing else { return (candidates, nil) }
    func narrowed(_ all: [Candidate], _ fits: (Candidate) -> Bool) -> [Candidate] {
      let fitting = all.filter { candidate in
        candidate.standing == nil || candidate.nearness >= 1 || fits(candidate)
          || circumstances.confusions.contains(candidate.text)
      }
      return fitting.count >= Self.enough ? fitting : all
    }
    let kind = key.entity.flatMap { deck.entity($0)?.kind }
    var rivals = narrowed(candidates) { other in
      other.entity.flatMap { deck.entity($0)?.kind } == kind
    }
    if key.text.hasFewWords { rivals = narrowed(rivals) { $0.text.hasFewWords } }
    let answers = rivals.count { ($0.standing?.frequency ?? 0) > 0 }
    if answers >= Self.enough || key.entity == nil {
      return (narrowed(rivals) { ($0.standing?.frequency ?? 0) > 0 }, standing)
    }
    for position in rivals.indices {
      guard let entity = rivals[position].entity else { continue }
      rivals[position].standing?.frequency = frequencies.of(entity) + Self.leastFrequency
    }
    standing.frequency = (key.entity.map(frequencies.of) ?? 1) + Self.leastFrequency
    return (rivals, standing)
  }

  /// How many candidates let the draws of a card vary.
  private static let enough = 4

  /// What is never right may be drawn too, but seldom.
  static let leastFrequency = 0.25
}

extension String {
  /// Whether it can be read at a glance: twelve words at most, which take 25 letters at least.
  fileprivate var hasFewWords: Bool { utf8.count <= 25 || split(separator: " ").count <= 12 }
}
