internal import DeckFiles
internal import Facts
internal import Interchange
internal import Questions

/// A deck as files: the deck as it is written, or its cards as a table.
struct DeckExport {
  /// What is written.
  enum Format: String, CaseIterable, Sendable {
    case yaml, csv, tsv

    /// The format that a file's ending names; YAML if it names none.
    init(path: String) {
      let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased()
      self = ending.flatMap(Format.init) ?? (ending == "tab" ? .tsv : .yaml)
    }
  }

  private let source: DeckSource

  init(_ source: DeckSource) {
    self.source = source
  }

  /// Writes the deck to a path; its ending says in which format.
  ///
  /// A deck of several files becomes a folder.
  ///
  /// - Returns: What was written where.
  /// - Throws: `invalidDeck`, `occupied`, `notWritable`, `diskFull`.
  func write(
    to path: String, as format: Format? = nil, isReplacing: Bool
  ) throws(ImportFailure) -> String {
    let format = format ?? Format(path: path)
    guard format == .yaml else {
      let table = try table()
      try FileWriting.write(table.text(as: format), to: path, isReplacing: isReplacing)
      let count = table.rows.count
      return "\(count) \(count == 1 ? "row" : "rows") written to \(path)."
    }
    let texts = try texts()
    if texts.count == 1, let only = texts.first {
      let file = path.isYAMLPath ? path : path + ".yaml"
      try FileWriting.write(only.text, to: file, isReplacing: isReplacing)
      return "The deck is written to \(file)."
    }
    guard !path.isYAMLPath else {
      throw .notWritable(
        path: path, reason: "the deck has \(texts.count) files and needs a folder")
    }
    try FileWriting.write(texts, toFolder: path)
    return "The deck, \(texts.count) files, is written to the folder \(path)."
  }

  /// The text of a deck that is one file, or of its table; `nil` if the deck has several files.
  func text(as format: Format) throws(ImportFailure) -> String? {
    if format != .yaml { return try table().text(as: format) }
    let texts = try texts()
    return texts.count == 1 ? texts.first?.text : nil
  }

  private func texts() throws(ImportFailure) -> [(name: String, text: String)] {
    do throws(DeckProblem) {
      return try source.texts()
    } catch {
      throw .invalidDeck([error])
    }
  }

  /// The cards: written ones as they are, facts as question and answer.
  private func table() throws(ImportFailure) -> CardTable {
    let outcome = source.load(isThorough: false)
    guard let deck = outcome.deck else { throw .invalidDeck(outcome.problems) }
    let maker = QuestionMaker(deck: deck)
    var table = CardTable()
    for card in deck.cards {
      var row: CardTable.Row
      switch card.content {
      case .forward, .backward:
        let sides = maker.sides(of: card)
        guard !sides.front.isEmpty, !sides.back.isEmpty else { continue }
        row = CardTable.Row(id: card.id.text)
        (row.front, row.back) = (sides.front, sides.back)
      case .basic(let position): row = CardTable.Row(deck.written[position])
      // All holes of a text are one row.
      case .hole(let position, let hole):
        guard hole == 0 else { continue }
        row = CardTable.Row(deck.written[position])
      }
      let provenance = maker.provenance(of: card)
      row.section = card.section.flatMap(deck.section)?.title ?? ""
      (row.why, row.note) = (provenance.why, provenance.note)
      table.rows.append(row)
    }
    return table
  }
}

extension CardTable {
  fileprivate func text(as format: DeckExport.Format) -> String {
    text(delimiter: format == .tsv ? "\t" : ",")
  }
}

extension CardTable.Row {
  fileprivate init(_ card: WrittenCard) {
    self.init(id: card.id.text)
    switch card.content {
    case .basic(let front, let back): (self.front, self.back) = (front, back)
    case .cloze(let parts):
      cloze =
        parts.map { part in
          switch part {
          case .text(let text): text
          case .hole(let text): "{{\(text)}}"
          }
        }.joined()
    }
    wrong = card.wrong
    accept = card.accepted
  }
}

extension String {
  fileprivate var isYAMLPath: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }
}
