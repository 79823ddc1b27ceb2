extension DeckReader {
  /// Reads the hand-written cards.
  mutating func readCards(_ entry: SourceNode.Entry) {
    switch entry.value.content {
    case .nothing: return
    case .list(let items): for item in items { readCard(item) }
    case .text, .map:
      report(
        .wrongSort(key: "cards", expected: "a list", found: entry.value.sort),
        at: entry.value.place)
    }
  }

  private mutating func readCard(_ node: SourceNode) {
    guard var fields = fields(of: node, .card, key: "a card") else { return }
    let name = text("id", in: &fields)
    let formerIDs = readFormerCards(&fields)
    let front = text("front", in: &fields)
    let back = text("back", in: &fields)
    let cloze = text("cloze", in: &fields)
    let wrong = texts("wrong", in: &fields)
    let accepted = texts("accept", in: &fields).map(\.text)
    let provenance = readProvenance(
      &fields, defaults: Provenance(place: node.place), at: node.place)
    finish(fields)
    guard let content = content(front: front, back: back, cloze: cloze, at: node.place) else {
      return
    }
    guard name.isEmpty || Slug<Card>.isValid(name) else {
      report(.invalidID(name), at: node.place)
      return
    }
    let text = cloze.isEmpty ? front : cloze
    let id = name.isEmpty ? ContentName.of(text) : name
    guard defineOnce(.card, id, shownAs: name.isEmpty ? text : name, at: node.place) else {
      return
    }
    var card = WrittenCard(id: Card.ID(id), content: content, provenance: provenance)
    card.wrong = wrong.map(\.text)
    card.accepted = accepted
    card.formerIDs = formerIDs
    checkWrong(wrong, right: [back] + accepted)
    checkOwner(provenance, asked: [text], at: node.place)
    written.append(card)
  }

  /// A wrong answer must not be a right one, whatever the case.
  mutating func checkWrong(_ wrong: [(text: String, place: Place)], right: [String]) {
    let right = Set(right.map { $0.lowercased() })
    for item in wrong where right.contains(item.text.lowercased()) {
      report(.wrongIsRight(item.text), at: item.place)
    }
  }

  private mutating func content(
    front: String, back: String, cloze: String, at place: Place
  ) -> WrittenCard.Content? {
    if cloze.isEmpty {
      if front.isEmpty { report(.missing(key: "front", of: .card), at: place) }
      if back.isEmpty { report(.missing(key: "back", of: .card), at: place) }
      return front.isEmpty || back.isEmpty ? nil : .basic(front: front, back: back)
    }
    guard front.isEmpty, back.isEmpty else {
      report(.cardContent, at: place)
      return nil
    }
    guard let parts = WrittenCard.clozeParts(cloze) else {
      report(.clozeBraces, at: place)
      return nil
    }
    return .cloze(parts)
  }
}

/// A name for cards that have none, made from their text so that moving them keeps their progress.
enum ContentName {
  /// `c-` and 64 bits of FNV-1a over the text without case, white space and punctuation; over the
  /// whole text if it has neither letters nor digits.
  ///
  /// Source of the hash: Fowler, Noll, Vo; offset basis and prime as in RFC 9923.
  static func of(_ text: String) -> String {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (letters.isEmpty ? text : letters).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return "c-" + String(hash, radix: 36)
  }
}
