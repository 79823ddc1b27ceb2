internal import Facts
internal import Memory
internal import Questions

extension Question {
  /// Every right option is a card of its own; a false one costs the whole, not a card.
  func selected(_ positions: Set<Int>) -> Judgement? {
    guard positions.allSatisfy(options.indices.contains) else { return nil }
    let keys = options.indices.filter { options[$0].isKey }
    let hits = keys.filter(positions.contains)
    let score = Scoring.selection(
      hits: hits.count, false: positions.count - hits.count, keys: keys.count)
    let grade: Grade = score == 1 ? .good : score >= 0.5 ? .hard : .again
    var parts: [Judgement.Part] = []
    for key in keys {
      guard let card = options[key].card else { continue }
      let isHit = positions.contains(key)
      parts.append(
        .init(
          card: card, verdict: isHit ? .right : .wrong, grade: isHit ? max(grade, .hard) : .again,
          alternatives: 2, answer: isHit ? options[key].text : ""))
    }
    // Ticking everything hits every key and knows nothing.
    if score < 0.5 { parts = parts.map { $0.failed } }
    return Judgement(
      verdict: score == 1 ? .right : score >= 0.5 ? .partial : .wrong, score: score,
      parts: ownFirst(parts))
  }

  /// An event that is inverted with its neighbour in truth failed; the others get the grade of the
  /// whole, Hard at least.
  func ordered(_ order: [Int]) -> Judgement? {
    guard order.sorted() == Array(parts.indices) else { return nil }
    let ranks = order.map { parts[$0].key }
    let score = Scoring.order(ranks)
    let inverted = Scoring.inverted(ranks)
    let whole: Grade = score == 1 ? .good : .hard
    let judged = parts.compactMap { part in
      part.card.map { card in
        let isWrong = inverted.contains(part.key)
        return Judgement.Part(
          card: card, verdict: isWrong ? .wrong : .right, grade: isWrong ? .again : whole,
          alternatives: 2, answer: order.map { parts[$0].text }.joined(separator: " < "))
      }
    }
    return Judgement(
      verdict: score == 1 ? .right : score >= 0.8 ? .partial : .wrong, score: score,
      parts: ownFirst(judged))
  }

  /// Each part counts alone.
  ///
  /// In a matching a guesser has ever fewer targets to choose from.
  func assigned(_ chosen: [Int?]) -> Judgement? {
    guard chosen.count == parts.count,
      chosen.allSatisfy({ $0.map(targets.indices.contains) ?? true })
    else { return nil }
    let hits = zip(parts, chosen).count { $0.key == $1 }
    let judged = parts.indices.compactMap { position -> Judgement.Part? in
      guard let card = parts[position].card else { return nil }
      guard let target = chosen[position] else {
        return .init(card: card, verdict: .dontKnow, grade: .again, alternatives: 0, answer: "")
      }
      let isRight = parts[position].key == target
      let free = form == .matching ? targets.count - position : targets.count
      return .init(
        card: card, verdict: isRight ? .right : .wrong, grade: isRight ? .good : .again,
        alternatives: max(2, free), answer: targets[target])
    }
    let score = Double(hits) / Double(max(1, parts.count))
    return Judgement(
      verdict: hits == parts.count ? .right : score >= 0.5 ? .partial : .wrong, score: score,
      parts: ownFirst(judged))
  }

  private func ownFirst(_ parts: [Judgement.Part]) -> [Judgement.Part] {
    parts.filter { $0.card == card } + parts.filter { $0.card != card }
  }
}

extension Judgement.Part {
  fileprivate var failed: Self {
    var part = self
    part.verdict = .wrong
    part.grade = .again
    return part
  }
}
