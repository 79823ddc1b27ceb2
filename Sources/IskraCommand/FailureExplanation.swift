internal import ArgumentParser
internal import CursesTerminal
internal import Facts
internal import Interchange
internal import Study
internal import StudyScreens

// The one place where failures become words and exit codes: what, where, what to do.

extension StoreFailure {
  /// The sentence on stderr and the exit code.
  var exit: ExitCode {
    switch self {
    case .newerVersion, .damaged: fail(sentence, ExitStatus.badData)
    case .locked: fail(sentence, ExitStatus.locked)
    case .notWritable: fail(sentence, ExitStatus.cannotCreate)
    case .diskFull, .failed: fail(sentence, ExitStatus.io)
    }
  }
}

extension TerminalFailure {
  /// What is wrong and what to do.
  var sentence: String {
    switch self {
    case .notATerminal:
      "there is no terminal to draw on; run it in one, or ask line by line with --plain."
    case .unknownTerminal(""):
      "the variable TERM is not set; set it to your terminal's name, such as xterm-256color."
    case .unknownTerminal(let name):
      "nothing is known about the terminal '\(name)'; set TERM to a known one, such as xterm-256color."
    case .dumbTerminal(let name):
      "the terminal '\(name)' cannot move its cursor; questions are asked line by line."
    case .refused(let words): "the terminal cannot be used (\(words))."
    }
  }
}

extension ImportFailure {
  /// What is wrong and what to do; a line for each problem of a deck.
  var sentences: [String] {
    switch self {
    case .unreadable(let path, let reason):
      ["\(path) cannot be read (\(reason)); check the path and its permissions."]
    case .unsupported(let path, let found):
      ["\(path) is \(found), which cannot be imported yet; YAML, CSV and TSV can."]
    case .tooLarge(let path, let limit):
      ["\(path) is larger than \(limit >> 20) MiB; split it."]
    case .nothingReadable(let path, let skipped):
      skipped.map { "\($0.place): \($0.reason)" }
        + ["\(path) holds no card that can be read; a card is a row with a front and a back."]
    case .invalidDeck(let problems): problems.map(\.description)
    case .idTaken(let id):
      ["the id '\(id)' belongs to a deck that comes with iskra; change 'id:' in the file."]
    case .shelvedDeckInvalid(let path, let problems):
      problems.map(\.description)
        + ["\(path) would be replaced, but it has errors; mend it or move it away first."]
    case .notShelved(let path): ["\(path) is no deck of your own; 'iskra decks' lists them."]
    case .notAdded(let place):
      ["\(place.file):\(place.line) is written so that it has to be added by hand; e opens it."]
    case .occupied(let path): ["\(path) is already there; move it away, or name another file."]
    case .notWritable(let path, let reason):
      ["\(path) cannot be written (\(reason)); check its permissions, or use --data."]
    case .diskFull(let path): ["the disk that holds \(path) is full; free some space."]
    }
  }

  /// The exit code.
  var status: Int32 {
    switch self {
    case .unreadable, .notShelved: ExitStatus.noInput
    case .unsupported, .tooLarge, .nothingReadable, .invalidDeck, .idTaken, .shelvedDeckInvalid,
      .notAdded:
      ExitStatus.badData
    case .notWritable, .occupied: ExitStatus.cannotCreate
    case .diskFull: ExitStatus.io
    }
  }
}
