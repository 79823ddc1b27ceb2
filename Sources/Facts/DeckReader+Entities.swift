extension DeckReader {
  /// An entity whose facts are still to be read: they may refer to entities further down.
  struct EntityBody {
    var entity: Entity
    var place: Place
    var defaults: Provenance
    var relations: [SourceNode.Entry]
  }

  /// Reads name, kind and defaults of an entity and keeps its relations for later.
  mutating func readEntityHead(_ entry: SourceNode.Entry) -> EntityBody? {
    guard case .map(let entries) = entry.value.content else {
      report(
        .wrongSort(key: entry.key, expected: "a mapping", found: entry.value.sort),
        at: entry.value.place)
      return nil
    }
    var fields = Fields(
      entries.filter { DeckFormat.entityKeys.contains($0.key) }, of: .entity, at: entry.place)
    let kind = requiredText("kind", in: &fields)
    let name = requiredText("name", in: &fields)
    let names = readAliases(&fields)
    let agreement = readAgreement(&fields)
    let formerIDs = readFormerSlugs(&fields).map { Entity.ID($0) }
    _ = text("note", in: &fields)
    let defaults = readDefaults(&fields, at: entry.place)
    finish(fields)
    guard let kind, let name else { return nil }
    if kinds[Kind.ID(kind)] == nil {
      reportUnknown(.kind, kind, among: kinds.keys.lazy.map(\.text), at: entry.value.place)
    }
    var entity = Entity(id: Entity.ID(entry.key), kind: Kind.ID(kind), name: name)
    entity.otherNames = names
    entity.isPlural = agreement.isPlural
    entity.gender = agreement.gender
    entity.formerIDs = formerIDs
    entities[entity.id] = entity
    entityOrder.append(entity)
    return EntityBody(
      entity: entity, place: entry.place, defaults: defaults,
      relations: entries.filter { !DeckFormat.entityKeys.contains($0.key) })
  }

  /// Whether the kind is the broader one or one of its sub-kinds.
  func kind(_ kind: Kind.ID, isA broader: Kind.ID) -> Bool {
    var seen: Set<Kind.ID> = []
    var next: Kind.ID? = kind
    while let current = next, seen.insert(current).inserted {
      if current == broader { return true }
      next = kinds[current]?.parent
    }
    return false
  }
}
