// The parts of a deck that others refer to: header, sources, sections, kinds, relations.

extension DeckReader {
  static let formatVersion = "1"

  mutating func readHeader(
    _ entries: [SourceNode.Entry], at place: Place, fallbackID: String
  ) -> Deck.Header? {
    var fields = Fields(entries, of: .deck, at: place)
    if let entry = fields.take("iskra"), let version = text(of: entry.value, key: "iskra"),
      !version.isEmpty, version != Self.formatVersion
    {
      report(.unsupportedVersion(version), at: entry.value.place)
    }
    let title = requiredText("title", in: &fields)
    var id = fallbackID
    if let entry = fields.take("id"), let text = text(of: entry.value, key: "id") {
      if !Slug<Deck>.isValid(text) { report(.invalidID(text), at: entry.value.place) }
      id = text
    }
    let language = text("language", in: &fields)
    let about = text("about", in: &fields)
    let licence = text("licence", in: &fields)
    for key in Self.partKeys { _ = fields.take(key) }
    finish(fields)
    guard let title else { return nil }
    var header = Deck.Header(id: Deck.ID(id), title: title)
    if !language.isEmpty { header.language = language }
    header.about = about
    header.licence = licence
    return header
  }

  mutating func readSource(_ entry: SourceNode.Entry) {
    guard var fields = fields(of: entry.value, .source, key: entry.key) else { return }
    let title = requiredText("title", in: &fields)
    let author = text("author", in: &fields)
    let year = text("year", in: &fields)
    for key in ["kind", "publisher", "pages", "url", "note"] { _ = text(key, in: &fields) }
    finish(fields)
    let id = Source.ID(entry.key)
    sourceIDs.insert(id)
    guard let title else { return }
    sources.append(Source(id: id, title: title, author: author, year: year))
  }

  mutating func readSections(_ entry: SourceNode.Entry) {
    switch entry.value.content {
    case .nothing: return
    case .list(let items): for item in items { readSection(item) }
    case .text, .map:
      report(
        .wrongSort(key: "sections", expected: "a list", found: entry.value.sort),
        at: entry.value.place)
    }
  }

  private mutating func readSection(_ node: SourceNode) {
    guard var fields = fields(of: node, .section, key: "a section") else { return }
    let id = requiredText("id", in: &fields)
    let title = requiredText("title", in: &fields)
    finish(fields)
    guard let id, define(.section, id, at: node.place) else { return }
    sectionIDs.insert(Section.ID(id))
    sections.append(Section(id: Section.ID(id), title: title ?? id))
  }

  mutating func readKind(_ entry: SourceNode.Entry) {
    guard var fields = fields(of: entry.value, .kind, key: entry.key) else { return }
    let title = text("title", in: &fields)
    let parent = text("of", in: &fields)
    finish(fields)
    let kind = Kind(
      id: Kind.ID(entry.key), title: title.isEmpty ? entry.key : title,
      parent: parent.isEmpty ? nil : Kind.ID(parent))
    kinds[kind.id] = kind
    kindOrder.append(kind)
  }

  /// Broader kinds may be written after narrower ones, so they are checked when all are known.
  mutating func checkKinds(_ parts: [SourceNode.Entry]) {
    for kind in kindOrder {
      guard let parent = kind.parent else { continue }
      let place = definitions["kind \(kind.id)"] ?? parts[0].place
      guard kinds[parent] != nil else {
        reportUnknown(.kind, parent.text, among: kinds.keys.map(\.text), at: place)
        continue
      }
      var seen: Set<Kind.ID> = []
      var next: Kind.ID? = kind.id
      while let current = next, seen.insert(current).inserted { next = kinds[current]?.parent }
      if next == kind.id { report(.circularKind(kind.id.text), at: place) }
    }
  }

  mutating func readRelation(_ entry: SourceNode.Entry) {
    guard var fields = fields(of: entry.value, .relation, key: entry.key) else { return }
    if Self.entityKeys.contains(entry.key) {
      report(.duplicate(.relation, id: entry.key, first: entry.place), at: entry.place)
    }
    let domain = requiredText("from", in: &fields)
    let range = requiredText("to", in: &fields)
    let isFunctional = flag("one", in: &fields)
    let isComplete = flag("complete", in: &fields)
    let isInverseFunctional = flag("one-back", in: &fields)
    let unit = text("unit", in: &fields)
    let wordings = readWordings(&fields, demanding: true)
    finish(fields)
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
    relation.unit = unit
    relation.wordings = wordings
    relations[relation.id] = relation
    relationOrder.append(relation)
  }

  static let plainRanges: [String: Relation.Range] = [
    "date": .date, "number": .number, "text": .text,
  ]

  /// Reads `ask`, `back`, `say` and their kin.
  ///
  /// The wording of a relation must mention what it is about; the wording of a single fact may
  /// spell it out.
  mutating func readWordings(_ fields: inout Fields, demanding: Bool) -> Wordings {
    var wordings = Wordings()
    wordings.ask = readWording("ask", &fields, needs: demanding ? [.from] : [])
    wordings.askAmong = readWording("ask-among", &fields, needs: demanding ? [.from] : [])
    wordings.back = readWording("back", &fields, needs: demanding ? [.to] : [])
    wordings.backAmong = readWording("back-among", &fields, needs: demanding ? [.to] : [])
    wordings.say = readWording("say", &fields, needs: demanding ? [.from, .to] : [])
    return wordings
  }

  private mutating func readWording(
    _ key: String, _ fields: inout Fields, needs: [Wording.Placeholder]
  ) -> Wording? {
    guard let entry = fields.take(key), let text = text(of: entry.value, key: key), !text.isEmpty
    else { return nil }
    do throws(Wording.Fault) {
      let wording = try Wording(text)
      for placeholder in needs {
        if placeholder == .to ? wording.mentionsValue : wording.mentions(placeholder) { continue }
        report(
          .wordingLacks(key: key, placeholder: "{\(placeholder.rawValue)}"), at: entry.value.place)
      }
      return wording
    } catch {
      report(.wording(key: key, error), at: entry.value.place)
      return nil
    }
  }

  mutating func reportUnknown(
    _ thing: DeckProblem.Thing, _ id: String, among known: some Sequence<String>, at place: Place
  ) {
    report(
      .unknown(thing, id: id, suggestion: Likeness.nearest(to: id, in: known)), at: place)
  }
}
