import ArgumentParser
import CursesTerminal
import Facts
import Interchange
import Study
import StudyScreens
import Testing

@testable import IskraCommand

/// Every failure says what, where, and what to do. The sentences are the program's, so they are here.
@Suite struct FailureExplanationTests {
  @Test func theJournal() {
    let sentences: [(StoreFailure, String)] = [
      (
        .newerVersion(path: "/d/j"),
        "/d/j was written by a newer iskra; update iskra, or use another folder with --data."
      ),
      (
        .damaged(path: "/d/j", reason: "not a database"),
        "/d/j cannot be read (not a database); put a backup in its place, or move it away to start anew."
      ),
      (
        .locked(path: "/d/j"),
        "Another iskra is using /d/j; close it first, or use another folder with --data."
      ),
      (
        .notWritable(path: "/d", reason: "read-only file system"),
        "/d cannot be written (read-only file system); check its permissions, or use another folder with --data."
      ),
      (.diskFull(path: "/d/j"), "The disk that holds /d/j is full; free some space."),
      (.failed(path: "/d/j", reason: "disk I/O error"), "/d/j: disk I/O error."),
    ]
    for (failure, sentence) in sentences { #expect(failure.sentence == sentence) }
  }

  @Test func theTerminal() {
    let sentences: [(TerminalFailure, String)] = [
      (
        .notATerminal,
        "there is no terminal to draw on; run it in one, or ask line by line with --plain."
      ),
      (
        .unknownTerminal(""),
        "the variable TERM is not set; set it to your terminal's name, such as xterm-256color."
      ),
      (
        .unknownTerminal("zork"),
        "nothing is known about the terminal 'zork'; set TERM to a known one, such as xterm-256color."
      ),
      (
        .dumbTerminal("dumb"),
        "the terminal 'dumb' cannot move its cursor; questions are asked line by line."
      ),
      (.refused("no memory"), "the terminal cannot be used (no memory)."),
    ]
    for (failure, sentence) in sentences { #expect(failure.sentence == sentence) }
  }

  @Test func theImport() {
    let place = Place(file: "d.yaml", line: 3, column: 7)
    let part = SkippedPart(file: "w.csv", line: 2, loss: .emptySide, details: "no back")
    let cases: [(ImportFailure, [String], Int32)] = [
      (
        .unreadable(path: "w.csv", reason: "no such file"),
        ["w.csv cannot be read (no such file); check the path and its permissions."], 66
      ),
      (
        .unsupported(path: "w.apkg", found: "an Anki package"),
        ["w.apkg is an Anki package, which cannot be imported yet; YAML, CSV and TSV can."], 65
      ),
      (.tooLarge(path: "w.csv", limit: 256 << 20), ["w.csv is larger than 256 MiB; split it."], 65),
      (
        .nothingReadable(path: "w.csv", skipped: [part]),
        [
          "w.csv:2: empty-side: no back",
          "w.csv holds no card that can be read; a card is a row with a front and a back.",
        ], 65
      ),
      (
        .invalidDeck([DeckProblem(.clozeBraces, at: place)]),
        [
          "d.yaml:3:7: the double braces do not pair or hide nothing; write {{hidden words}}"
        ], 65
      ),
      (
        .idTaken("x"),
        ["the id 'x' belongs to a deck that comes with iskra; change 'id:' in the file."], 65
      ),
      (
        .shelvedDeckInvalid(path: "/d/x.yaml", []),
        ["/d/x.yaml would be replaced, but it has errors; mend it or move it away first."], 65
      ),
      (
        .notWritable(path: "/d", reason: "permission denied"),
        ["/d cannot be written (permission denied); check its permissions, or use --data."], 73
      ),
      (
        .notShelved(path: "x"), ["x is no deck of your own; 'iskra decks' lists them."], 66
      ),
      (
        .occupied(path: "/d/x"),
        ["/d/x is already there; move it away, or name another file."], 73
      ),
      (.diskFull(path: "/d"), ["the disk that holds /d is full; free some space."], 74),
    ]
    for (failure, sentences, status) in cases {
      #expect(failure.sentences == sentences)
      #expect(failure.status == status)
    }
  }

  @Test func missingDecksAndBadOnesHaveDifferentStatus() {
    let place = Place(file: "d.yaml", line: 1, column: 1)
    #expect([DeckProblem(.unreadable("no such file or folder"), at: place)].exitStatus == 66)
    #expect([DeckProblem(.clozeBraces, at: place)].exitStatus == 65)
    #expect([DeckProblem(.missingSource, at: place)].exitStatus == 0, "a warning is no error")
  }
}
