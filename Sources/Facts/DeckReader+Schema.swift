// The parts of a deck that others refer to: header, sources, sections, kinds.

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
    readUse(&fields)
    for key in DeckFormat.partKeys { _ = fields.take(key) }
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

  mutating func readKind(_ entry: SourceNode.Entry) {
    guard var fields = fields(of: entry.value, .kind, key: entry.key) else { return }
    let title = text("title", in: &fields)
    let parent = text("of", in: &fields)
    let naming = choice("names", in: &fields, as: Kind.Naming.self)
    finish(fields)
    var kind = Kind(
      id: Kind.ID(entry.key), title: title.isEmpty ? entry.key : title,
      parent: parent.isEmpty ? nil : Kind.ID(parent))
    kind.naming = naming
    kinds[kind.id] = kind
    kindOrder.append(kind)
  }

  /// Broader kinds may be written after narrower ones, so they are checked when all are known.
  mutating func checkKinds(_ parts: [SourceNode.Entry]) {
    for kind in kindOrder {
      guard let parent = kind.parent else { continue }
      guard let place = definitions["kind \(kind.id)"] ?? parts.first?.place else { continue }
      guard kinds[parent] != nil else {
        reportUnknown(.kind, parent.text, among: kinds.keys.lazy.map(\.text), at: place)
        continue
      }
      var seen: Set<Kind.ID> = []
      var next: Kind.ID? = kind.id
      while let current = next, seen.insert(current).inserted { next = kinds[current]?.parent }
      if next == kind.id { report(.circularKind(kind.id.text), at: place) }
    }
  }
}
