internal import Facts

extension DistractorPool {
  /// Entities that are provably not the fact's value, nearest first by likeness.
  func candidates(insteadOf value: Entity.ID, in phrasing: Phrasing) -> [Candidate] {
    let fact = phrasing.fact
    guard let key = deck.entity(value), case .entity(let range) = phrasing.relation.range,
      let proof = deck.proofAgainstValues(of: fact, phrasing.relation)
    else { return [] }
    let right = Set(deck.statements(of: fact.subject, by: fact.relation).map(\.value))
    return entities(of: range, in: phrasing.relation.pool, around: value).compactMap { other in
      guard other.id != fact.subject, !right.contains(.entity(other.id)),
        isFair(other, beside: key, fact)
      else { return nil }
      return Candidate(
        text: other.name.capitalized1, proof: proof, entity: other.id,
        nearness: likeness(of: other, and: key), standing: standing(of: other.id, in: phrasing))
    }
  }

  /// Entities for which the fact's statement is provably false, nearest first by likeness.
  func candidates(insteadOfSubjectIn phrasing: Phrasing) -> [Candidate] {
    let fact = phrasing.fact
    guard let key = deck.entity(fact.subject) else { return [] }
    let relation = phrasing.relation
    let candidates = entities(
      of: relation.domain, in: relation.backPool, around: key.id
    ).compactMap { other -> Candidate? in
      guard other.id != key.id, fact.value != .entity(other.id),
        let proof = deck.proof(against: other.id, of: fact, relation),
        isFair(other, beside: key, fact)
      else { return nil }
      return Candidate(
        text: other.name.capitalized1, proof: proof, entity: other.id,
        nearness: likeness(of: other, and: key),
        standing: standing(of: other.id, in: phrasing, backward: true))
    }
    guard let date = fact.dateValue else { return candidates }
    // Where the question names a date, things of another time are no temptation (rule L25).
    let timely = candidates.filter { candidate in
      guard let dates = candidate.entity.flatMap({ profiles[$0]?.dates }), !dates.isEmpty else {
        return true
      }
      return dates.contains { $0.distance(to: date) <= 40 * 366 }
    }
    return timely.count >= 2 ? timely : candidates
  }

  /// Whether the entity may stand beside the key: near enough in kind, not ruled out by the author,
  /// not named in the question, and no other name of the key.
  private func isFair(_ other: Entity, beside key: Entity, _ fact: Fact) -> Bool {
    guard kindNearness(other.kind, key.kind) > 0 else { return false }
    let names = foldedNames[key.id] ?? []
    return (foldedNames[other.id] ?? []).allSatisfy { !names.contains($0) }
      && ([other.name] + other.aliases).allSatisfy { !fact.refuses($0) }
  }

  /// How alike two entities are, 0…1: by kind, section, common statements and time; above 1 for those
  /// that people take for each other.
  ///
  /// Kind weighs most: a question that names a kind of thing is fair only among things of the kind.
  func likeness(of one: Entity, and two: Entity) -> Double {
    0.6 * kindNearness(one.kind, two.kind) + 0.25 * timeNearness(one, two)
      + (profiles[one.id]?.section == profiles[two.id]?.section ? 0.15 : 0)
      + (deck.confusables[one.id]?.contains(two.id) == true ? 1 : 0)
  }

  /// 2·depth(common) / (depth a + depth b), 0 for kinds without a common one.
  func kindNearness(_ one: Kind.ID, _ two: Kind.ID) -> Double {
    let first = deck.lineage(of: one)
    let second = deck.lineage(of: two)
    guard let common = first.first(where: second.contains) else { return 0 }
    let depth = deck.lineage(of: common).count
    return 2 * Double(depth) / Double(first.count + second.count)
  }

  private func timeNearness(_ one: Entity, _ two: Entity) -> Double {
    guard let first = profiles[one.id]?.day, let second = profiles[two.id]?.day else {
      return 0.3
    }
    let years = Double(abs(first - second)) / 365.25
    return 1 / (1 + years / 8)
  }
}

extension Relation.Pool? {
  /// Whether the entity may be offered; everything may where there is no pool.
  func holds(_ entity: Entity, in deck: Deck) -> Bool {
    guard let pool = self else { return true }
    return pool.entities.contains(entity.id)
      || pool.kinds.contains { deck.kind(entity.kind, isA: $0) }
  }
}
