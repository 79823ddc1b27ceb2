import Facts
import Testing

@testable import Interchange

@Suite struct DeckWriterTests {
  @Test func writesWhatPeopleLikeToRead() throws {
    let text = try #require(
      try imported(
        """
        id,front,back,tags,wrong,note,deck
        nep,What does NEP stand for?,New Economic Policy,economy ussr,National Plan|Nothing,,Lenin
        ,When?,1921,,,"Two lines:
          the second.",Stalin
        """
      ).files.first
    ).text
    #expect(
      text == """
        # Imported by iskra. Edit freely: a card keeps its progress as long as it keeps its id.
        iskra: 1
        id: deck
        title: deck

        sections:
          - id: lenin
            title: Lenin
          - id: stalin
            title: Stalin

        cards:
          # tags: economy ussr
          - id: nep
            section: lenin
            front: What does NEP stand for?
            back: New Economic Policy
            wrong:
              - National Plan
              - Nothing
          - id: when
            section: stalin
            front: When?
            back: "1921"
            note: |-
              Two lines:
                the second.

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a, b [c] {d}", "a, b [c] {d}"), ("No", "\"No\""), ("null", "\"null\""),
    ("1917", "\"1917\""), ("a: b", "\"a: b\""), ("a:b", "a:b"), ("a #b", "\"a #b\""),
    ("- a", "\"- a\""), ("say \"x\"", "say \"x\""), ("\"x\"", "\"\\\"x\\\"\""),
    ("end:", "\"end:\""),
    ("Ленин", "Ленин"), ("“x”", "\"“x”\""), ("back\\slash", "back\\slash"),
    ("tab\tx", "\"tab\\tx\""),
  ])
  func quotesWhereNeeded(raw: String, written: String) {
    #expect(YAMLScalar(raw).text == written)
  }

  /// Whatever is in a table: what is written is read back without a complaint, text by text.
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func decksComeBackAsTheyWereWritten(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var table = TableDeck(
      title: CleanText("T" + random.hostileText()).line)
    for _ in 0...random.below(12) {
      let front = CleanText("Q" + random.hostileText()).text
      var card = TableCard(
        content: .basic(front: front, back: CleanText("=" + random.hostileText()).text))
      card.note = CleanText(random.hostileText()).text
      card.why = CleanText(random.hostileText()).text
      card.tags = CleanText(random.hostileText()).line
      card.wrong = ["w1" + CleanText(random.hostileText()).text, "w2"]
      card.accept = [CleanText("also" + random.hostileText()).text]
      table.cards.append(card)
    }
    table = table.named(like: Deck(header: .init(id: "x", title: "x")))
    let text = DeckWriter.text(of: table, id: "x")
    let read = try deck(
      from: ImportedDeck(
        format: .csv, reading: "", beginning: table.beginning(as: "x"), id: "x",
        title: table.title, notes: 0, cards: 0, skipped: [], warnings: [],
        files: [.init(name: "x.yaml", text: text)], origin: .table(table)))
    #expect(read.header.title == table.title, "seed \(seed)")
    #expect(read.written.count == table.cards.count, "seed \(seed)")
    for (one, other) in zip(read.written, table.cards) {
      #expect(one.id.text == other.id, "seed \(seed)")
      #expect(one.content == .basic(front: other.front, back: other.back), "seed \(seed)")
      #expect(one.wrong == other.wrong.map(\.trimmed), "seed \(seed)")
      #expect(one.accepted == other.accept, "seed \(seed)")
      #expect(one.provenance.note == other.note, "seed \(seed)")
      #expect(one.provenance.why == other.why, "seed \(seed)")
    }
  }

  /// A hostile table either gives a deck that is read back, or says that nothing was readable.
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func hostileTablesGiveSoundDecks(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = ["front", "back", "cloze", "id", "tags", "deck", "wrong", "accept", "note", "hint"]
    var rows = [["front", "back"] + names.shuffled(using: &random).prefix(random.below(5))]
    for _ in 0...random.below(10) {
      rows.append((0..<2 + random.below(5)).map { _ in random.hostileText() })
    }
    let text = rows.map { row in
      row.map { random.below(4) == 0 ? $0 : quoted($0) }.joined(separator: ",")
    }.joined(separator: random.below(2) == 0 ? "\n" : "\r\n")
    do {
      let preview = try imported(text)
      let read = try deck(from: preview)
      #expect(read.written.count == preview.notes, "seed \(seed)")
      #expect(read.cards.count == preview.cards, "seed \(seed)")
      for lost in preview.skipped { #expect(lost.reason.hasPrefix(lost.loss.rawValue + ": ")) }
    } catch ImportFailure.nothingReadable(_, let skipped) {
      #expect(!skipped.isEmpty, "seed \(seed)")
    }
  }
}
