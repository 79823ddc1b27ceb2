extension DeckReader {
  /// What a relation says about other relations and entities, to be checked when all are known.
  struct RelationLinks {
    var relation: Relation.ID
    var place: Place
    var inverse: (id: String, place: Place)?
    var later: [(text: String, place: Place)]
    var pool: [(text: String, place: Place)]
    var backPool: [(text: String, place: Place)]
  }

  static let plainRanges: [String: Relation.Range] = [
    "date": .date, "number": .number, "text": .text,
  ]

  mutating func readRelation(_ entry: SourceNode.Entry) {
    guard var fields = fields(of: entry.value, .relation, key: entry.key) else { return }
    if DeckFormat.entityKeys.contains(entry.key) {
      report(.duplicate(.relation, id: entry.key, first: entry.place), at: entry.place)
    }
    let domain = requiredText("from", in: &fields)
    let range = requiredText("to", in: &fields)
    let isFunctional = flag("one", in: &fields)
    let isComplete = flag("complete", in: &fields)
    let isInverseFunctional = flag("one-back", in: &fields)
    let isSymmetric = flag("symmetric", in: &fields)
    let unit = text("unit", in: &fields)
    let formerIDs = readFormerSlugs(&fields).map { Relation.ID($0) }
    let links = readLinks(&fields, of: Relation.ID(entry.key), at: entry.place)
    let wordings = readWordings(&fields, demanding: true)
    finish(fields)
    if isComplete, !isFunctional, wordings.ask != nil, wordings.askAmong == nil {
      report(.completeWithoutAmong, at: entry.place)
    }
    guard let domain, let range else { return }
    for kind in [domain, range] where kinds[Kind.ID(kind)] == nil {
      if kind == range, Self.plainRanges[kind] != nil { continue }
      let known = kinds.keys.map(\.text) + (kind == range ? Array(Self.plainRanges.keys) : [])
      reportUnknown(.kind, kind, among: known, at: entry.value.place)
    }
    var relation = Relation(
      id: Relation.ID(entry.key), domain: Kind.ID(domain),
      range: Self.plainRanges[range] ?? .entity(Kind.ID(range)))
    relation.isFunctional = isFunctional
    relation.isComplete = isComplete
    relation.isInverseFunctional = isInverseFunctional
    relation.isSymmetric = isSymmetric
    relation.unit = unit
    relation.formerIDs = formerIDs
    relation.wordings = wordings
    relations[relation.id] = relation
    relationOrder.append(relation.id)
    relationLinks.append(links)
  }

  private mutating func readLinks(
    _ fields: inout Fields, of relation: Relation.ID, at place: Place
  ) -> RelationLinks {
    let inverse = texts("inverse", in: &fields)
    if inverse.count > 1 {
      report(
        .wrongSort(key: "inverse", expected: "one relation", found: "several"),
        at: inverse[1].place)
    }
    return RelationLinks(
      relation: relation, place: place, inverse: inverse.first.map { ($0.text, $0.place) },
      later: texts("before", in: &fields), pool: texts("pool", in: &fields),
      backPool: texts("pool-back", in: &fields))
  }
}
