import Facts
import Questions

/// Judges options by the facts of the deck alone, without the code under test.
struct Truth {
  let deck: Deck

  /// Why the option of a question is not plainly wrong; `nil` if it is.
  func objection(to option: String, in question: Question, _ card: Card) -> String? {
    switch card.content {
    case .forward(let position): forward(option, deck.facts[position])
    case .backward(let position): backward(option, deck.facts[position])
    case .basic(let position): basic(option, deck.written[position])
    case .hole: "a hole has no options"
    }
  }

  private func forward(_ option: String, _ fact: Fact) -> String? {
    guard let relation = deck.relation(fact.relation) else { return "no relation" }
    let isAsserted = fact.wrong.contains { folded($0) == folded(option) }
    let known = deck.facts(of: fact.subject, by: fact.relation)
    guard isAsserted || relation.isFunctional || relation.isComplete else { return "unproven" }
    for other in known {
      if names(of: other.value).contains(folded(option)) { return "a value of the subject" }
      if other.accepted.contains(where: { folded($0) == folded(option) }) { return "accepted" }
    }
    if fact.neverDistract.contains(where: { folded($0) == folded(option) }) { return "never" }
    if contains(fact.provenance.essay, option) { return "what the text claims" }
    switch fact.value {
    case .date(let key): return objection(toDate: option, key, fact)
    case .number:
      guard let number = Printed.number(option) else { return "no number" }
      let isRight = known.contains {
        if case .number(let range) = $0.value {
          (range.low...range.high).contains(number)
        } else {
          false
        }
      }
      return isRight ? "in the range of a value" : nil
    case .text: return nil
    case .entity:
      guard case .entity(let kind) = relation.range else { return "no kind" }
      let fits = isAsserted || entities(named: option).contains { deck.kind($0.kind, isA: kind) }
      return fits ? nil : "of another kind"
    }
  }

  private func objection(toDate option: String, _ key: PartialDate, _ fact: Fact) -> String? {
    guard let date = Printed.date(option) else { return "no date" }
    guard date.precision == key.precision else { return "of another precision" }
    for other in deck.facts where other.subject == fact.subject {
      if case .date(let own) = other.value, own.days.overlaps(date.days) { return "an own date" }
    }
    if let old = fact.oldStyle, old.days.overlaps(date.days) { return "the old date" }
    let distance = abs(date.days.lowerBound - key.days.lowerBound)
    return key.precision == .day && distance <= 13 ? "within 13 days" : nil
  }

  private func backward(_ option: String, _ fact: Fact) -> String? {
    guard let relation = deck.relation(fact.relation), let key = deck.entity(fact.subject)
    else { return "no relation" }
    let isAsserted = fact.wrongBack.contains { folded($0) == folded(option) }
    let others = entities(named: option).filter { deck.kind($0.kind, isA: relation.domain) }
    guard isAsserted || !others.isEmpty else { return "nobody of that name" }
    let keyNames = Set(([key.name] + key.aliases).map(folded))
    for other in others {
      if ([other.name] + other.aliases).contains(where: { keyNames.contains(folded($0)) }) {
        return "a name of the key"
      }
      let known = deck.facts(of: other.id, by: relation.id)
      if known.contains(where: { mayBeSame($0.value, fact.value) }) { return "has the value too" }
      if known.contains(where: { contains($0.provenance.essay, deck.text(of: fact.value)) }) {
        return "has the value in the text"
      }
      let isProven =
        isAsserted || relation.isInverseFunctional
        || (!known.isEmpty && (relation.isFunctional || relation.isComplete))
      if !isProven { return "unproven" }
    }
    return fact.neverDistract.contains { folded($0) == folded(option) } ? "never" : nil
  }

  private func basic(_ option: String, _ card: WrittenCard) -> String? {
    guard case .basic(_, let back) = card.content else { return "no basic card" }
    if ([back] + card.accepted).contains(where: { folded($0) == folded(option) }) {
      return "accepted"
    }
    return card.wrong.contains { folded($0) == folded(option) } ? nil : "not by the author"
  }

  /// Whether two values may mean the same; spans of time do if both ends do.
  func mayBeSame(_ one: FactValue, _ other: FactValue) -> Bool {
    switch (one, other) {
    case (.date(let one), .date(let other)):
      guard let end = one.end, let otherEnd = other.end else {
        return one.days.overlaps(other.days)
      }
      return days(of: one.start).overlaps(days(of: other.start))
        && days(of: end).overlaps(days(of: otherEnd))
    case (.number(let one), .number(let other)):
      return one.low <= other.high && other.low <= one.high
    default: return !names(of: one).isDisjoint(with: names(of: other))
    }
  }

  private func days(of point: PartialDate.Point) -> ClosedRange<Int> {
    point.firstDay...point.lastDay
  }

  private func names(of value: FactValue) -> Set<String> {
    guard case .entity(let id) = value, let entity = deck.entity(id) else {
      return [folded(deck.text(of: value))]
    }
    return Set(([entity.name] + entity.aliases).map(folded))
  }

  private func entities(named name: String) -> [Entity] {
    deck.entities.filter { folded($0.name) == folded(name) }
  }
}
