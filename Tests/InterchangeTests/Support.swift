import Facts
import Foundation
import Testing

@testable import Interchange

/// The path of a file that comes with the tests.
func fixture(_ name: String) throws -> String {
  try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/\(name)").path
}

/// Runs a test with a folder of its own, which is removed afterwards.
func withFolder<Result>(_ test: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("interchange-\(UInt64.random(in: 0 ... .max))").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try test(folder)
}

/// Imports a text under a file name.
func imported(
  _ text: String, as name: String = "deck.csv", _ options: ImportOptions = ImportOptions()
) throws -> ImportedDeck {
  try imported(Data(text.utf8), as: name, options)
}

func imported(
  _ data: Data, as name: String = "deck.csv", _ options: ImportOptions = ImportOptions()
) throws -> ImportedDeck {
  try withFolder { folder in
    try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    var deck = try Importer.preview(of: "\(folder)/\(name)", options)
    // Reports name the file; the folder differs from run to run.
    for position in deck.skipped.indices { deck.skipped[position].file = name }
    return deck
  }
}

/// Reads the files of a deck as the program will.
func deck(from imported: ImportedDeck) throws -> Deck {
  try withFolder { folder in
    let outcome = try DeckShelf(dataFolder: folder).store(imported)
    let shelved = try #require(ShelvedDeck.all(in: folder + "/decks").first)
    #expect(shelved.path == outcome.path)
    // Random texts may look alike, which is worth a warning.
    let errors = shelved.outcome.problems.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
    return try #require(shelved.deck)
  }
}

extension ImportedDeck {
  /// Front, back and id of each card made from a table.
  var rows: [[String]] {
    guard case .table(let table) = origin else { return [] }
    return table.cards.map { [$0.front, $0.back, $0.id] }
  }

  /// `line loss` of everything lost.
  var losses: [String] { skipped.map { "\($0.line) \($0.loss.rawValue)" } }
}

/// Repeatable random numbers (SplitMix64); a failing law names its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var position: UInt64

  init(seed: UInt64) {
    position = seed
  }

  mutating func next() -> UInt64 {
    position &+= 0x9E37_79B9_7F4A_7C15
    var mixed = position
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

/// A field in quotes, quotes in it doubled; also those with a combining character behind them.
func quoted(_ cell: String) -> String {
  "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
}

extension SeededGenerator {
  /// A text of everything that has ever broken a parser.
  mutating func hostileText() -> String {
    let pieces: [String] = [
      ": ", " #", "- ", "\"", "'", "\\", "\n", "\n\n", "\r\n", "\t", " ", "  ", "{", "}", "[", "]",
      ",", ";", "|", ">", "&a", "*a", "!x", "%", "@", "`", "---", "...", "~", "null", "yes", "No",
      "1917", "0x1F", "1e5", "=", "<<", "?", "a", "Б", "日本", "é", "e\u{301}", "🏳️‍🌈", "\u{200B}",
      "\u{200D}", "\u{A0}", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{FFFE}", "\u{202E}", "\u{7F}",
      "\u{1B}[31m", "\u{1B}]8;;http://x\u{7}", "\u{1B}", "\u{0}", "{{", "}}", "{{c1::x}}", "key: v",
      "# no", "\"\"", "word", "Lenin", "“", "—",
    ]
    return (0...below(8)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
