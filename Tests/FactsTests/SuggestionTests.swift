import Facts
import Testing

/// A mistake made a thousand times costs no more than one made a few times.
struct SuggestionTests {
  private static func problems(unknown: (Int) -> String) -> [DeckProblem] {
    let facts = (0..<400).map { number in
      Tree.Pair(
        key: "painter-\(number)",
        value: [
          "kind": "painter", "name": .text("P \(number)"), "painted": [.text(unknown(number))],
        ])
    }
    return read(["entities": .map(facts)]).problems
  }

  private static func suggestions(_ problems: [DeckProblem]) -> Int {
    problems.count { problem in
      if case .unknown(_, _, let suggestion?) = problem.reason {
        !suggestion.isEmpty
      } else {
        false
      }
    }
  }

  @Test func equalNamesAreLookedUpOnce() {
    let problems = Self.problems { _ in "paintr-1" }
    #expect(problems.count == 400)
    #expect(Self.suggestions(problems) == 400)
  }

  @Test func onlySoManyNamesAreLookedUp() {
    let problems = Self.problems { "paintr-\($0)" }
    #expect(problems.count == 400)
    #expect((10...100).contains(Self.suggestions(problems)))
  }
}
