import Facts
import Foundation
import Testing

@testable import DeckFiles

/// The path of a file that comes with the tests.
func fixture(_ name: String) throws -> String {
  try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/\(name)").path
}

/// Runs a test with a folder of its own, which is removed afterwards.
func withFolder<Result>(_ test: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("decks-\(UInt64.random(in: 0 ... .max))").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try test(folder)
}

/// Writes files into a folder of their own and loads that folder, or one file of it.
///
/// The names of files in problems are relative to the folder.
func load(_ files: [String: Data], _ path: String = "") throws -> DeckReader.Outcome {
  try withFolder { folder in
    for (name, data) in files {
      try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    var outcome = DeckSource.path(path.isEmpty ? folder : "\(folder)/\(path)").load()
    for position in outcome.problems.indices {
      let file = outcome.problems[position].place.file
      outcome.problems[position].place.file = file.replacing(folder + "/", with: "")
        .replacing(folder, with: "folder")
    }
    return outcome
  }
}

/// Loads a deck of one file, `deck.yaml`.
func load(_ text: String) throws -> DeckReader.Outcome { try load(Data(text.utf8)) }

func load(_ data: Data) throws -> DeckReader.Outcome {
  try load(["deck.yaml": data], "deck.yaml")
}

/// What a tree holds, as `line:column text` in the order of the file; keys end in a colon.
func outline(_ yaml: String) throws -> [String] {
  outline(try YAMLText.parse(yaml, file: "deck.yaml"))
}

private func outline(_ node: SourceNode) -> [String] {
  func at(_ place: Place, _ words: String) -> String { "\(place.line):\(place.column) \(words)" }
  return switch node.content {
  case .nothing: [at(node.place, "–")]
  case .text(let text): [at(node.place, text)]
  case .list(let items): [at(node.place, "[]")] + items.flatMap(outline)
  case .map(let entries):
    entries.flatMap { [at($0.place, $0.key + ":")] + outline($0.value) }
  }
}
