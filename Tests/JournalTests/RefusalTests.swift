import Facts
import Foundation
import GRDB
import Memory
import Study
import Testing

@testable import Journal

/// Files and folders that a journal cannot be made of.
@Suite struct RefusalTests {
  @Test func aSecondWriterIsRefusedUntilTheFirstIsGone() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      var first: ReviewStore? = try ReviewStore.sqlite(at: path)
      try first?.answer(card("a"))
      expectFailure({ try ReviewStore.sqlite(at: path) }) { $0 == .locked(path: path) }
      first = nil
      #expect(try ReviewStore.sqlite(at: path).reviews().count == 1)
    }
  }

  @Test func aFailedOpeningReleasesTheLock() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try Data("no journal, no journal, no journal".utf8).write(to: URL(fileURLWithPath: path))
      for _ in 1...2 {
        expectFailure({ try ReviewStore.sqlite(at: path) }) {
          if case .damaged(path, _) = $0 { true } else { false }
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func aFileThatIsNoDatabaseIsDamaged(reading: Bool) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try Data(repeating: 0x41, count: 9000).write(to: URL(fileURLWithPath: path))
      expectFailure({ try open(path, reading: reading) }) {
        if case .damaged(path, _) = $0 { true } else { false }
      }
    }
  }

  @Test(arguments: [false, true])
  func anotherProgramsDatabaseIsDamaged(reading: Bool) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE col (id INTEGER)") }
      expectFailure({ try open(path, reading: reading) }) {
        if case .damaged(path, _) = $0 { true } else { false }
      }
    }
  }

  @Test(arguments: [false, true])
  func aHalfWrittenFileIsDamaged(reading: Bool) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      do {
        let store = try ReviewStore.sqlite(at: path)
        for number in 1...200 { try store.answer(card("c\(number)")) }
      }
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.truncate(atOffset: try file.seekToEnd() / 2)
      try file.close()
      expectFailure({ try open(path, reading: reading).reviews() }) {
        if case .damaged(path, _) = $0 { true } else { false }
      }
    }
  }

  @Test(arguments: [false, true])
  func aJournalOfANewerVersionIsRefusedUntouched(reading: Bool) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try ReviewStore.sqlite(at: path).answer(card("a"))
      try DatabaseQueue(path: path).write { database in
        try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01-telepathy')")
      }
      expectFailure({ try open(path, reading: reading) }) { $0 == .newerVersion(path: path) }
    }
  }

  @Test(arguments: [false, true])
  func anEmptyFileIsAnEmptyJournal(reading: Bool) throws {
    try withFolder { folder throws in
      let path = folder + "/journal.sqlite"
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(try open(path, reading: reading).reviews().isEmpty)
    }
  }

  @Test func aFullDiskIsToldAndNothingIsHalfWritten() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let journal = try SQLiteJournal.writing(path)
      let store = ReviewStore(journal)
      try store.answer(card("a"))
      try journal.queue.inDatabase { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      expectFailure({
        for number in 1...2000 { try store.answer(card("c\(number)"), later: Int64(number)) }
      }) { $0 == .diskFull(path: path) }
      #expect(try store.records(Scheduler()) == Scheduler().replay(try store.reviews()))
    }
  }

  @Test func missingFoldersAreMadeForTheOwnerAlone() throws {
    try withFolder { folder in
      let store = try ReviewStore.sqlite(at: folder + "/one/two/journal.sqlite")
      try store.answer(card("a"))
      for made in ["/one", "/one/two"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + made)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
      }
    }
  }

  @Test func aFolderThatCannotBeMadeIsNotWritable() throws {
    try withFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      let path = folder + "/file/inside/journal.sqlite"
      expectFailure({ try ReviewStore.sqlite(at: path) }) {
        if case .notWritable(path, _) = $0 { true } else { false }
      }
    }
  }

  /// The owner of everything may write everywhere.
  @Test(.enabled(if: geteuid() != 0))
  func aReadOnlyFolderIsNotWritable() throws {
    try withFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      expectFailure({ try ReviewStore.sqlite(at: folder + "/journal.sqlite") }) {
        if case .notWritable = $0 { true } else { false }
      }
    }
  }

  private func open(_ path: String, reading: Bool) throws -> ReviewStore {
    reading ? try .sqlite(reading: path) : try .sqlite(at: path)
  }
}
