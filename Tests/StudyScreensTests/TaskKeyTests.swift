import Screen
import StudyScreens
import StudyTestSupport
import Testing

/// Everyday tasks, the keys they take, and the most that they may ever take.
///
/// The figures for Anki are estimates from its known shortcuts, one press for each click, and were not
/// counted in the program; `nil` where it has no such thing, or only dialogues.
@Suite struct TaskKeyTests {
  struct Task: CustomTestStringConvertible, Sendable {
    var name: String
    /// What was done before the task begins.
    var before = ""
    var keys: String
    /// What the screen says afterwards.
    var shows: String
    var anki: Int?

    init(_ name: String, before: String = "", _ keys: String, shows: String, anki: Int? = nil) {
      self.name = name
      self.before = before
      self.keys = keys
      self.shows = shows
      self.anki = anki
    }

    var testDescription: String { name }
    var count: Int { KeyNotation.keys(keys)?.count ?? .max }
  }

  static let tasks: [Task] = [
    Task("give the first answer", "<enter> 1", shows: "go on", anki: 4),
    Task("go on", before: "<enter> 0", "<enter>", shows: "questions left", anki: 1),
    Task("say that it is not known", before: "<enter>", "0", shows: "Not known yet", anki: 2),
    Task("take an answer back", before: "<enter> 0", "u", shows: "Taken back", anki: 1),
    Task(
      "take back the last answer of yesterday", before: "<enter> 0 q q", "u", shows: "Taken back"),
    Task("study one section", "j <enter>", shows: "Size", anki: 2),
    Task("suspend a card", before: "<enter>", "s", shows: "Suspended", anki: 1),
    Task("bury a card", before: "<enter>", "B", shows: "Buried", anki: 1),
    Task("flag a card", before: "<enter>", "!", shows: "Flagged", anki: 1),
    Task("end the session and see what it came to", before: "<enter> 0", "q", shows: "answered"),
    Task("a quiz of ten", "z <enter>", shows: "1 of 10"),
    Task("a quiz of five minutes", "z G l l <enter>", shows: "5 min"),
    Task("find a card by a word", "/ g a l l e", shows: "Who discovered Neptun", anki: 6),
    Task("list what is due", "/ i s : d u e", shows: "is:due", anki: 7),
    Task("suspend what was found", before: "/ m a r s <enter>", "A s", shows: "suspended", anki: 2),
    Task("see a card with its history", before: "c", "<enter>", shows: "Importance", anki: 2),
    Task(
      "forget the answers to a card", before: "<enter> 0 q q / i s : d u e <enter>", "R y",
      shows: "reset: as if never asked", anki: 3),
    Task("list all cards", "c", shows: "of 19", anki: 1),
    Task("see retention and what comes", "p", shows: "Retention", anki: 1),
    Task("see the events on a line", "t", shows: "+ in"),
    Task("change the colours", "T", shows: "Theme:", anki: 3),
    Task("change the wished-for retention", ", l <enter>", shows: "iskra", anki: 5),
    Task("leave the mouse to the terminal", "m", shows: "mouse"),
    Task("see the keys", "?", shows: "Keys"),
    Task("run a command by its name", "? / q u i z <enter>", shows: "Quiz"),
  ]

  @Test(arguments: tasks)
  func aTaskTakesNoMoreKeysThanItShould(task: Task) throws {
    var stage = try Stage()
    stage.press(task.before)
    stage.press(task.keys)
    #expect(stage.text.contains(task.shows), "\(stage.text)")
    if let anki = task.anki { #expect(task.count <= anki) }
  }

  @Test func lookingUpAndEditingAreOneKeyAfterTheAnswer() throws {
    var found = false
    for seed in UInt64(1)...20 where !found {
      var stage = try Stage(seed: seed)
      stage.press("<enter> 0 i")
      found = stage.text.contains("leave")
      guard found else { continue }
      stage.press("q e")
      #expect(stage.effects.contains { if case .edit = $0 { true } else { false } })
    }
    #expect(found)
  }
}
