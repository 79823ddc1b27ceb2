import Screen
import Testing

/// Something that people do with a study program, from its first screen or after what came before.
///
/// The keys of the peers are read from their sources, at their fewest: one letter stands for any name
/// that must be typed, one Tab for any way through a dialogue, and each chord counts as one. A peer without the task, or with
/// the mouse alone, has no entry.
///
/// - Anki 26.9.3: `aqt/main.py`, `reviewer.py`, `overview.py`, `studydeck.py`, `browser`, and the
///   shortcuts of the forms.
/// - hashcards 0.4.0: `src/cmd/drill/script.js`.
/// - repeater 0.1.8: `src/commands/drill.rs`, `check.rs`.
struct EverydayTask: CustomTestStringConvertible, Sendable {
  enum Peer: CaseIterable, Sendable { case anki, hashcards, repeater }

  var name: String
  /// What was done before the task begins.
  var before = ""
  var keys: String
  /// What the screen says afterwards.
  var shows: String
  var peers: [Peer: String] = [:]
  /// Whether there must be files of decks.
  var needsFiles = false

  var testDescription: String { name }
  var count: Int { KeyNotation.keys(keys)?.count ?? .max }

  /// How many keys it takes in a peer; `nil` where there is no such thing.
  func count(in peer: Peer) -> Int? { peers[peer]?.split(separator: " ").count }

  static let all = answering + settingAside + finding + looking + changing

  private static let answering = [
    EverydayTask(
      name: "give the first answer", keys: "<enter> 1", shows: "go on",
      peers: [
        .anki: "s s Space Space", .hashcards: "Space 3", .repeater: "Space Space",
      ]),
    EverydayTask(
      name: "answer and go on", before: "<enter>", keys: "1 <enter>", shows: "questions left",
      peers: [.anki: "Space Space", .hashcards: "Space 3", .repeater: "Space Space"]),
    EverydayTask(
      name: "say that it is not known and go on", before: "<enter>", keys: "0 <enter>",
      shows: "questions left",
      peers: [.anki: "Space 1", .hashcards: "Space 1", .repeater: "Space F"]),
    EverydayTask(
      name: "take an answer back", before: "<enter> 0", keys: "u", shows: "Taken back",
      peers: [.anki: "u", .hashcards: "u"]),
    EverydayTask(
      name: "take back the last answer of yesterday", before: "<enter> 0 q q", keys: "u",
      shows: "Taken back"),
    EverydayTask(
      name: "study one section", keys: "j <enter>", shows: "Size",
      peers: [.anki: "/ a Enter s"]),
    EverydayTask(
      name: "end the session and see what it came to", before: "<enter> 0", keys: "q",
      shows: "answered", peers: [.anki: "d", .repeater: "Esc"]),
    EverydayTask(name: "a quiz of ten", keys: "z <enter>", shows: "1 of 10"),
    EverydayTask(
      name: "a quiz of five minutes", keys: "z G l l <enter>", shows: "5 min"),
  ]

  private static let settingAside = [
    EverydayTask(
      name: "suspend a card", before: "<enter>", keys: "s", shows: "Suspended",
      peers: [.anki: "@"]),
    EverydayTask(
      name: "bury a card", before: "<enter>", keys: "B", shows: "Buried", peers: [.anki: "-"]),
    EverydayTask(
      name: "flag a card", before: "<enter>", keys: "!", shows: "Flagged",
      peers: [.anki: "Ctrl+1"]),
    EverydayTask(
      name: "suspend what was found", before: "/ m a r s <enter>", keys: "A s",
      shows: "suspended", peers: [.anki: "Ctrl+Alt+A Ctrl+J"]),
    EverydayTask(
      name: "forget the answers to what was found", before: "<enter> 0 q q / i s : d u e <enter>",
      keys: "R y", shows: "reset: as if never asked", peers: [.anki: "Ctrl+Alt+N Enter"]),
  ]

  private static let finding = [
    EverydayTask(
      name: "find a card by a word", keys: "/ g a l l e", shows: "Who discovered Neptun",
      peers: [.anki: "b g a l l e Enter"]),
    EverydayTask(
      name: "list what is due", keys: "/ i s : d u e", shows: "is:due",
      peers: [.anki: "b i s : d u e Enter"]),
    EverydayTask(
      name: "see a card with its history", before: "c", keys: "<enter>", shows: "Importance",
      peers: [.anki: "Ctrl+Shift+I"]),
    EverydayTask(
      name: "list all cards", keys: "c", shows: "of 19", peers: [.anki: "b"]),
  ]

  private static let looking = [
    EverydayTask(
      name: "see retention and what comes", keys: "p", shows: "Retention", peers: [.anki: "t"]),
    EverydayTask(name: "see the events on a line", keys: "t", shows: "+ in"),
    EverydayTask(name: "see the keys", keys: "?", shows: "Keys"),
    EverydayTask(name: "run a command by its name", keys: "? / q u i z <enter>", shows: "Quiz"),
  ]

  private static let changing = [
    EverydayTask(
      name: "change the colours", keys: "T", shows: "Theme:", peers: [.anki: "Ctrl+P Tab Down"]),
    EverydayTask(
      name: "change the wished-for retention", keys: ", l <enter>", shows: "iskra",
      peers: [.anki: "s o Tab 9 Enter"]),
    EverydayTask(name: "leave the mouse to the terminal", keys: "m", shows: "mouse"),
    EverydayTask(
      name: "import a file", keys: "i c a p <enter> <enter>", shows: "is added",
      peers: [.anki: "Ctrl+Shift+I c a p Enter Enter"], needsFiles: true),
    EverydayTask(
      name: "take an import back", before: "d i c a p <enter> <enter>", keys: "u",
      shows: "3 decks", peers: [.anki: "Ctrl+Z"], needsFiles: true),
    EverydayTask(
      name: "see what is wrong with a deck", keys: "d j c", shows: "1 error, 1 warning",
      needsFiles: true),
  ]
}
