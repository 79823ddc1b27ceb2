internal import Facts

/// How an option stands to the deck.
enum Judgement: Hashable {
  /// The deck entails it.
  case entailed
  /// The deck proves it wrong; how, in a word.
  case refuted(String)
  /// The deck does not tell, and why it does not.
  case unknown(String)

  var isRefuted: Bool { if case .refuted = self { true } else { false } }
}

extension FactGraph {
  /// Judges a printed answer to a card.
  func judge(_ text: LintText, entity: Entity.ID? = nil, as card: Card) -> Judgement {
    switch card.content {
    case .forward(let fact): judge(text, entity: entity, asValueOf: fact)
    case .backward(let fact): judge(text, entity: entity, asSubjectOf: fact)
    case .basic(let written): judge(text, asBackOf: written)
    case .hole(let written, let hole): judge(text, asHole: hole, of: written)
    }
  }

  private func judge(
    _ text: LintText, entity: Entity.ID?, asValueOf position: Int
  ) -> Judgement {
    let fact = deck.facts[position]
    guard let relation = deck.relation(fact.relation) else { return .unknown("no relation") }
    let folded = text.folded
    let known = known[Query(subject: fact.subject, relation: fact.relation)] ?? []
    let reading = Reading(text, isYear: relation.range == .date)
    for answer in known {
      if matches(answer.value, text, folded, entity, reading) { return .entailed }
      guard !answer.isImplied else { continue }
      if ruledOut[answer.fact].accepted.contains(folded) { return .entailed }
      if let old = deck.facts[answer.fact].oldStyle, let date = reading.date,
        old.days.overlaps(date.days)
      {
        return .unknown("the date in the other calendar")
      }
    }
    if ruledOut[position].never.contains(folded) { return .unknown("ruled out by the author") }
    if ruledOut[position].essay?.mentions(text) == true {
      return .unknown("what the studied text says")
    }
    if ruledOut[position].wrong.contains(folded) { return .refuted("asserted") }
    guard isOfRange(text, entity, reading, relation.range) else {
      return .unknown("not of the relation's range")
    }
    if relation.isFunctional, !known.isEmpty { return .refuted("functional") }
    if relation.isComplete, known.contains(where: { !$0.isImplied }) {
      return .refuted("complete")
    }
    return .unknown("the deck does not rule it out")
  }

  /// Whether the print says the value: by any of its names, by a date that may be the same, by a
  /// number inside the range.
  private func matches(
    _ value: FactValue, _ text: LintText, _ folded: String, _ entity: Entity.ID?,
    _ reading: Reading
  ) -> Bool {
    switch value {
    case .entity(let id):
      return id == entity || (names[id] ?? []).contains { $0.folded == folded }
    case .date(let date): return reading.date.map { Self.mayBeSame(date, $0) } ?? false
    case .number(let number):
      return reading.number.map { $0.low <= number.high && number.low <= $0.high } ?? false
    case .text(let phrase): return LintText(phrase).folded == folded
    }
  }

  /// Whether two dates may be the same: they have a day in common; two spans if they begin and end
  /// alike.
  static func mayBeSame(_ one: PartialDate, _ two: PartialDate) -> Bool {
    guard let end = one.end, let otherEnd = two.end else { return one.days.overlaps(two.days) }
    return one.start.firstDay <= two.start.lastDay && two.start.firstDay <= one.start.lastDay
      && end.firstDay <= otherEnd.lastDay && otherEnd.firstDay <= end.lastDay
  }

  private func isOfRange(
    _ text: LintText, _ entity: Entity.ID?, _ reading: Reading, _ range: Relation.Range
  ) -> Bool {
    switch range {
    case .date: return reading.date != nil
    case .number: return reading.number != nil
    case .text: return true
    case .entity(let kind):
      let entities = entity.map { [$0] } ?? bearers[text.folded] ?? []
      return entities.contains { id in
        deck.entity(id).map { deck.kind($0.kind, isA: kind) } ?? false
      }
    }
  }

  private func judge(
    _ text: LintText, entity: Entity.ID?, asSubjectOf position: Int
  ) -> Judgement {
    let fact = deck.facts[position]
    guard let relation = deck.relation(fact.relation) else { return .unknown("no relation") }
    let folded = text.folded
    var bearers = entities(named: text, of: relation.domain)
    if let entity, !bearers.contains(entity) { bearers.append(entity) }
    if bearers.contains(fact.subject) { return .entailed }
    if ruledOut[position].never.contains(folded) { return .unknown("ruled out by the author") }
    let isAsserted = ruledOut[position].wrongBack.contains(folded)
    guard !bearers.isEmpty else {
      return isAsserted ? .refuted("asserted") : .unknown("no such thing in the deck")
    }
    var judgement = Judgement.refuted("asserted")
    for bearer in bearers {
      judgement = judge(bearer, asSubjectOf: fact, relation, isAsserted: isAsserted)
      if !judgement.isRefuted { return judgement }
    }
    return judgement
  }

  private func judge(
    _ other: Entity.ID, asSubjectOf fact: Fact, _ relation: Relation, isAsserted: Bool
  ) -> Judgement {
    let known = known[Query(subject: other, relation: relation.id)] ?? []
    for answer in known {
      if mayBeSame(answer.value, fact.value) { return .entailed }
      guard !answer.isImplied else { continue }
      if let essay = ruledOut[answer.fact].essay,
        essay.mentions(LintText(Phrasing.text(of: fact.value, in: deck)))
      {
        return .unknown("the studied text says it of this one")
      }
      if let old = deck.facts[answer.fact].oldStyle, case .date(let date) = fact.value,
        old.days.overlaps(date.days)
      {
        return .unknown("the date in the other calendar")
      }
    }
    if isAsserted { return .refuted("asserted") }
    if relation.isInverseFunctional { return .refuted("inverse-functional") }
    if relation.isFunctional, !known.isEmpty { return .refuted("functional") }
    if relation.isComplete, known.contains(where: { !$0.isImplied }) { return .refuted("complete") }
    return isRefutedByInverse(other, fact)
      ? .refuted("inverse")
      : .unknown("the deck does not rule it out")
  }

  /// Whether the value's own list, by the inverse relation, leaves the subject out.
  private func isRefutedByInverse(_ other: Entity.ID, _ fact: Fact) -> Bool {
    guard let inverse = inverses[fact.relation].flatMap(deck.relation),
      inverse.isFunctional || inverse.isComplete, case .entity(let value) = fact.value
    else { return false }
    let list = known[Query(subject: value, relation: inverse.id)] ?? []
    return list.contains { !$0.isImplied || inverse.isFunctional }
      && !list.contains { $0.value == .entity(other) }
  }

  /// Whether two values may be the same: equal, dates or numbers with something in common, things
  /// with a name in common.
  func mayBeSame(_ one: FactValue, _ two: FactValue) -> Bool {
    switch (one, two) {
    case (.date(let one), .date(let two)): Self.mayBeSame(one, two)
    case (.number(let one), .number(let two)): one.low <= two.high && two.low <= one.high
    case (.text(let one), .text(let two)): LintText(one).folded == LintText(two).folded
    case (.entity(let one), .entity(let two)): one == two
    default: false
    }
  }

  private func judge(_ text: LintText, asBackOf position: Int) -> Judgement {
    guard case .basic = deck.written[position].content else {
      return .unknown("no front and back")
    }
    if written[position].right[0].contains(text.folded) { return .entailed }
    return written[position].wrong.contains(text.folded)
      ? .refuted("asserted") : .unknown("not among the author's wrong answers")
  }

  /// A hole is filled by what its author hid there; nothing is offered beside it.
  private func judge(_ text: LintText, asHole hole: Int, of position: Int) -> Judgement {
    guard case .cloze = deck.written[position].content else {
      return .unknown("no text with holes")
    }
    let holes = written[position].right
    guard holes.indices.contains(hole), holes[hole].contains(text.folded) else {
      return .unknown("not what the hole hides")
    }
    return .entailed
  }
}
