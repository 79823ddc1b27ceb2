import Facts
import Questions
import Testing

/// Expected answer, typed texts, verdict.
struct TypedVector: Sendable, CustomTestStringConvertible {
  let expected: String
  let typed: [String]
  let verdict: TypedVerdict

  var testDescription: String { "\(expected) ← \(typed.joined(separator: ", "))" }

  /// "Joseph Stalin ← Stalin | Koba: EXACT", one a line.
  static func read(_ lines: String) -> [TypedVector] {
    lines.split(separator: "\n").compactMap { line in
      let sides = line.components("←")
      guard sides.count == 2, let colon = sides[1].lastIndex(of: ":"),
        let verdict = TypedVerdict(rawValue: sides[1][sides[1].index(after: colon)...].trimmed)
      else {
        Issue.record("not a vector: \(line)")
        return nil
      }
      let typed = sides[1][..<colon].split(separator: "|").map { $0.trimmed }
      return TypedVector(expected: sides[0], typed: typed, verdict: verdict)
    }
  }
}

extension StringProtocol {
  /// The parts around a separator, without white space at their ends.
  func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed }
  }
}
