import Facts
import Questions
import Screen
import Study
import StudyRuntime
import StudyScreens
import StudyTestSupport
import Synchronization
import Testing

/// A terminal that plays keys and notes what is painted and when.
@MainActor
final class FakeTerminal {
  enum Note: Equatable {
    case painted(String)
    case recorded
  }

  var notes: [Note] = []
  var script: [[TerminalEvent]]

  init(_ script: [[TerminalEvent]]) {
    self.script = script
  }

  var terminal: Terminal {
    Terminal(
      size: { Size(rows: 24, columns: 80) },
      paint: { frame in
        self.notes.append(.painted(frame.canvas.lines.joined(separator: "\n")))
      },
      events: { _ in self.script.isEmpty ? [.endOfInput] : self.script.removeFirst() })
  }
}

@MainActor
@Suite struct RuntimeTests {
  private func run(
    _ keys: String, form: FormLadder.Preference = .auto, store: ReviewStore = .inMemory()
  ) throws -> (notes: [FakeTerminal.Note], status: Int32, store: ReviewStore) {
    let keys = KeyNotation.keys(keys) ?? []
    let fake = FakeTerminal(keys.map { [.key($0)] })
    let watched = ReviewStore(
      nextID: store.nextID,
      write: { (lines) throws(StoreFailure) in
        try store.write(lines)
        MainActor.assumeIsolated { fake.notes.append(.recorded) }
      }, records: store.records, history: store.history, reviews: store.reviews,
      lastQuestion: store.lastQuestion)
    let app = App(
      shelves: [
        Shelf(title: "Planets", content: .ready(QuestionMaker(deck: SmallDeck.make()), [:]))
      ], settings: StudySettings(ladder: FormLadder(form)), nextID: try store.nextID(), seed: 5,
      moment: TestTime.start, size: Size(rows: 24, columns: 80))
    let ticks = Mutex(0)
    var runtime = Runtime(
      app: app, terminal: fake.terminal, store: watched,
      clock: {
        TestTime.after(
          seconds: ticks.withLock {
            $0 += 1; return $0
          })
      })
    let status = runtime.run()
    return (fake.notes, status, store)
  }

  private func screen(_ note: FakeTerminal.Note?) -> String {
    if case .painted(let text)? = note { text } else { "" }
  }

  @Test func theVerdictIsPaintedBeforeTheDiskIsTouched() throws {
    let (notes, _, _) = try run("<enter> 1")
    let recorded = try #require(notes.firstIndex(of: .recorded))
    let before = screen(notes[recorded - 1])
    #expect(before.contains("Right") || before.contains("Wrong"))
  }

  @Test func anAnswerIsOnDiskBeforeTheNextQuestionIsPainted() throws {
    let (notes, _, _) = try run("<enter> <space> 3", form: .cards)
    let recorded = try #require(notes.firstIndex(of: .recorded))
    #expect(screen(notes[recorded - 1]).contains("Again today"), "still the graded card")
    #expect(screen(notes[recorded + 1]).contains("Space show the answer"))
  }

  @Test func nothingIsPaintedWhenNothingChanged() throws {
    let (notes, status, _) = try run("k k k k")
    #expect(notes.count == 1)
    #expect(status == 0)
  }

  @Test func theEndOfInputEndsTheLoop() throws {
    let (_, status, store) = try run("<enter> 1")
    #expect(status == 0)
    #expect(try store.reviews().count == 1)
  }

  @Test func aStoreThatFailsLeadsToTheNotice() throws {
    let failing = ReviewStore(
      nextID: { () throws(StoreFailure) in EntryID(device: "t", counter: 1) },
      write: { _ throws(StoreFailure) in throw .diskFull(path: "/data") },
      records: { _ throws(StoreFailure) in [:] }, history: { _ throws(StoreFailure) in [] },
      reviews: { () throws(StoreFailure) in [] }, lastQuestion: { _ throws(StoreFailure) in [] })
    let (notes, status, _) = try run("<enter> 1 q", store: failing)
    #expect(notes.contains { screen($0).contains("not on disk") })
    #expect(status == 74)
  }
}
