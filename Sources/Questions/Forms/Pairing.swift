internal import Facts

/// Names on one side and what belongs to them on the other: subjects and values, or the reverse.
struct Pairing {
  let pool: DistractorPool
  let relation: Relation
  /// Whether values stand on the left.
  let isBackward: Bool

  private var deck: Deck { pool.deck }

  /// What stands on the left.
  func premise(of fact: Fact) -> FactValue { isBackward ? fact.value : .entity(fact.subject) }

  /// What belongs to it on the right.
  func response(of fact: Fact) -> FactValue { isBackward ? .entity(fact.subject) : fact.value }

  /// As it is printed.
  func text(of value: FactValue) -> String { deck.text(of: value) }

  /// Whether the names alone tell that the two belong together: they share a word, one is short
  /// for the other, or one tells its place among dates and numbers that stand in order.
  func givesItselfAway(_ fact: Fact) -> Bool {
    switch response(of: fact) {
    case .date, .number: if text(of: premise(of: fact)).tellsItsPlace { return true }
    case .entity, .text: break
    }
    return names(of: premise(of: fact)).contains { name in
      names(of: response(of: fact)).contains {
        name.sharesWord(with: $0) || $0.abbreviates(name) || name.abbreviates($0)
      }
    }
  }

  /// Why a response is wrong for the premise of a fact; `nil` if it may be right, or might seem so.
  func proof(that response: FactValue, isWrongFor fact: Fact) -> FalsityProof? {
    let own = self.response(of: fact)
    let shown = names(of: response)
    guard response != own, response != premise(of: fact), !shown.contains(where: fact.refuses),
      Set(foldedNames(of: response)).isDisjoint(with: foldedNames(of: own))
    else { return nil }
    if isBackward {
      guard case .entity(let subject) = response else { return nil }
      return deck.proof(against: subject, of: fact, relation)
    }
    let known = deck.facts(of: fact.subject, by: fact.relation)
    let printed = text(of: response)
    guard !known.contains(where: { $0.mayHold(response, printed: printed) }) else { return nil }
    return deck.proofAgainstValues(of: fact, relation)
  }

  /// Whether each of the two facts' responses is wrong for the other one.
  func areApart(_ one: Fact, _ other: Fact) -> Bool {
    premise(of: one) != premise(of: other)
      && response(of: one) != premise(of: other) && premise(of: one) != response(of: other)
      && proof(that: response(of: one), isWrongFor: other) != nil
      && proof(that: response(of: other), isWrongFor: one) != nil
  }

  /// Whether two responses are things of one sort, so that neither stands out.
  func areAlike(_ one: FactValue, _ other: FactValue) -> Bool {
    switch (one, other) {
    case (.entity(let one), .entity(let other)):
      guard let one = deck.entity(one), let other = deck.entity(other) else { return false }
      return pool.kindNearness(one.kind, other.kind) > 0
    case (.date(let one), .date(let other)):
      return one.precision == other.precision && !one.isCirca && !other.isCirca
    case (.number(let one), .number(let other)):
      return one.unit == other.unit && one.isExact && other.isExact
    case (.text, .text): return true
    default: return false
    }
  }

  /// How near the premise of one fact lies to that of another, 0…1 and more.
  func nearness(of one: Fact, to other: Fact) -> Double {
    if case .entity(let first) = premise(of: one), case .entity(let second) = premise(of: other),
      let first = deck.entity(first), let second = deck.entity(second)
    {
      return pool.likeness(of: first, and: second)
    }
    return one.provenance.section == other.provenance.section ? 0.5 : 0
  }

  private func foldedNames(of value: FactValue) -> [String] {
    guard case .entity(let id) = value, let names = pool.foldedNames[id] else {
      return [text(of: value).folded]
    }
    return names
  }

  private func names(of value: FactValue) -> [String] {
    guard case .entity(let id) = value, let entity = deck.entity(id) else {
      return [text(of: value)]
    }
    return [entity.name] + entity.aliases
  }
}

extension Pairing {
  /// Responses in the order in which they are printed: dates and numbers ascending (rule L20),
  /// others as they come.
  static func isEarlier(_ one: FactValue, _ other: FactValue) -> Bool? {
    switch (one, other) {
    case (.date(let one), .date(let other)): one.days.lowerBound < other.days.lowerBound
    case (.number(let one), .number(let other)): one.low < other.low
    default: nil
    }
  }
}
