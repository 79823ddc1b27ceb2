extension CardMatching {
  /// Takes the holes of texts whose holes are others than before for vanished and arrived.
  ///
  /// Returns their names.
  mutating func displaceHoles() -> Set<Card.ID> {
    let now = holes(of: present) { _ in true }
    guard !now.isEmpty else { return [] }
    // Also those that are long gone: a text may come back with other holes under their numbers.
    let before = holes(of: known) { !$0.isWaiting }
    var displaced: Set<Card.ID> = []
    for (base, holes) in now {
      guard let former = before[base], former != holes else { continue }
      let isCounted = former.count > 1 || holes.count > 1
      guard isCounted || former.values.contains(where: { $0.naming == .text }) else { continue }
      let entries = former.map { Entry($0.key, $0.value) }
      let targets = holes.map { Entry($0.key, $0.value) }
      let keys = { (entries: [Entry]) in
        Set(entries.map { "\($0.id)\n\($0.front.key)\n\($0.back.key)" })
      }
      guard keys(entries) != keys(targets) else { continue }
      for entry in entries { vanished[entry.id] = entry }
      for entry in targets { arrived[entry.id] = entry }
      displaced.formUnion(former.keys)
    }
    return displaced
  }

  private func holes(
    of texts: [Card.ID: CardText], where isWanted: (Card.ID) -> Bool
  ) -> [Substring: [Card.ID: CardText]] {
    var holes: [Substring: [Card.ID: CardText]] = [:]
    for (id, text) in texts where text.isHole && isWanted(id) {
      holes[id.base, default: [:]][id] = text
    }
    return holes
  }

  /// Matches holes by number where other holes of the two texts have been matched and as many are
  /// left: with the same hidden words, or the only one if it hides something else at the same place.
  mutating func matchSiblings() {
    var bases: [Substring: Set<Substring>] = [:]
    var origins: [Substring: Set<Substring>] = [:]
    for (former, target) in successors {
      bases[former.base, default: []].insert(target.base)
      origins[target.base, default: []].insert(former.base)
    }
    let formers = Dictionary(grouping: vanished.values) { $0.id.base }
    let targets = Dictionary(grouping: arrived.values) { $0.id.base }
    for (base, found) in bases {
      guard found.count == 1, let target = found.first, origins[target] == [base],
        let formers = formers[base], let targets = targets[target],
        formers.count == targets.count
      else { continue }
      for former in formers {
        let number = former.id.text.dropFirst(base.count)
        guard let same = targets.first(where: { $0.id.text.dropFirst(target.count) == number }),
          former.back.key == same.back.key
            || (formers.count == 1 && !hasMoved(former, to: same))
        else { continue }
        match(former.id, same.id)
      }
    }
  }

  /// Whether what one hole hides can be read beside the other: then it is another hole.
  private func hasMoved(_ former: Entry, to target: Entry) -> Bool {
    Set(target.front.list).isSuperset(of: former.back.list)
      || Set(former.front.list).isSuperset(of: target.back.list)
  }

  /// Follows the author's new name of a text where it still has as many holes.
  mutating func followNumbers() {
    for (former, name) in renames where vanished[former] != nil && arrived[name] != nil {
      if hasAsManyHoles(former.base, name.base) { match(former, name) }
    }
  }

  private func hasAsManyHoles(_ former: Substring, _ text: Substring) -> Bool {
    let before = seen.count { $0.base == former && known[$0]?.isHole == true }
    return before == present.count { $0.key.base == text && $0.value.isHole }
  }

  /// Leaves alone what stays, and gives the progress of holes that are gone a name to wait under.
  mutating func settle(_ displaced: Set<Card.ID>, studied: Set<Card.ID>) {
    for id in displaced where successors[id] == nil {
      guard let entry = vanished[id], let text = known[id] else { continue }
      // The author's name stands for the text: as many holes are the same holes.
      let stays =
        text.naming == .hole && arrived[id] != nil && hasAsManyHoles(id.base, id.base)
      if present[id] != nil, !stays, studied.contains(id) {
        successors[id] = Self.waitingName(of: entry)
      }
    }
    successors = successors.filter { $0.key != $0.value }
  }

  /// A name made from text and hidden words; no hole has it, since holes have numbers.
  static func waitingName(of entry: Entry) -> Card.ID {
    Card.ID("\(entry.id.base).\(ContentName.of(entry.front.key + " = " + entry.back.key))")
  }
}

extension Card.ID {
  /// Whether this is the name of a hole that is gone from a text that is still there.
  public var isWaiting: Bool { text.dropFirst(base.count).hasPrefix(".c-") }
}

extension CardText {
  /// Whether this is a hole of a text.
  var isHole: Bool { front.contains(Self.gap) }
}
