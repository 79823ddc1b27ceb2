extension DeckReader {
  /// What an entity sets for all its facts.
  mutating func readDefaults(_ fields: inout Fields, at place: Place) -> Provenance {
    var provenance = Provenance(place: place)
    readPlacement(&fields, into: &provenance)
    return provenance
  }

  /// Everything a fact or a card may say about itself, on top of the defaults.
  mutating func readProvenance(
    _ fields: inout Fields, defaults: Provenance, at place: Place
  ) -> Provenance {
    var provenance = defaults
    provenance.place = place
    readPlacement(&fields, into: &provenance)
    provenance.status =
      choice("status", in: &fields, as: Provenance.Status.self) ?? defaults.status
    provenance.owner = text("attributed-to", in: &fields)
    provenance.essay = text("essay", in: &fields)
    provenance.why = text("why", in: &fields)
    provenance.note = text("note", in: &fields)
    if provenance.status.needsOwner, provenance.owner.isEmpty {
      report(.missingOwner(status: provenance.status.rawValue), at: place)
    }
    if provenance.citations.isEmpty, !sources.isEmpty { report(.missingSource, at: place) }
    let isAboutText = Set(provenance.citations.map(\.source)).count == 1
    if !provenance.essay.isEmpty, isAboutText { report(.missingReference, at: place) }
    return provenance
  }

  private mutating func readPlacement(_ fields: inout Fields, into provenance: inout Provenance) {
    if let entry = fields.take("section"), let id = text(of: entry.value, key: "section") {
      provenance.section = sectionID(id, at: entry.value.place) ?? provenance.section
    }
    let citations = texts("source", in: &fields).map { readCitation($0.text, at: $0.place) }
    if !citations.isEmpty { provenance.citations = citations }
    if let importance = choice("importance", in: &fields, as: Importance.self) {
      provenance.importance = importance.number
    }
    if let sensitivity = choice("sensitivity", in: &fields, as: Provenance.Sensitivity.self) {
      provenance.sensitivity = sensitivity
    }
  }

  /// `essay §1.1`: the first word is the source, the rest the place in it.
  private mutating func readCitation(_ text: String, at place: Place) -> Citation {
    let parts = text.split(separator: " ", maxSplits: 1)
    let id = Source.ID(parts.first.map(String.init) ?? "")
    if !sourceIDs.contains(id) {
      reportUnknown(.source, id.text, among: sources.map(\.id.text), at: place)
    }
    return Citation(id, locator: parts.count > 1 ? parts[1].trimmed : "")
  }

  private enum Importance: String, CaseIterable {
    case colour = "1"
    case worthKnowing = "2"
    case mustKnow = "3"

    var number: Int {
      switch self {
      case .colour: 1
      case .worthKnowing: 2
      case .mustKnow: 3
      }
    }
  }

  /// A claim is somebody's: the question must say whose.
  ///
  /// Checked on the words of the owner.
  mutating func checkOwner(
    _ provenance: Provenance, asked questions: [String], at place: Place
  ) {
    guard provenance.status.needsOwner, !provenance.owner.isEmpty else { return }
    let parts = provenance.owner.lowercased().split { !$0.isLetter }
    let longParts = parts.filter { $0.count > 3 }
    let words = longParts.isEmpty ? parts : longParts
    for question in questions {
      let question = question.lowercased()
      if question.contains("{owner}") || words.contains(where: { question.contains($0) }) {
        continue
      }
      report(.ownerUnnamed(owner: provenance.owner), at: place)
      return
    }
  }
}
