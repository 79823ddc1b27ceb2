extension DeckReader {
  /// Reads all relations of an entity.
  mutating func readFacts(_ body: EntityBody) {
    for entry in body.relations {
      guard let relation = relations[Relation.ID(entry.key)] else {
        reportUnknown(
          .relation, entry.key, among: relations.keys.map(\.text) + DeckFormat.entityKeys,
          at: entry.place)
        continue
      }
      guard defineOnce(.fact, "\(body.entity.id).\(relation.id)", at: entry.place) else { continue }
      checkDomain(of: relation, body, at: entry.place)
      guard case .list(let items) = entry.value.content else {
        readFact(entry.value, body, relation, isOneOfSeveral: false)
        continue
      }
      if relation.isFunctional, items.count > 1 {
        report(.severalValues(relation: relation.id.text), at: entry.place)
      }
      for item in items { readFact(item, body, relation, isOneOfSeveral: true) }
    }
  }

  private mutating func checkDomain(of relation: Relation, _ body: EntityBody, at place: Place) {
    guard kinds[body.entity.kind] != nil, kinds[relation.domain] != nil,
      !kind(body.entity.kind, isA: relation.domain)
    else { return }
    report(
      .wrongKind(
        entity: body.entity.id.text, kind: body.entity.kind.text, expected: relation.domain.text),
      at: place)
  }

  private mutating func readFact(
    _ node: SourceNode, _ body: EntityBody, _ relation: Relation, isOneOfSeveral: Bool
  ) {
    var fields: Fields
    if case .map(let entries) = node.content {
      fields = Fields(entries, of: .fact, at: node.place)
    } else {
      // A plain value is short for a mapping with `is` alone.
      let entry = SourceNode.Entry(key: "is", place: node.place, value: node)
      fields = Fields([entry], of: .fact, at: node.place)
    }
    let valueEntry = fields.take("is")
    let valueText = valueEntry.map { text(of: $0.value, key: "is") } ?? ""
    let name = text("id", in: &fields)
    let formerIDs = readFormerFacts(&fields)
    let provenance = readProvenance(&fields, defaults: body.defaults, at: node.place)
    let accepted = texts("accept", in: &fields).map(\.text)
    let never = texts("never", in: &fields).map(\.text)
    let wrong = texts("wrong", in: &fields)
    let wrongBack = texts("wrong-back", in: &fields).map(\.text)
    let oldStyle = readOldStyle(&fields)
    let criterion = text("criterion", in: &fields)
    let wordings = readWordings(&fields, demanding: false)
    finish(fields)
    guard let valueText else { return }
    guard !valueText.isEmpty else {
      report(.missing(key: "is", of: .fact), at: node.place)
      return
    }
    guard let value = readValue(valueText, relation, at: valueEntry?.value.place ?? node.place)
    else { return }
    guard
      let id = factID(body, relation, value, name: name, isOneOfSeveral, at: node.place)
    else { return }
    var fact = Fact(
      id: id, subject: body.entity.id, relation: relation.id, value: value, provenance: provenance)
    fact.accepted = accepted.map { printed($0, relation) }
    fact.neverDistract = never.map { printed($0, relation) }
    fact.wrong = wrong.map { printed($0.text, relation) }
    fact.wrongBack = wrongBack.map { entities[Entity.ID($0)]?.name ?? $0 }
    fact.oldStyle = oldStyle
    fact.criterion = criterion
    fact.formerIDs = formerIDs
    fact.wordings = wordings
    var right = [printed(valueText, relation)] + fact.accepted
    if case .entity(let id) = value { right += entities[id]?.aliases ?? [] }
    checkWrong(zip(fact.wrong, wrong).map { (text: $0, place: $1.place) }, right: right)
    let asked = wordings.completed(by: relation.wordings)
    checkOwner(
      provenance, asked: [asked.ask, asked.back].compactMap { $0?.template }, at: node.place)
    facts.append(fact)
  }

  private mutating func factID(
    _ body: EntityBody, _ relation: Relation, _ value: FactValue, name: String,
    _ isOneOfSeveral: Bool, at place: Place
  ) -> Fact.ID? {
    var id = "\(body.entity.id).\(relation.id)"
    if isOneOfSeveral {
      if !name.isEmpty {
        guard Slug<Fact>.isValid(name) else {
          report(.invalidID(name), at: place)
          return nil
        }
        id += ".\(name)"
      } else if case .entity(let entity) = value {
        id += ".\(entity)"
      } else {
        report(.valueNeedsID(relation: relation.id.text), at: place)
        return nil
      }
      guard defineOnce(.fact, id, at: place) else { return nil }
    }
    return Fact.ID(id)
  }

  private mutating func readOldStyle(_ fields: inout Fields) -> PartialDate? {
    guard let entry = fields.take("old-style"), let text = text(of: entry.value, key: "old-style")
    else { return nil }
    if let date = PartialDate(text: text) { return date }
    report(.invalidDate(text), at: entry.value.place)
    return nil
  }

  private mutating func readValue(
    _ text: String, _ relation: Relation, at place: Place
  ) -> FactValue? {
    switch relation.range {
    case .text: return .text(text)
    case .date:
      if let date = PartialDate(text: text) { return .date(date) }
      report(.invalidDate(text), at: place)
    case .number:
      if let number = Quantity(text: text, unit: relation.unit) { return .number(number) }
      report(.invalidNumber(text), at: place)
    case .entity(let expected):
      guard let entity = entities[Entity.ID(text)] else {
        reportUnknown(.entity, text, among: entities.keys.lazy.map(\.text), at: place)
        return nil
      }
      if kinds[entity.kind] != nil, kinds[expected] != nil, !kind(entity.kind, isA: expected) {
        report(
          .wrongKind(entity: text, kind: entity.kind.text, expected: expected.text), at: place)
      }
      return .entity(entity.id)
    }
    return nil
  }

  /// A value as the deck writes it, in the form in which options are printed.
  private func printed(_ text: String, _ relation: Relation) -> String {
    switch relation.range {
    case .text: text
    case .date: PartialDate(text: text)?.text ?? text
    case .number: Quantity(text: text, unit: relation.unit)?.text ?? text
    case .entity: entities[Entity.ID(text)]?.name ?? text
    }
  }
}
