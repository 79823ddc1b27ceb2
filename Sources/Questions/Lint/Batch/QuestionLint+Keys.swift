internal import Facts

extension QuestionLint {
  /// L70 and L71: keys stand in all places alike, χ² under the value that chance passes once in a
  /// thousand batches, and repeat their place in 1/k ± 3σ of the pairs.
  ///
  /// Dates and numbers stand in order, so that the place is the rank: L71. These are up to a dozen tests
  /// of a batch, one of which a fair one fails in every eightieth; ``LintReport`` therefore weighs a
  /// second batch before it blames a deck.
  func keyPositions(_ questions: [Question]) -> [Flaw] {
    var flaws: [Flaw] = []
    let choices = questions.filter { $0.form == .choice && $0.keyPosition != nil }
    let groups = Dictionary(grouping: choices) { question in
      PositionGroup(count: question.options.count, isRanked: isRanked(question))
    }
    for (group, questions) in groups.sorted(by: { $0.key < $1.key })
    where questions.count >= Self.leastBatch {
      let rule: Rule = group.isRanked ? .keyRank : .keyPosition
      let places = questions.compactMap(\.keyPosition)
      var counts = Array(repeating: 0, count: group.count)
      for place in places { counts[place] += 1 }
      let expected = Double(places.count) / Double(group.count)
      let square = counts.reduce(0) {
        $0 + (Double($1) - expected) * (Double($1) - expected) / expected
      }
      if let limit = Self.chiSquared[group.count], square > limit {
        flaws.append(
          flaw(
            rule, words: "k = \(group.count): \(counts), χ² = \(square.rounded())",
            because: "Keys prefer some places."))
      }
      let repeats = zip(places, places.dropFirst()).count { $0 == $1 }
      let chance = 1 / Double(group.count)
      let pairs = Double(places.count - 1)
      let sigma = (chance * (1 - chance) / pairs).squareRoot()
      guard abs(Double(repeats) / pairs - chance) > 3 * sigma else { continue }
      flaws.append(
        flaw(
          rule, words: "k = \(group.count): \(repeats) of \(places.count)",
          because: "Keys repeat their place too often or too seldom."))
    }
    return flaws
  }

  private struct PositionGroup: Hashable, Comparable {
    var count: Int
    var isRanked: Bool

    static func < (one: Self, other: Self) -> Bool {
      (one.isRanked ? 1 : 0, one.count) < (other.isRanked ? 1 : 0, other.count)
    }
  }

  /// χ² for k − 1 degrees of freedom at p = 0.001, by k.
  static let chiSquared: [Int: Double] = [2: 10.83, 3: 13.82, 4: 16.27, 5: 18.47]

  /// Whether the options are dates or numbers.
  private func isRanked(_ question: Question) -> Bool {
    question.options.allSatisfy { OptionOrder.rank(of: $0.text) != nil }
      || question.options.allSatisfy { Reading(LintText($0.text), isYear: true) != .words }
  }

  /// L72: keys are strictly the longest, and strictly the shortest, as often as chance has it.
  ///
  /// With lengths dealt out at random the strictly longest option of a question is the key in one of k
  /// cases, which gives the expected share and its σ without shuffling. A card counts once, with the
  /// mean of its draws: what is long about its key is so at every draw.
  func lengths(_ questions: [Question]) -> [Flaw] {
    let choices = questions.filter { $0.form == .choice && $0.keyPosition != nil }
    return [true, false].compactMap { isLongest in
      let share = cardShare(choices) { question in
        let lengths = question.options.map(\.text.unicodeScalars.count)
        guard let extreme = isLongest ? lengths.max() : lengths.min(),
          lengths.count(where: { $0 == extreme }) == 1
        else { return nil }
        return lengths.firstIndex(of: extreme) == question.keyPosition ? 1 : 0
      }
      guard let share, share.value > share.bound else { return nil }
      return flaw(
        .longestKeys, words: share.text,
        because: "Keys are the \(isLongest ? "longest" : "shortest") option too often.")
    }
  }

  /// L74: the key is the thing of which the deck says most as often as chance has it.
  func popularity(_ questions: [Question]) -> [Flaw] {
    let choices = questions.filter { $0.form == .choice && $0.keyPosition != nil }
    let share = cardShare(choices) { question in
      let degrees = question.options.map { $0.entity.map { relatives.degrees[$0] ?? 0 } }
      let known = degrees.compactMap { $0 }
      guard known.count == degrees.count, let most = known.max(), let key = question.keyPosition,
        known.contains(where: { $0 != most })
      else { return nil }
      return known[key] == most ? 1 / Double(known.count { $0 == most }) : 0
    }
    guard let share, share.value > share.bound else { return [] }
    return [
      flaw(.popularity, words: share.text, because: "The best known option is right too often.")
    ]
  }

  /// A share over cards with the bound that chance keeps: 1/k + 3σ.
  private struct Share {
    var value: Double
    var bound: Double
    var count: Int
    var text: String {
      "\((value * 1000).rounded() / 10) % of \(count), bound \((bound * 1000).rounded() / 10) %"
    }
  }

  private func cardShare(_ questions: [Question], _ credit: (Question) -> Double?) -> Share? {
    var counted = 0
    var (sum, chance, variance) = (0.0, 0.0, 0.0)
    for (_, group) in Dictionary(grouping: questions, by: \.card).sorted(by: { $0.key < $1.key }) {
      let credits = group.compactMap { question in
        credit(question).map { ($0, 1 / Double(question.options.count)) }
      }
      guard !credits.isEmpty else { continue }
      let count = Double(credits.count)
      let mean = credits.reduce(0) { $0 + $1.1 } / count
      sum += credits.reduce(0) { $0 + $1.0 } / count
      chance += mean
      variance += mean * (1 - mean)
      counted += 1
    }
    guard questions.count >= Self.leastBatch, counted >= 50 else { return nil }
    let cards = Double(counted)
    return Share(
      value: sum / cards, bound: (chance + 3 * variance.squareRoot()) / cards, count: counted)
  }

  /// L73: no thing is a wrong option in more than 5 % of the questions of its kind, or three times the
  /// mean; whoever is one often is right somewhere.
  func reuse(_ questions: [Question]) -> [Flaw] {
    var lures: [Entity.ID: Int] = [:]
    var keys: Set<Entity.ID> = []
    var asked: [Kind.ID: Int] = [:]
    for question in questions where question.form == .choice {
      for option in question.options {
        guard let entity = option.entity else { continue }
        if option.isKey {
          keys.insert(entity)
          if let kind = rootKind(of: entity) { asked[kind, default: 0] += 1 }
        } else {
          lures[entity, default: 0] += 1
        }
      }
    }
    let kinds = Dictionary(grouping: lures.keys) { rootKind(of: $0) ?? Kind.ID("none") }
    var flaws: [Flaw] = []
    for (kind, members) in kinds.sorted(by: { $0.key < $1.key }) {
      let total = asked[kind] ?? 0
      guard total >= Self.leastBatch else { continue }
      let mean = Double(members.reduce(0) { $0 + (lures[$1] ?? 0) }) / Double(members.count)
      for member in members.sorted() {
        let count = Double(lures[member] ?? 0)
        if count > max(0.05 * Double(total), 3 * mean) {
          flaws.append(
            flaw(
              .reuse, .warning, words: "\(member): \(Int(count)) of \(total)",
              because: "It is a wrong option too often."))
        } else if count > mean, !keys.contains(member) {
          flaws.append(
            flaw(
              .reuse, .warning, words: "\(member): \(Int(count))",
              because: "It is often a wrong option and never right."))
        }
      }
    }
    return flaws
  }

  private func rootKind(of entity: Entity.ID) -> Kind.ID? {
    deck.entity(entity).flatMap { deck.lineage(of: $0.kind).last }
  }
}
