import Facts
import Questions
import Screen
import Study
import StudyRuntime
import StudyScreens
import StudyTestSupport
import Synchronization
import Testing

/// The terminal is lent to the editor, and the decks are read anew afterwards.
@MainActor
@Suite struct EditingTests {
  private final class Notes {
    var words: [[String]] = []
    var painted: [String] = []
    var script = (KeyNotation.keys("c e j") ?? []).map { [TerminalEvent.key($0)] }
  }

  private func run(status: Int32, refusal: String? = nil) throws -> (notes: Notes, readings: Int) {
    let notes = Notes()
    let readings = Mutex(0)
    let shelf = Shelf(title: "Planets", content: .ready(QuestionMaker(deck: SmallDeck.make()), [:]))
    let terminal = Terminal(
      size: { Size(rows: 24, columns: 80) },
      paint: { notes.painted.append($0.canvas.lines.joined(separator: "\n")) },
      events: { _ in notes.script.isEmpty ? [.endOfInput] : notes.script.removeFirst() },
      run: { words in
        notes.words.append(words)
        return status
      })
    let desk = DeckDesk(
      editing: { place throws(DeckDesk.Refusal) in
        if let refusal { throw DeckDesk.Refusal(refusal) }
        return ["editor", "+\(place.line)", place.file]
      },
      reading: { _ throws(StoreFailure) in
        readings.withLock { $0 += 1 }
        return ReadDecks(shelves: [shelf])
      })
    let store = ReviewStore.inMemory()
    let app = App(
      shelves: [shelf], nextID: try store.nextID(), seed: 5, moment: TestTime.start,
      size: Size(rows: 24, columns: 80))
    var runtime = Runtime(
      app: app, terminal: terminal, store: store, desk: desk, clock: { TestTime.start })
    _ = runtime.run()
    return (notes, readings.withLock(\.self))
  }

  @Test func theEditorGetsTheLineAndTheDecksAreReadAnew() throws {
    let (notes, readings) = try run(status: 0)
    #expect(notes.words == [["editor", "+1", "planets.yaml"]])
    #expect(readings == 1)
    #expect(notes.painted.contains { $0.contains("The decks were read anew.") })
  }

  @Test func anEditorThatFailsAfterRunningIsReadAfterAllTheSame() throws {
    #expect(try run(status: 1).readings == 1)
  }

  @Test func anEditorThatCannotBeRunGetsASentence() throws {
    let (notes, readings) = try run(status: 127)
    #expect(readings == 0)
    #expect(notes.painted.contains { $0.contains("The editor cannot be run") })
  }

  @Test func aDeckThatCannotBeEditedGetsASentence() throws {
    let (notes, readings) = try run(status: 0, refusal: "It is part of iskra.")
    #expect(notes.words.isEmpty && readings == 0)
    #expect(notes.painted.contains { $0.contains("It is part of iskra.") })
  }
}
