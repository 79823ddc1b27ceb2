import Facts
import Foundation
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What survives the end of the program, expected or not.
@Suite struct ReopeningTests {
  @Test func everythingIsThereAgain() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let device: String
      do {
        let store = try ReviewStore.sqlite(at: path)
        try store.answer(card("a"))
        try store.withdraw(try store.answer(card("b")))
        device = try store.nextID().device
      }
      let store = try ReviewStore.sqlite(at: path)
      #expect(try store.nextID() == EntryID(device: device, counter: 4))
      #expect(try store.reviews().map(\.card) == [card("a")])
      #expect(try store.records(Scheduler()).keys.sorted() == [card("a")])
    }
  }

  @Test func twoJournalsHaveTwoDevices() throws {
    try withFolder { folder in
      let one = try ReviewStore.sqlite(at: folder + "/one.sqlite").nextID().device
      let other = try ReviewStore.sqlite(at: folder + "/other.sqlite").nextID().device
      #expect(one != other)
    }
  }

  @Test func entriesAppendedBeforeRecordsWereAskedForAreReplayed() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try ReviewStore.sqlite(at: path).answer(card("a"))
      do {
        let store = try ReviewStore.sqlite(at: path)
        // Nobody said which scheduler; the record given is wrong on purpose.
        let answered = review(try store.nextID(), card("a"), .again, later: day)
        try store.append(.review(answered), card("a"), nil)
      }
      let store = try ReviewStore.sqlite(at: path)
      #expect(try store.records(Scheduler()) == Scheduler().replay(try store.reviews()))
      #expect(try store.records(Scheduler())[card("a")]?.reviews == 2)
    }
  }

  /// As after kill -9: the files are copied while the journal is open.
  @Test func nothingIsLostWithoutClosing() throws {
    try withFolder { folder in
      let store = try ReviewStore.sqlite(at: folder + "/journal.sqlite")
      for number in 1...50 { try store.answer(card("c\(number)"), later: Int64(number)) }
      let copy = try copied(folder, files: ["journal.sqlite", "journal.sqlite-wal"])
      defer { try? FileManager.default.removeItem(atPath: copy) }
      #expect(try ReviewStore.sqlite(reading: copy + "/journal.sqlite").reviews().count == 50)
      let reopened = try ReviewStore.sqlite(at: copy + "/journal.sqlite")
      #expect(try reopened.reviews() == store.reviews())
      #expect(try reopened.nextID() == store.nextID())
    }
  }

  /// Wherever the log was cut off, what is left is a beginning of the journal with its records.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aTruncatedLogLosesOnlyItsEnd(seed: UInt64) throws {
    try withFolder { folder in
      var random = SeededGenerator(seed: seed)
      let store = try ReviewStore.sqlite(at: folder + "/journal.sqlite")
      for number in 1...30 { try store.answer(card("c\(number % 7)"), later: Int64(number) * day) }
      let copy = try copied(folder, files: ["journal.sqlite", "journal.sqlite-wal"])
      defer { try? FileManager.default.removeItem(atPath: copy) }
      let log = try FileHandle(
        forUpdating: URL(fileURLWithPath: copy + "/journal.sqlite-wal"))
      let size = try log.seekToEnd()
      let cut = seed == 1 ? size - 1 : UInt64.random(in: size / 2..<size, using: &random)
      try log.truncate(atOffset: cut)
      try log.close()
      let reopened = try ReviewStore.sqlite(at: copy + "/journal.sqlite")
      let left = try reopened.reviews()
      #expect(
        left == Array(try store.reviews().prefix(left.count)),
        "seed \(seed), cut at \(cut) of \(size)")
      #expect(
        try reopened.records(Scheduler()) == Scheduler().replay(left), "seed \(seed), cut at \(cut)"
      )
      try reopened.answer(card("new"), later: 40 * day)
    }
  }

  private func copied(_ folder: String, files: [String]) throws -> String {
    let copy = folder + "-copy"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    for file in files {
      try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(copy)/\(file)")
    }
    return copy
  }
}
