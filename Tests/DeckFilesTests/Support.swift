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

/// A deck as it was read from files of a test, and the complaints with paths below their folder.
struct Loaded {
  var deck: Deck?
  var problems: [DeckProblem]
  var complaints: [String]
}

/// Writes files into a folder of their own and loads that folder, or one file of it.
func load(_ files: [String: Data], _ path: String = "") throws -> Loaded {
  try withFolder { folder in
    for (name, data) in files {
      try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    let outcome = DeckSource.path(path.isEmpty ? folder : "\(folder)/\(path)").load()
    let complaints = outcome.problems.map {
      $0.description.replacing(folder + "/", with: "").replacing(folder, with: "folder")
    }
    return Loaded(deck: outcome.deck, problems: outcome.problems, complaints: complaints)
  }
}

/// Loads a deck of one file, `deck.yaml`.
func load(_ text: String) throws -> Loaded { try load(Data(text.utf8)) }

func load(_ data: Data) throws -> Loaded { try load(["deck.yaml": data], "deck.yaml") }

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
