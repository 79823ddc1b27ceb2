import Facts
import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// Questions that ask several cards at once.
@Suite struct QuestionTests {
  /// The lines of a question that joins cards.
  private func lines(_ names: [String], _ id: EntryID, later: Int64) -> [JournalLine] {
    names.enumerated().map { part, name in
      let review = Review(
        id: EntryID(device: id.device, counter: id.counter + Int64(part)), moment: moment(later),
        card: card(name), form: .matching, options: 5 - part, answer: "x",
        verdict: part == 1 ? .wrong : .right, grade: part == 1 ? .again : .good,
        milliseconds: 9000, part: part, confidence: .unsure, spanPlace: 0.1 + Double(part))
      return JournalLine(
        .review(review), review.card, Scheduler().record(after: nil, review))
    }
  }

  private func reviews(_ lines: [JournalLine]) -> [Review] {
    lines.compactMap { if case .review(let review) = $0.entry { review } else { nil } }
  }

  @Test(arguments: Kind.allCases)
  func aQuestionIsWrittenAndFoundAsAWhole(kind: Kind) throws {
    try kind.withStore { store in
      _ = try store.records(Scheduler())
      try store.answer(card("before"))
      let written = lines(["a", "b", "c"], try store.nextID(), later: minute)
      try store.write(written)
      #expect(try store.lastQuestion("deck") == reviews(written))
      #expect(try store.reviews().suffix(3) == reviews(written)[...])
      #expect(try store.records(Scheduler())[card("b")]?.confusion == "")
      #expect(try store.nextID().counter == 5)
      let after = try store.answer(card("after"), later: 2 * minute)
      #expect(try store.lastQuestion("deck") == [after])
    }
  }

  @Test func allLinesAreWrittenOrNone() throws {
    try Kind.file.withStore { store in
      try store.answer(card("before"))
      var written = lines(["a", "b"], try store.nextID(), later: minute)
      // The second line takes the name of the first.
      written.append(written[0])
      expectFailure({ try store.write(written) }) { _ in true }
      #expect(try store.reviews().count == 1)
      #expect(try store.records(Scheduler()).count == 1)
    }
  }

  @Test func aQuestionTakenBackIsGoneAsAWhole() throws {
    try Kind.file.withStore { store in
      let first = try store.answer(card("before"))
      try store.write(lines(["a", "b", "c"], try store.nextID(), later: minute))
      var id = try store.nextID()
      let withdrawals = try store.lastQuestion("deck").map { review in
        defer { id = id.next }
        return JournalLine(
          .withdrawal(id: id, of: review.id, moment: moment(2 * minute)), review.card, nil)
      }
      try store.write(withdrawals)
      #expect(try store.lastQuestion("deck") == [first])
      #expect(try store.records(Scheduler()).keys.map(\.card.text) == ["before"])
    }
  }

  @Test func theFirstSchemaIsCarriedOn() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let queue = try DatabaseQueue(path: path)
      try Schema.migrator.migrate(queue, upTo: "2026-11-review-log")
      try queue.write { database in
        try database.execute(
          sql: """
            INSERT INTO setting VALUES ('device', 'old'), ('scheduler', 'some');
            INSERT INTO review VALUES
              ('old', 1, 5, 5, 0, 'deck', 'a', 'choice', 4, 'x', 'wrong', 1, 900),
              ('old', 2, 6, 6, 0, 'deck', 'b', 'flashcard', 0, '', 'self-graded', 3, 900);
            """)
      }
      try queue.close()
      let store = try ReviewStore.sqlite(at: path)
      let reviews = try store.reviews()
      #expect(reviews.map(\.part) == [0, 0])
      #expect(reviews.map(\.confidence) == [.unsaid, .unsaid])
      #expect(reviews.map(\.spanPlace) == [nil, nil])
      #expect(try store.lastQuestion("deck").map(\.card) == [card("b")])
      let records = try store.records(Scheduler())
      #expect(records == Scheduler().replay(reviews))
      #expect(records[card("a")]?.confusion == "x")
    }
  }
}
