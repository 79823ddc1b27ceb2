import Facts
import Testing

@testable import Questions

/// Rules about lengths and distances, on both sides of each threshold.
struct LengthRuleTests {
  private let deck = LintDeck.shared

  /// How bad the rule finds a choice whose options, the key first, are so many columns long.
  private func level(_ rule: Rule, _ lengths: Int...) throws -> Flaw.Level? {
    var question = try deck.clean("seat", .choice)
    question.offer(
      zip(["a", "e", "i", "o"], lengths).map { String(repeating: $0, count: $1) })
    return deck.lint.problems(in: question).first { $0.rule == rule }?.level
  }

  @Test func aKeyIsLongByShareAndByColumns() throws {
    #expect(try level(.longKey, 29, 20, 20) == .error)
    #expect(try level(.longKey, 28, 20, 20) == .warning)
    #expect(try level(.longKey, 18, 10, 10) == .error)
    #expect(try level(.longKey, 17, 10, 10) == .warning)
    #expect(try level(.longKey, 25, 20, 20) == .warning)
    #expect(try level(.longKey, 24, 20, 20) == nil)
    #expect(try level(.longKey, 14, 10, 10) == .warning)
    #expect(try level(.longKey, 13, 10, 10) == nil)
  }

  @Test func optionsMayDifferThreefold() throws {
    #expect(try level(.spread, 4, 13, 13) == .warning)
    #expect(try level(.spread, 5, 15, 15) == nil)
    #expect(try level(.spread, 3, 12, 12) == nil)
  }

  @Test func stemsAndOptionsHaveSoManyWords() throws {
    var question = try deck.clean("seat", .choice)
    func level() -> Flaw.Level? {
      deck.lint.problems(in: question).first { $0.rule == .length }?.level
    }
    for (words, expected) in [(30, nil), (31, .warning), (45, .warning), (46, .error)]
      as [(Int, Flaw.Level?)]
    {
      question.stem = "Where" + String(repeating: " then", count: words - 1) + "?"
      #expect(level() == expected, "\(words)")
    }
    question = try deck.clean("seat", .choice)
    question.options[0].text = "In" + String(repeating: " old", count: 11)
    #expect(level() == nil)
    question.options[0].text += " old"
    #expect(level() == .warning)
  }

  @Test func twoYearsOutsideTheWindowAreAnError() throws {
    var question = try deck.clean("edmund.crowned-on", .choice)
    func level() -> Flaw.Level? {
      deck.lint.problems(in: question).first { $0.rule == .implausible }?.level
    }
    question.offer(["1371", "1412", "1453"], key: 1)
    #expect(level() == .error)
    question.offer(["1372", "1412", "1453"], key: 1)
    #expect(level() == .warning)
  }
}
