internal import Facts

/// Turns the text of a table into a deck, noting everything that is lost.
struct TableImport {
  let file: String
  let options: ImportOptions
  var deck: TableDeck
  var skipped: [SkippedPart] = []
  var isHTML = false
  /// What each column was taken for.
  private(set) var columns: [String] = []
  private var names = CardNames()
  private var seen: Set<[String]> = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: The name for complaints.
  ///   - title: The title if neither options nor table give one.
  ///   - options: What overrides the file.
  init(file: String, title: String, options: ImportOptions) {
    self.file = file
    self.options = options
    deck = TableDeck(title: title)
  }

  /// Reads the text.
  ///
  /// Returns how it was read, in words.
  mutating func read(_ text: String, format: ImportFormat) -> String {
    var rest = text[...]
    let head = TableHead(cutting: &rest)
    isHTML = head.isHTML
    let bytes = Array(rest.utf8)
    let named = format == .tsv ? 0x09 : head.delimiter
    let dialect =
      named.map { TableDialect(delimiter: $0, hasRemarks: head.isAnki) }
      ?? TableDialect.sniffed(bytes[...], hasRemarks: head.isAnki)
      ?? TableDialect(delimiter: 0x2C, hasRemarks: head.isAnki)
    var reader = TableReader(
      bytes: bytes[...], line: head.lines + 1, dialect: dialect, limits: options.limits)
    var rows = reader.records()[...]
    for fault in reader.faults { note(fault) }
    let header = head.isAnki ? nil : rows.first.flatMap { ColumnPlan(header: $0.cells) }
    let headerLine = rows.first?.line ?? 1
    if header != nil { rows.removeFirst() }
    let width = max(header?.roles.count ?? Self.commonWidth(rows), 2)
    let plan = header ?? ColumnPlan(width: width, names: head.columns, special: head.special)
    columns = plan.roles.map(\.word)
    noteUnused(plan, at: headerLine)
    for row in rows { read(row, plan) }
    settleDecks(head)
    if deck.cards.contains(where: { !$0.tags.isEmpty }) || !head.tags.isEmpty {
      skip(headerLine, .unsupportedType, "a deck has no tags; they are kept as remarks in its file")
    }
    for position in deck.cards.indices where !head.tags.isEmpty {
      let all = CleanText("\(head.tags) \(deck.cards[position].tags)").line
      deck.cards[position].tags = all
    }
    return "\(dialect.word), \(header == nil ? "no header row" : "header row")"
  }

  private mutating func read(_ row: TableReader.Record, _ plan: ColumnPlan) {
    let width = plan.roles.count
    let extra = row.cells.dropFirst(width).contains { !$0.trimmed.isEmpty }
    guard !extra else {
      return lose(
        row.line, .badRow,
        "\(width) fields expected, found \(row.cells.count); "
          + "put quotes around a field with a delimiter in it")
    }
    if row.cells.count < 2, width > 1 {
      return lose(row.line, .badRow, "\(width) fields expected, found 1")
    }
    var fields = RowFields(row, plan, isHTML: isHTML)
    if fields.isChanged {
      skip(row.line, .controlCharactersRemoved, "control or invisible characters")
    }
    if fields.isStyled { skip(row.line, .styleDropped, "markup") }
    guard var card = card(&fields, at: row.line) else { return }
    for wrong in fields.wrong where !card.wrong.contains(wrong) {
      if wrong == card.back || card.accept.contains(wrong) {
        skip(row.line, .badAnswer, "a wrong answer that is the right one")
      } else {
        card.wrong.append(wrong)
      }
    }
    guard seen.insert([fields.id, card.front, card.back]).inserted else {
      return skip(row.line, .duplicate, "the same card as in a row above")
    }
    if fields.id.isEmpty {
      card.id = names.takeName(for: card.front, more: card.back)
    } else {
      card.isNamed = true
      card.id = Slug<Card>.isValid(fields.id) ? fields.id : CardNames.name(for: fields.id)
      guard names.take(card.id) else {
        return lose(row.line, .idConflict, "'\(card.id)' names another card above")
      }
    }
    deck.cards.append(card)
  }

  private mutating func card(_ fields: inout RowFields, at line: Int) -> TableCard? {
    var content: TableCard.Content
    if let cloze = fields.clozeText {
      guard WrittenCard.clozeParts(cloze) != nil else {
        lose(line, .badRow, "the double braces do not pair or hide nothing")
        return nil
      }
      if fields.sharesHoles {
        skip(line, .unsupportedType, "holes of one group become single cards")
      }
      content = .cloze(cloze)
    } else {
      if !fields.takeCorrectOption() {
        lose(line, .badAnswer, "the right answer is none of the options")
        return nil
      }
      guard !fields.front.isEmpty, !fields.back.isEmpty else {
        let side = fields.front.isEmpty ? "front" : "back"
        lose(line, .emptySide, "no \(side)")
        return nil
      }
      content = .basic(front: fields.front, back: fields.back)
    }
    var card = TableCard(content: content)
    card.accept = fields.accept
    card.note = fields.note
    card.why = fields.why
    card.tags = fields.tags
    card.deck = fields.deck
    return card
  }

  /// One deck named by all rows is the title; several are chapters.
  private mutating func settleDecks(_ head: TableHead) {
    var titles: [String] = []
    for card in deck.cards where !titles.contains(card.deck) { titles.append(card.deck) }
    let shared = head.deck.map { CleanText($0).line.replacing("::", with: ": ").trimmed } ?? ""
    if titles.count == 1, let only = titles.first, !only.isEmpty {
      deck.title = only
      for position in deck.cards.indices { deck.cards[position].deck = "" }
    } else {
      if !shared.isEmpty { deck.title = shared }
      var names = CardNames()
      for title in titles where !title.isEmpty {
        let id = names.takeName(for: title, more: "")
        deck.sections.append(TableDeck.Section(id: id, title: title))
      }
    }
    if let name = options.deckName.map({ CleanText($0).line }), !name.isEmpty { deck.title = name }
  }

  private mutating func note(_ fault: TableReader.Fault) {
    switch fault.reason {
    case .unclosedQuote: lose(fault.line, .badRow, "a quote that is never closed")
    case .tooLong: lose(fault.line, .limitHit, "a line or field longer than allowed")
    case .quotesGivenUp: skip(fault.line, .limitHit, "too many open quotes; the rest is read plain")
    }
  }

  private mutating func noteUnused(_ plan: ColumnPlan, at line: Int) {
    let columns = plan.unused
    guard !columns.isEmpty else { return }
    let word = columns.count == 1 ? "column" : "columns"
    skip(line, .unsupportedType, "no place for \(word) \(columns.joined(separator: ", "))")
  }

  /// Notes a loss.
  mutating func skip(_ line: Int, _ loss: Loss, _ details: String) {
    skipped.append(SkippedPart(file: file, line: line, loss: loss, details: details))
  }

  /// Notes a row that becomes no card.
  private mutating func lose(_ line: Int, _ loss: Loss, _ details: String) {
    skip(line, loss, details)
    skipped[skipped.count - 1].isCardLost = true
  }

  private static func commonWidth(_ rows: ArraySlice<TableReader.Record>) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
