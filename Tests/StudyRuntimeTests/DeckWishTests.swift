import Facts
import Foundation
import Questions
import Screen
import Study
import StudyRuntime
import StudyScreens
import StudyTestSupport
import Synchronization
import Testing

/// Wishes about files: what reads goes on beside the loop, what writes is done at once.
@MainActor
@Suite struct DeckWishTests {
  private final class Notes {
    var painted: [String] = []

    /// Whether the screen says that something is being read.
    var isWaiting: Bool {
      guard let last = painted.last else { return false }
      return last.contains("Reading")
        || last.contains("a part of a name") && !last.contains("/data")
    }
  }

  private nonisolated static let shelf = Shelf(
    title: "Planets", content: .ready(QuestionMaker(deck: SmallDeck.make()), [:]))
  private nonisolated static let other = Shelf(
    title: "Other",
    content: .ready(QuestionMaker(deck: Deck(header: .init(id: "other", title: "Other"))), [:]))

  private nonisolated static func answer(_ wish: DeckWish) -> DeckNews {
    switch wish {
    case .list: .listed(FolderListing(path: "/data", items: [.init("words.csv", .deck)]))
    case .keep: .changed("'Other' is added.", ShelfDeed(title: "Other", placed: "/o"), "other")
    default: .previewed(ImportPreview(path: "/data/words.csv", title: "Other"))
    }
  }

  /// Runs keys; while something is being read the terminal sleeps until it is woken.
  private func run(_ keys: String, isWakeable: Bool) throws -> Notes {
    let notes = Notes()
    var script = KeyNotation.keys(keys) ?? []
    let woken = Mutex(0)
    // Files are slow: what is read is there when the screen has said that it is being read.
    let seen = DispatchSemaphore(value: 0)
    let wake: @Sendable () -> Void = { woken.withLock { $0 += 1 } }
    let terminal = Terminal(
      size: { Size(rows: 24, columns: 80) },
      paint: { notes.painted.append($0.canvas.lines.joined(separator: "\n")) },
      events: { _ in
        // A person who presses a key only when nothing is being read any more.
        if isWakeable, notes.isWaiting {
          seen.signal()
          while woken.withLock({ $0 }) == 0 { Thread.sleep(forTimeInterval: 0.001) }
          woken.withLock { $0 -= 1 }
          return [.woken]
        }
        return script.isEmpty ? [.endOfInput] : [.key(script.removeFirst())]
      }, wake: isWakeable ? wake : nil)
    let desk = DeckDesk(
      editing: { _ throws(DeckDesk.Refusal) in [] },
      reading: { _ throws(StoreFailure) in ReadDecks(shelves: [Self.shelf, Self.other]) },
      fulfilling: { wish in
        if isWakeable, !wish.isWriting { _ = seen.wait(timeout: .now() + 60) }
        return Self.answer(wish)
      })
    let store = ReviewStore.inMemory()
    let app = App(
      shelves: [Self.shelf], nextID: try store.nextID(), seed: 5, moment: TestTime.start,
      size: Size(rows: 24, columns: 80))
    var runtime = Runtime(
      app: app, terminal: terminal, store: store, desk: desk, clock: { TestTime.start })
    #expect(runtime.run() == 0)
    return notes
  }

  @Test(arguments: [false, true])
  func aFileIsChosenSeenAndKept(isWakeable: Bool) throws {
    let notes = try run("d i <enter> <enter>", isWakeable: isWakeable)
    #expect(notes.painted.contains { $0.contains("words.csv") })
    #expect(notes.painted.contains { $0.contains("leave it") })
    #expect(notes.painted.last?.contains("'Other' is added.") == true)
    #expect(notes.painted.last?.contains("2 decks") == true)
  }

  @Test func aWorkingFolderThatIsBeingReadDoesNotHoldUpTheScreen() throws {
    let notes = try run("d i", isWakeable: true)
    #expect(notes.painted.contains { $0.contains("Import") && !$0.contains("words.csv") })
  }
}
