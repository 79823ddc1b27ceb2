import Foundation

/// A run of the program without a terminal.
struct PipedRun {
  let status: Int32
  let output: String
  let messages: String

  /// Runs the program to its end, with `input` to read.
  init(_ arguments: [String], in folder: Folder, input: String = "") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = Array(Program.arguments(arguments, in: folder).dropFirst())
    process.environment = Program.environment(in: folder)
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    // Files cannot fill up as pipes can.
    process.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: folder.write(input, to: "input")))
    let files = try ["output", "messages"].map {
      try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: $0)))
    }
    process.standardOutput = files[0]
    process.standardError = files[1]
    try process.run()
    process.waitUntilExit()
    status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    output = try String(contentsOfFile: folder.path + "/output", encoding: .utf8)
    messages = try String(contentsOfFile: folder.path + "/messages", encoding: .utf8)
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// How a deck stands, as `decks --json` reports it.
struct Standing: Decodable, Equatable {
  var cards: Int
  var due: Int
  var new: Int

  static func of(_ deck: String, in folder: Folder) throws -> Standing? {
    struct Line: Decodable {
      var id: String?
    }
    for line in try PipedRun(["decks", "--json"], in: folder).lines {
      let json = Data(line.utf8)
      guard try JSONDecoder().decode(Line.self, from: json).id == deck else { continue }
      return try JSONDecoder().decode(Standing.self, from: json)
    }
    return nil
  }
}
