internal import Facts

extension QuestionMaker {
  /// Five to nine things to be put into two to four bins, of which each fits one.
  ///
  /// `nil` if the card's relation does not group its subjects so.
  func sorting(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let phrasing = joinable(forward: card), phrasing.isPlain,
      phrasing.relation.isFunctional, phrasing.fact.criterion.isEmpty,
      let stem = phrasing.relation.question(aboutEach: "each of these")
    else { return nil }
    let pairing = Pairing(pool: pool, relation: phrasing.relation, isBackward: false)
    guard !pairing.givesItselfAway(phrasing.fact) else { return nil }
    let groups = groups(around: phrasing.fact, in: pairing, circumstances)
    guard let bins = bins(from: groups, in: pairing, using: &generator) else { return nil }
    let values = bins.map(\.value)
    let facts = bins.flatMap(\.facts)
    let parts = facts.compactMap { part(for: $0, among: values, in: pairing) }
    guard parts.count == facts.count else { return nil }
    var question = Question(draft, card: card.id, form: .sorting, seed: seed, stem: stem)
    question.parts = parts.shuffled(using: &generator)
    question.targets = values.map(pairing.text)
    let asked = [phrasing.fact] + facts.filter { $0.id != phrasing.fact.id }
    question.finishPairs(facts: asked)
    return question
  }

  /// Facts that share a value.
  private struct Group {
    var value: FactValue
    var facts: [Fact]
  }

  /// The lead's group with the lead first, then those of the others, nearest first.
  private func groups(
    around lead: Fact, in pairing: Pairing, _ circumstances: Circumstances
  ) -> [Group] {
    let others = companions(of: lead, in: [lead.relation], circumstances: circumstances) {
      $0.isPlain(in: pairing.relation) && pairing.areAlike($0.value, lead.value)
    }.nearest(to: lead, by: pairing)
    var groups = [Group(value: lead.value, facts: [lead])]
    var positions = [lead.value: 0]
    for fact in others {
      if let position = positions[fact.value] {
        groups[position].facts.append(fact)
      } else {
        positions[fact.value] = groups.count
        groups.append(Group(value: fact.value, facts: [fact]))
      }
    }
    return groups
  }

  /// Two to four bins with five to nine facts, their sizes equal or one apart, in natural order.
  private func bins(
    from groups: [Group], in pairing: Pairing, using generator: inout SeededGenerator
  ) -> [Group]? {
    let own = groups[0]
    for smallest in [2, 1] where own.facts.count >= smallest {
      let others = groups.dropFirst().filter { $0.facts.count >= smallest }.prefix(6)
        .shuffled(using: &generator)
      for count in [2, 3, 4].shuffled(using: &generator) where others.count >= count - 1 {
        // Another choice of bins may do where the first holds something that fits two of them.
        for shift in 0..<others.count {
          let beside = (0..<count - 1).map { others[(shift + $0) % others.count] }
          guard Self.sizes(of: ([own] + beside).map(\.facts.count), smallest) != nil else {
            continue
          }
          let chosen = plain([own] + beside, in: pairing)
          guard chosen[0].facts.first?.id == own.facts[0].id,
            let sizes = Self.sizes(of: chosen.map(\.facts.count), smallest)
          else { continue }
          return zip(chosen, sizes).map { group, size in
            filled(group, to: size, keeping: own.facts[0], using: &generator)
          }.sorted { isEarlier($0.value, $1.value) }
        }
      }
    }
    return nil
  }

  /// The groups with only what provably fits no other of them, and is not told by its name.
  private func plain(_ groups: [Group], in pairing: Pairing) -> [Group] {
    groups.map { group in
      let others = groups.map(\.value).filter { $0 != group.value }
      return Group(
        value: group.value,
        facts: group.facts.prefix(12).filter { fact in
          !pairing.givesItselfAway(fact)
            && others.allSatisfy { pairing.proof(that: $0, isWrongFor: fact) != nil }
        })
    }
  }

  /// So many facts of the group, the lead among them if it is one of its own.
  private func filled(
    _ group: Group, to size: Int, keeping lead: Fact, using generator: inout SeededGenerator
  ) -> Group {
    let rest = group.facts.filter { $0.id != lead.id }
    let kept = rest.count < group.facts.count ? [lead] : []
    let drawn = generator.pick(size - kept.count, from: rest.prefix(size + 3))
    return Group(value: group.value, facts: kept + drawn)
  }

  /// How many facts each bin takes of as many as it has: five to nine in all, no bin more than one
  /// above another; `nil` if they do not suffice.
  ///
  /// - Parameters:
  ///   - available: How many facts each bin could take.
  ///   - smallest: The size of the smallest bin at least.
  /// - Returns: The size of each bin.
  static func sizes(of available: [Int], _ smallest: Int) -> [Int]? {
    var sizes = available.map { min($0, smallest) }
    guard sizes.allSatisfy({ $0 == smallest }) else { return nil }
    while sizes.reduce(0, +) < 9 {
      let least = sizes.min() ?? 0
      let growing = sizes.indices.filter { sizes[$0] == least && available[$0] > least }
      guard let next = growing.first else { break }
      // A bin that cannot grow any more keeps all others within one of it.
      sizes[next] += 1
    }
    let total = sizes.reduce(0, +)
    return (5...9).contains(total) ? sizes : nil
  }

  /// The order in which bins are named: dates and numbers ascending, others as the deck has them.
  private func isEarlier(_ one: FactValue, _ other: FactValue) -> Bool {
    if let isEarlier = Pairing.isEarlier(one, other) { return isEarlier }
    if case .entity(let first) = one, case .entity(let second) = other {
      return deck.entityPosition(first) < deck.entityPosition(second)
    }
    return deck.text(of: one) < deck.text(of: other)
  }
}

extension Deck {
  /// Where the entity stands in the deck.
  fileprivate func entityPosition(_ id: Entity.ID) -> Int {
    entities.firstIndex { $0.id == id } ?? entities.count
  }
}
