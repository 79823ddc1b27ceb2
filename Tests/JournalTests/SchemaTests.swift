import Facts
import Foundation
import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What the file itself guarantees, whichever program writes it.
@Suite struct SchemaTests {
  @Test func anAnswerIsOnDiskBeforeTheNextQuestion() throws {
    try withJournal { journal throws in
      func pragma(_ name: String) throws -> String? {
        try journal.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      }
      #expect(try pragma("journal_mode") == "wal")
      #expect(try pragma("synchronous") == "2")
      #expect(try pragma("foreign_keys") == "1")
    }
  }

  @Test(arguments: [
    "UPDATE review SET grade = 4", "DELETE FROM review", "UPDATE withdrawal SET instant = 1",
    "DELETE FROM withdrawal",
    "INSERT INTO withdrawal SELECT device, counter, device, counter, 0, 0 FROM review",
    "INSERT INTO withdrawal VALUES ('d', 1, 'nobody', 1, 0, 0)",
    "UPDATE renaming SET present = 'd'", "DELETE FROM renaming",
    "UPDATE marking SET isOn = 0", "DELETE FROM marking",
    "INSERT INTO marking SELECT device, counter, 9, 0, 0, 'deck', 'a', 'flagged', 1 FROM renaming",
    "INSERT INTO marking SELECT device, 99, 9, 0, 0, 'deck', 'a', 'polished', 1 FROM renaming",
    "INSERT INTO withdrawal SELECT device, counter, device, 1, 0, 0 FROM marking",
    "INSERT INTO renaming SELECT device, counter, 1, 0, 0, deck, 'x', 'y' FROM review",
    "INSERT INTO renaming SELECT device, counter, 1, 0, 0, 'deck', 'x', 'y' FROM withdrawal",
    "INSERT INTO renaming SELECT device, counter, sequence, instant, 0, 'other', 'x', 'y' "
      + "FROM renaming",
    "INSERT INTO renaming SELECT device, 99, 1, 0, 0, deck, 'x', 'x' FROM renaming",
    "INSERT INTO review SELECT renaming.device, renaming.counter, 1, 1, 0, review.deck, card, form, "
      + "0, '', verdict, 1, 1, 0, NULL, NULL FROM review, renaming",
    "INSERT INTO review SELECT device, 99, 1, 1, 0, deck, card, 'telepathy', 0, '', verdict, 1, 1, 0, "
      + "NULL, NULL FROM review",
    "INSERT INTO review SELECT device, 99, 1, 1, 0, deck, card, form, 0, '', verdict, 5, 1, 0, "
      + "NULL, NULL FROM review",
    "INSERT INTO review SELECT device, 99, 1, 1, 0, deck, card, form, 0, '', verdict, 1, 1, -1, "
      + "NULL, NULL FROM review",
    "INSERT INTO review SELECT device, 99, 1, 1, 0, deck, card, form, 0, '', verdict, 1, 1, 0, 4, NULL "
      + "FROM review",
    "INSERT INTO review SELECT device, 99, 1, 1, 0, deck, card, form, 0, '', verdict, 1, 1, 0, NULL, "
      + "-0.1 FROM review",
  ])
  func theJournalRefuses(sql: String) throws {
    try withJournal { journal in
      let store = ReviewStore(journal)
      try store.answer(card("a"))
      try store.withdraw(try store.answer(card("b")))
      try store.rename(["a": "c"])
      let marking = Marking(
        id: try store.nextID(), moment: moment(), card: card("c"), mark: .flagged)
      try store.append(.marking(marking), marking.card, nil)
      #expect(throws: DatabaseError.self) {
        try journal.queue.write { try $0.execute(sql: sql) }
      }
      #expect(try store.reviews().count == 1)
    }
  }

  @Test func everyWordOfTheProgramIsKnownToTheFile() throws {
    try withJournal { journal throws in
      func words(_ table: String) throws -> Set<String> {
        try journal.queue.read { try String.fetchSet($0, sql: "SELECT name FROM \(table)") }
      }
      #expect(try words("form") == Set(Form.allCases.map(\.rawValue)))
      #expect(try words("mark") == Set(Marking.Mark.allCases.map(\.rawValue)))
      #expect(try words("verdict") == Set(Verdict.allCases.map(\.rawValue)))
    }
  }

  @Test func aFailedAppendLeavesNothingBehind() throws {
    try withJournal { journal in
      let store = ReviewStore(journal)
      let answered = try store.answer(card("a"))
      let records = try store.records(Scheduler())
      expectFailure({ try store.append(.review(answered), card("b"), records[card("a")]) }) {
        if case .failed = $0 { true } else { false }
      }
      #expect(try store.records(Scheduler()) == records)
    }
  }

  /// Two devices studied the same cards; each journal is added to the other.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func journalsMergeByUnion(seed: UInt64) throws {
    try withFolder { folder in
      var random = SeededGenerator(seed: seed)
      for device in ["one", "other"] {
        let store = try ReviewStore.sqlite(at: "\(folder)/\(device).sqlite")
        for _ in 1...40 {
          let review = try store.answer(
            card("c\(Int.random(in: 1...5, using: &random))"),
            Grade.allCases.randomElement(using: &random) ?? .good,
            later: Int64.random(in: 0...90, using: &random) * day)
          if Int.random(in: 0..<6, using: &random) == 0 { try store.withdraw(review) }
        }
      }
      try Self.mergeBoth(in: folder)
      let one = try ReviewStore.sqlite(at: folder + "/merged-one.sqlite")
      let other = try ReviewStore.sqlite(at: folder + "/merged-other.sqlite")
      #expect(try one.reviews() == other.reviews(), "seed \(seed)")
      #expect(try one.records(Scheduler()) == other.records(Scheduler()), "seed \(seed)")
      #expect(try one.nextID().device != other.nextID().device)
    }
  }

  /// Adds each of the journals `one` and `other` to a copy of the other.
  static func mergeBoth(in folder: String) throws {
    for (name, other) in [("one", "other"), ("other", "one")] {
      let target = "\(folder)/merged-\(name).sqlite"
      try FileManager.default.copyItem(atPath: "\(folder)/\(name).sqlite", toPath: target)
      try merge("\(folder)/\(other).sqlite", into: target)
    }
  }

  private static func merge(_ source: String, into target: String) throws {
    let queue = try DatabaseQueue(path: target)
    try queue.inDatabase { try $0.execute(sql: "ATTACH ? AS other", arguments: [source]) }
    try queue.write { database in
      // What was known of the decks is no truth: here it stays, and is compared anew.
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO review SELECT * FROM other.review;
          INSERT OR IGNORE INTO withdrawal SELECT * FROM other.withdrawal;
          INSERT OR IGNORE INTO renaming SELECT * FROM other.renaming;
          INSERT OR IGNORE INTO fit SELECT * FROM other.fit;
          INSERT OR IGNORE INTO knownCard SELECT * FROM other.knownCard;
          DELETE FROM knownDeck;
          DELETE FROM setting WHERE name = 'scheduler';
          """)
    }
  }

  private func withJournal(_ test: (SQLiteJournal) throws -> Void) throws {
    try withFolder { try test(.writing($0 + "/journal.sqlite")) }
  }
}
