import Facts
import Foundation
import Memory
import Study
import Testing

@testable import Journal

/// The opening for reports.
@Suite struct ReadingTests {
  @Test func aJournalThatDoesNotExistIsEmptyAndStaysMissing() throws {
    try withFolder { folder in
      let store = try ReviewStore.sqlite(reading: folder + "/journal.sqlite")
      #expect(try store.reviews().isEmpty)
      #expect(try store.records(Scheduler()).isEmpty)
      #expect(try store.lastReview("deck") == nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func readsWhileAnotherWrites() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let writer = try ReviewStore.sqlite(at: path)
      let reader = try ReviewStore.sqlite(reading: path)
      for number in 1...5 {
        try writer.answer(card("a"), later: Int64(number) * day)
        #expect(try reader.reviews().count == number)
        #expect(try reader.records(Scheduler()) == writer.records(Scheduler()))
      }
    }
  }

  @Test func replaysForAnotherSchedulerWithoutWriting() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let writer = try ReviewStore.sqlite(at: path)
      try writer.answer(card("a"))
      let reader = try ReviewStore.sqlite(reading: path)
      let strict = Scheduler(policy: IntervalPolicy(retention: 0.97))
      #expect(try reader.records(strict) == strict.replay(try writer.reviews()))
      #expect(try reader.records(Scheduler()) == writer.records(Scheduler()))
    }
  }

  @Test func refusesToWrite() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try ReviewStore.sqlite(at: path).answer(card("a"))
      for path in [path, folder + "/missing.sqlite"] {
        let reader = try ReviewStore.sqlite(reading: path)
        let failure = StoreFailure.notWritable(path: path, reason: "opened for reading")
        let answered = review(EntryID(device: "d", counter: 1), card("a"))
        expectFailure({ try reader.nextID() }) { $0 == failure }
        expectFailure({ try reader.append(.review(answered), card("a"), nil) }) { $0 == failure }
      }
    }
  }

  @Test func aCopyOfTheFilesGivesTheSame() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let writer = try ReviewStore.sqlite(at: path)
      for number in 1...20 { try writer.answer(card("c\(number)")) }
      let count = try JournalFolder.withCopy(of: path) { copy throws(StoreFailure) in
        try ReviewStore.sqlite(reading: copy).reviews().count
      }
      #expect(count == 20)
    }
  }

  /// The owner of everything may write everywhere.
  @Test(.enabled(if: geteuid() != 0), arguments: [false, true])
  func readsWhereNothingMayBeWritten(closed: Bool) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let inner = folder + "/frozen"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      var writer: ReviewStore? = try .sqlite(at: path)
      for number in 1...20 { try writer?.answer(card("c\(number)")) }
      if closed { writer = nil }
      for file in ["journal.sqlite", "journal.sqlite-wal"] where !closed || file.hasSuffix("sqlite")
      {
        try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(inner)/\(file)")
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o400], ofItemAtPath: "\(inner)/\(file)")
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: inner)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: inner)
      }
      let reader = try ReviewStore.sqlite(reading: inner + "/journal.sqlite")
      #expect(try reader.reviews().count == 20)
      #expect(try reader.records(Scheduler()).count == 20)
      #expect(writer == nil || !closed)
    }
  }
}
