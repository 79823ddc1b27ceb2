internal import Facts

/// The deck that a table becomes.
struct TableDeck: Hashable, Sendable {
  /// A chapter.
  struct Section: Hashable, Sendable {
    var id: String
    var title: String
  }

  /// What people see.
  var title: String
  /// The chapters, if rows name several decks.
  var sections: [Section] = []
  /// The cards, in order of rows.
  var cards: [TableCard] = []
}

extension TableDeck {
  /// A deck of the first few cards.
  func beginning(as id: Deck.ID) -> Deck {
    let place = Place(file: "\(id).yaml", line: 1, column: 1)
    let written = cards.prefix(Self.shownCards).compactMap { card -> WrittenCard? in
      let content: WrittenCard.Content
      switch card.content {
      case .basic(let front, let back): content = .basic(front: front, back: back)
      case .cloze(let text):
        guard let parts = WrittenCard.clozeParts(text) else { return nil }
        content = .cloze(parts)
      }
      var written = WrittenCard(
        id: Card.ID(card.id), content: content, provenance: Provenance(place: place))
      written.wrong = card.wrong
      return written
    }
    return Deck(header: Deck.Header(id: id, title: title), written: written)
  }

  private static let shownCards = 20
}

/// A card made from a row.
struct TableCard: Hashable, Sendable {
  /// What is asked.
  enum Content: Hashable, Sendable {
    case basic(front: String, back: String)
    /// A text with holes in double braces.
    case cloze(String)
  }

  /// The stable name.
  var id = ""
  /// Whether the table gives the name; otherwise it is made from the text.
  var isNamed = false
  /// What is asked.
  var content: Content
  /// Wrong answers.
  var wrong: [String] = []
  /// Further right answers.
  var accept: [String] = []
  /// What should be known besides.
  var note = ""
  /// What teaches something when the answer was wrong.
  var why = ""
  /// Kept as a remark.
  var tags = ""
  /// The chapter's title.
  var deck = ""

  /// The text asked.
  var front: String {
    switch content {
    case .basic(let front, _): front
    case .cloze(let text): text
    }
  }

  /// The text answered; empty for a text with holes.
  var back: String {
    if case .basic(_, let back) = content { back } else { "" }
  }

  /// How many cards it makes: one, or one for each hole.
  var count: Int {
    guard case .cloze(let text) = content else { return 1 }
    return WrittenCard.clozeParts(text)?.count { if case .hole = $0 { true } else { false } } ?? 0
  }
}
