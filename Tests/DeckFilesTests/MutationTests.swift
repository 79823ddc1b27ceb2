import Facts
import Foundation
import Testing

@testable import DeckFiles

/// Whatever happens to a deck file: reading it never traps, and ends in a deck or in an error that
/// names its place.
struct MutationTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func aBrokenDeckIsReadOrRefusedWithAPlace(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let original = try String(contentsOfFile: fixture("chemistry.yaml"), encoding: .utf8)
    let text = dice.broken(original)
    let outcome = DeckText.read(
      [DeckText(file: "deck.yaml", text: text)], fallbackID: "chemistry")
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    #expect(
      outcome.deck != nil || outcome.problems.contains { $0.severity == .error }, "seed \(seed)")
    for problem in outcome.problems {
      #expect(problem.place.file == "deck.yaml", "seed \(seed)")
      #expect((1...lines + 1).contains(problem.place.line), "seed \(seed): \(problem)")
      #expect(problem.place.column >= 1, "seed \(seed): \(problem)")
      #expect(!problem.description.isEmpty)
    }
    for card in outcome.deck?.cards ?? [] { #expect(!card.id.text.isEmpty, "seed \(seed)") }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func randomBytesAreRefusedWithAPlace(seed: UInt64) {
    var dice = Dice(seed: seed)
    let bytes = (0..<dice.below(400)).map { _ in UInt8(dice.below(256)) }
    let text = String(decoding: bytes, as: UTF8.self)
    let outcome = DeckText.read([DeckText(file: "deck.yaml", text: text)], fallbackID: "deck")
    #expect(outcome.deck == nil, "seed \(seed)")
    #expect(!outcome.problems.isEmpty, "seed \(seed)")
  }
}

/// Repeatable damage.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// The text after one to eight accidents.
  mutating func broken(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...below(8) {
      let line = below(lines.count)
      switch below(8) {
      case 0: lines.remove(at: line)
      case 1: lines.insert(lines[below(lines.count)], at: line)
      case 2: lines.swapAt(line, below(lines.count))
      case 3: lines[line] = String(lines[line].dropFirst(1 + below(4)))
      case 4: lines[line] = String(lines[line].dropLast(1 + below(8)))
      case 5: lines[line] = "  " + lines[line]
      case 6: insert(Self.pieces[below(Self.pieces.count)], into: &lines[line])
      default: lines[line] = Self.values.reduce(lines[line]) { replaced($1, in: $0) }
      }
    }
    return lines.joined(separator: below(4) == 0 ? "\r\n" : "\n")
  }

  private mutating func insert(_ piece: String, into line: inout String) {
    let offset = below(line.count + 1)
    line.insert(contentsOf: piece, at: line.index(line.startIndex, offsetBy: offset))
  }

  private func replaced(_ change: (old: String, new: String), in line: String) -> String {
    line.replacing(change.old, with: change.new)
  }

  private static let pieces = [
    "{", "}", "[", "]", ":", ": ", "- ", "\"", "'", "#", " #", "&a ", "*a", "!", "|", ">", "%", "@",
    "\t", "{{", "}}", "{from}", "{from", "\u{1b}", "\u{0}", "\u{feff}", "\u{202e}", "é", "🐢",
    "~", "<<: *a", "? ", "---", "...", "1917-13", "..", "\u{2028}",
  ]
  private static let values = [
    ("1807", "1807-02-30"), ("one: true", "one: perhaps"), ("element", "elemental"), ("iupac", "."),
    ("davy", "[davy, davy]"), ("{from}", "{form}"), ("{{", "{"), ("number", "text"),
  ]
}
