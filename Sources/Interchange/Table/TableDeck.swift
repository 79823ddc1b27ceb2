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
