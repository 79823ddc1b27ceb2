// What a question should look like.

extension DeckReader {
  /// More words in a question tire the reader before the answer.
  static let longestStem = 45

  /// Questions end in a question mark, statements in a full stop; closing quotes and brackets may
  /// follow.
  mutating func checkEnd(of wording: Wording, key: String, at place: Place) {
    guard wording.template != "none" else { return }
    let last = wording.template.last { !"\"'”’»›)]".contains($0) }
    if key == "say" {
      if !(last.map { ".!?…。．।۔։".contains($0) } ?? false) { report(.noFullStop, at: place) }
    } else if !(last.map { "?？؟\u{37E}՞".contains($0) } ?? false) {
      report(.noQuestionMark(key: key), at: place)
    }
  }

  /// Reports facts and cards that are asked at too great a length.
  mutating func checkStems(in deck: Deck) {
    for fact in deck.facts {
      guard let relation = deck.relation(fact.relation) else { continue }
      let wordings = fact.wordings.completed(by: relation.wordings)
      let subject = deck.entity(fact.subject)?.nameInSentence ?? ""
      let value = value(of: fact, in: deck)
      let names = subject.wordCount + value.wordCount
      let asked = [
        wordings.ask, wordings.askAmong, wordings.askAll,
        wordings.back, wordings.backAmong, wordings.backAll,
      ]
      let longest = asked.compactMap { $0 }
        .filter { $0.template.wordCount + names > Self.longestStem }
        .map { Self.wordCount(of: $0, subject: subject, value: value) }
        .max()
      checkStem(longest ?? 0, at: fact.provenance.place)
    }
    for card in deck.written { checkStem(card.shownSide.wordCount, at: card.provenance.place) }
  }

  private static func wordCount(of wording: Wording, subject: String, value: String) -> Int {
    wording.text { placeholder in
      switch placeholder {
      case .from: subject
      case .to: value
      case .onTo: "on \(value)"
      case .when: "On what date"
      case .owner, .criterion: "x"
      }
    }.wordCount
  }

  private mutating func checkStem(_ words: Int, at place: Place) {
    if words > Self.longestStem {
      report(.longStem(words: words, limit: Self.longestStem), at: place)
    }
  }

  private func value(of fact: Fact, in deck: Deck) -> String {
    switch fact.value {
    case .entity(let id): deck.entity(id)?.nameInSentence ?? ""
    case .text(let text): text
    case .date(let date): date.text
    case .number(let number): number.text
    }
  }
}

extension String {
  /// How many words the text has.
  fileprivate var wordCount: Int {
    var count = 0
    var isInside = false
    for byte in utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
