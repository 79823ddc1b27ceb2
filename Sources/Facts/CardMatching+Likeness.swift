extension CardMatching {
  /// How far the best candidate must be ahead of the second.
  static let lead = 0.1
  /// Where a word or a back leads to more cards than this, it leads nowhere.
  static let mostCandidates = 32

  /// How alike two cards are, 0–1.5; `nil` if they may be different cards.
  ///
  /// The back must be the same; it counts for more if it says something and no other card has it.
  /// The fronts may differ in order, in small words, in a slip of the pen, and by words that only
  /// one of them has. A name or a number in one that is not in the other makes two cards of them:
  /// "Battle of Narva" is not "Battle of Kursk", whatever else agrees. A back that is only similar
  /// asks for a front that is nearly the same.
  func likeness(_ former: Entry, _ target: Entry) -> Double? {
    let front = Comparison(former.front, target.front, names: names)
    let isSame = former.back.key == target.back.key
    guard isSame else { return likeness(front, backs: former.back, target.back) }
    let isTelling =
      former.back.isTelling && backs[former.back.key] == 1 && formerBacks[former.back.key] == 1
    switch (front.removed.isEmpty, front.added.isEmpty) {
    case (true, true): break
    case (true, false), (false, true):
      if front.touchesNames {
        guard front.likeness >= 0.8, front.shared.count >= 5 else { return nil }
      } else {
        guard front.likeness >= (isTelling ? 0.5 : 0.7) else { return nil }
      }
    case (false, false):
      guard !front.touchesNames else { return nil }
      let isClose =
        if front.shared.count >= 8 {
          front.likeness >= 0.8
        } else if front.changesLittle {
          front.likeness >= 0.65 && (isTelling || front.sharesNames)
        } else {
          front.likeness >= 0.8 && isTelling
        }
      guard isClose else { return nil }
    }
    return front.likeness + 0.5
  }

  /// How alike two cards are whose backs differ; `nil` if they may be different cards.
  ///
  /// One back must be the other with more words, or with a slip of the pen.
  private func likeness(_ front: Comparison, backs one: Words, _ other: Words) -> Double? {
    let back = Comparison(one, other, names: names)
    guard front.slips == 0, !front.touchesNames, !back.touchesNumbers else { return nil }
    let isOneSided = front.removed.isEmpty || front.added.isEmpty
    let isMore = back.removed.isEmpty != back.added.isEmpty
    if isMore {
      guard isOneSided, front.likeness >= 0.7, back.likeness >= 0.5, one.isTelling, other.isTelling
      else { return nil }
    } else {
      guard back.slips > 0, back.removed.isEmpty, back.added.isEmpty else { return nil }
      let isClose =
        isOneSided
        ? front.likeness >= 0.7
        : front.likeness >= 0.65 && front.sharesNames && front.changesLittle
      guard isClose else { return nil }
    }
    return front.likeness
  }

  /// Matches cards that are each other's best by a clear lead, until nothing more is clear.
  mutating func matchAlike() {
    var scores: [Card.ID: [(id: Card.ID, score: Double)]] = [:]
    let index = CandidateIndex(arrived.values)
    for former in vanished.values {
      for id in index.candidates(for: former) {
        guard let target = arrived[id], canBecome(former, target),
          let score = likeness(former, target)
        else { continue }
        scores[former.id, default: []].append((id, score))
      }
    }
    var isDone = false
    while !isDone {
      var claims: [Card.ID: [(id: Card.ID, score: Double)]] = [:]
      for (former, targets) in scores where vanished[former] != nil {
        for target in targets where arrived[target.id] != nil {
          claims[target.id, default: []].append((former, target.score))
        }
      }
      isDone = true
      for (target, formers) in claims {
        guard let former = Self.clearBest(formers),
          let targets = scores[former]?.filter({ claims[$0.id] != nil }),
          Self.clearBest(targets) == target
        else { continue }
        match(former, target)
        isDone = false
      }
    }
  }

  /// The best, if it is far enough ahead.
  private static func clearBest(_ scores: [(id: Card.ID, score: Double)]) -> Card.ID? {
    guard let best = scores.max(by: { $0.score < $1.score }) else { return nil }
    let isClear = scores.allSatisfy { $0.id == best.id || $0.score <= best.score - lead }
    return isClear ? best.id : nil
  }

  /// Cards by their backs and by the words of their fronts.
  private struct CandidateIndex {
    private var byBack: [String: [Card.ID]] = [:]
    private var byWord: [String: [Card.ID]] = [:]

    init(_ entries: some Sequence<Entry>) {
      for entry in entries {
        byBack[entry.back.key, default: []].append(entry.id)
        for word in Set(entry.front.list) { byWord[word, default: []].append(entry.id) }
      }
    }

    /// Cards with the same back, and cards that share the two rarest words of the front.
    func candidates(for entry: Entry) -> Set<Card.ID> {
      let few = { (ids: [Card.ID]) in ids.count <= CardMatching.mostCandidates ? ids : [] }
      let rarest = Set(entry.front.list).compactMap { byWord[$0] }
        .sorted { $0.count < $1.count }.prefix(2)
      return Set(few(byBack[entry.back.key] ?? [])).union(rarest.flatMap(few))
    }
  }
}
