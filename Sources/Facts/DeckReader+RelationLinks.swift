// How relations depend on each other and on entities: `inverse`, `symmetric`, `before`, `pool`.

extension DeckReader {
  /// Looks up what relations name, once all relations and entities are known.
  mutating func resolveRelationLinks() {
    for links in relationLinks {
      guard let relation = relations[links.relation] else { continue }
      if relation.isSymmetric, !linksEqualKinds(relation) {
        report(.symmetricKinds(relation: relation.id.text), at: links.place)
      }
      let inverse = inverse(of: relation, links)
      let later = laterRelations(than: relation, links)
      let pool = entityPool(links.pool, key: "pool", among: relation.range)
      let backPool = entityPool(links.backPool, key: "pool-back", among: .entity(relation.domain))
      relations[relation.id]?.inverse = inverse
      relations[relation.id]?.laterRelations = later
      relations[relation.id]?.pool = pool
      relations[relation.id]?.backPool = backPool
    }
    for links in relationLinks { checkMutualInverse(links) }
  }

  private func linksEqualKinds(_ relation: Relation) -> Bool {
    relation.range == .entity(relation.domain)
  }

  private mutating func inverse(of relation: Relation, _ links: RelationLinks) -> Relation.ID? {
    guard let (id, place) = links.inverse else { return nil }
    guard let inverse = relations[Relation.ID(id)] else {
      reportUnknown(.relation, id, among: relations.keys.lazy.map(\.text), at: place)
      return nil
    }
    guard inverse.id != relation.id else {
      report(.ownInverse(relation: id), at: place)
      return nil
    }
    guard case .entity(let range) = relation.range, case .entity(let other) = inverse.range,
      areRelated(range, inverse.domain), areRelated(other, relation.domain)
    else {
      report(.inverseKinds(relation: relation.id.text, inverse: id), at: place)
      return nil
    }
    return inverse.id
  }

  /// Whether a thing can be of both kinds; yes if one is unknown, which is reported elsewhere.
  private func areRelated(_ one: Kind.ID, _ other: Kind.ID) -> Bool {
    kinds[one] == nil || kinds[other] == nil || kind(one, isA: other) || kind(other, isA: one)
  }

  /// Two relations are each other's inverse, even if only one says so.
  private mutating func checkMutualInverse(_ links: RelationLinks) {
    guard let inverse = relations[links.relation]?.inverse else { return }
    if let other = relations[inverse]?.inverse, other != links.relation {
      report(
        .inverseOfAnother(relation: inverse.text, inverse: other.text),
        at: links.inverse?.place ?? links.place)
    }
  }

  private mutating func laterRelations(
    than relation: Relation, _ links: RelationLinks
  ) -> [Relation.ID] {
    links.later.compactMap { text, place in
      guard let later = relations[Relation.ID(text)] else {
        reportUnknown(.relation, text, among: relations.keys.lazy.map(\.text), at: place)
        return nil
      }
      guard relation.range == .date, later.range == .date, later.id != relation.id else {
        report(.beforeNeedsDates(relation: relation.id.text, other: text), at: place)
        return nil
      }
      return later.id
    }
  }

  private mutating func entityPool(
    _ items: [(text: String, place: Place)], key: String, among range: Relation.Range
  ) -> Relation.Pool? {
    guard let first = items.first else { return nil }
    guard case .entity = range else {
      report(.poolNeedsEntities(key: key), at: first.place)
      return nil
    }
    var pool = Relation.Pool()
    for (text, place) in items {
      if kinds[Kind.ID(text)] != nil {
        pool.kinds.insert(Kind.ID(text))
      } else if entities[Entity.ID(text)] != nil {
        pool.entities.insert(Entity.ID(text))
      } else {
        reportUnknown(
          .kind, text, among: kinds.keys.map(\.text) + entities.keys.map(\.text), at: place)
      }
    }
    return pool
  }

  /// Reads `confusable`, lists of entities that people take for each other.
  mutating func readConfusables(_ entry: SourceNode.Entry) {
    guard case .list(let groups) = entry.value.content else {
      if entry.value.content != .nothing {
        report(
          .wrongSort(key: entry.key, expected: "a list of pairs", found: entry.value.sort),
          at: entry.value.place)
      }
      return
    }
    for group in groups {
      guard case .list(let items) = group.content else {
        report(
          .wrongSort(key: entry.key, expected: "pairs such as [a, b]", found: group.sort),
          at: group.place)
        continue
      }
      let ids = items.compactMap { text(of: $0, key: entry.key) }.filter { !$0.isEmpty }
      for (id, item) in zip(ids, items) where entities[Entity.ID(id)] == nil {
        reportUnknown(.entity, id, among: entities.keys.lazy.map(\.text), at: item.place)
      }
      if Set(ids).count < 2 { report(.confusablePair, at: group.place) }
      confusables.append(ids.map { Entity.ID($0) })
    }
  }
}
