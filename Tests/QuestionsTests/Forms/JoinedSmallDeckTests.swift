import Facts
import Testing

@testable import Questions

/// Single rules of the joining forms, each in a deck made for it.
struct JoinedSmallDeckTests {
  private static func kings(_ lines: String...) throws -> SmallDeck {
    try SmallDeck("entities:\n" + lines.map { "  \($0)\n" }.joined() + SmallDeck.towns)
  }

  private static let four = [
    "otto: {kind: king, name: Otto, died-on: 1200, born-in: ard}",
    "hugo: {kind: king, name: Hugo, died-on: 1205, born-in: ard}",
    "karl: {kind: king, name: Karl, died-on: 1210, born-in: bex}",
    "emma: {kind: king, name: Emma, died-on: 1215, born-in: bex}",
  ]

  @Test func deathsArePutInOrder() throws {
    let deck = try Self.kings(Self.four.joined(separator: "\n  "))
    let question = try #require(try deck.question("otto.died-on", .chronology))
    #expect(question.stem == "Put these in order, the earliest first. When did each of them die?")
    #expect(question.answer == "Otto; Hugo; Karl; Emma")
    #expect(question.parts.first { $0.key == 2 }?.gloss == "1210")
  }

  @Test func aDeathIsPutIntoALine() throws {
    let deck = try Self.kings(Self.four.joined(separator: "\n  "))
    let question = try #require(try deck.question("karl.died-on", .placement))
    #expect(question.stem == "When did Karl die?")
    #expect(
      question.options.map(\.text) == [
        "Before Otto (1200)", "Between Otto (1200) and Hugo (1205)",
        "Between Hugo (1205) and Emma (1215)", "After Emma (1215)",
      ])
    #expect(question.answer == "Between Hugo (1205) and Emma (1215)")
  }

  /// Each stands for the fourth event, without which there is no order.
  @Test(arguments: [
    "{kind: king, name: Emma, died-on: ~1215}",
    "{kind: king, name: Emma, died-on: 1210-05}",
    "{kind: king, name: Emma, died-on: 1215..1218}",
    "{kind: king, name: Emma the Second, died-on: 1215}",
    "{kind: king, name: Emma 1215, died-on: 1215}",
    "{kind: king, name: Emma, died-on: {is: 1215, status: disputed}}",
    "{kind: king, name: Emma, sensitivity: atrocity, died-on: 1215}",
    "{kind: king, name: Emma, died-on: {is: 1215, ask: none}}",
  ])
  func whatIsNotPlainlyLaterIsNotPutInOrder(fourth: String) throws {
    let deck = try Self.kings(
      Self.four.dropLast().joined(separator: "\n  "), "emma: \(fourth)")
    #expect(try deck.question("otto.died-on", .chronology) == nil)
    #expect(try deck.question("otto.died-on", .placement) == nil)
  }

  @Test func whatHasASentenceOfItsOwnIsToldByIt() throws {
    let killed = "{is: 1215, say: 'The wild man killed {from} {on to}.'}"
    let deck = try Self.kings(
      Self.four.dropLast().joined(separator: "\n  "),
      "emma: {kind: king, name: Emma, died-on: \(killed)}")
    let question = try #require(try deck.question("emma.died-on", .chronology))
    #expect(question.stem == "In which order did these happen, the earliest first?")
    #expect(question.parts.contains { $0.text == "The wild man killed Emma" })
    #expect(question.parts.contains { $0.text == "As the annals say, Otto died" })
  }

  @Test func datesInOneYearArePrintedInFull() throws {
    let deck = try Self.kings(
      "otto: {kind: king, name: Otto, died-on: 1200-01-05}",
      "hugo: {kind: king, name: Hugo, died-on: 1200-06-05}",
      "karl: {kind: king, name: Karl, died-on: 1200-11-05}",
      "emma: {kind: king, name: Emma, died-on: 1202-05}")
    let question = try #require(try deck.question("otto.died-on", .placement))
    #expect(question.options.map(\.text).first == "Before Hugo (5 June 1200)")
    #expect(question.stem == "When did Otto die?")
  }

  @Test func allValuesOfACompleteRelationAreWanted() throws {
    let deck = try Self.kings("otto: {kind: king, name: Otto, visited: [ard, bex, cos]}")
    let stems = try (1...20).compactMap {
      try deck.question("otto.visited.ard", .selectAll, seed: $0)
    }
    #expect(stems.count == 20)
    #expect(
      stems.allSatisfy { $0.stem == "Which of these towns did Otto visit (all that fit)?" })
    #expect(Set(stems.map { $0.options.count(where: \.isKey) }) == [2, 3])
    #expect(stems.allSatisfy { $0.options.filter { !$0.isKey }.allSatisfy { $0.text != "Cos" } })
  }

  @Test func allSubjectsOfAValueAreWanted() throws {
    let deck = try Self.kings(Self.four.joined(separator: "\n  "))
    let question = try #require(try deck.question("otto.born-in.back", .selectAll))
    #expect(question.stem == "Which of these people was born in Ard (all that fit)?")
    #expect(Set(question.options.filter(\.isKey).map(\.text)) == ["Otto", "Hugo"])
    // Whose birthplace is unknown may have been born there too.
    let open = try Self.kings(
      Self.four.joined(separator: "\n  "), "ida: {kind: king, name: Ida, died-on: 1190}")
    let all = try (1...20).compactMap {
      try open.question("otto.born-in.back", .selectAll, seed: $0)
    }
    #expect(!all.isEmpty && !all.contains { $0.options.map(\.text).contains("Ida") })
  }

  @Test func oneRightAnswerIsNotAskedAsSeveral() throws {
    let deck = try Self.kings(
      Self.four.dropFirst().joined(separator: "\n  "),
      "ida: {kind: king, name: Ida, visited: [ard]}")
    #expect(try deck.question("hugo.born-in.back", .selectAll) == nil)
    #expect(try deck.question("ida.visited.ard", .selectAll) == nil)
  }

  @Test func birthplacesAreSorted() throws {
    let deck = try Self.kings(
      Self.four.joined(separator: "\n  "), "ida: {kind: king, name: Ida, born-in: ard}")
    let question = try #require(try deck.question("karl.born-in", .sorting))
    #expect(question.stem == "Where was each of these born?")
    #expect(question.targets == ["Ard", "Bex"])
    #expect(question.parts.count == 5)
    #expect(question.parts.first { $0.text == "Karl" }?.proofs == [0: .functional("karl.born-in")])
  }

  @Test func aBinThatTheTextNamesForAnItemIsNotOffered() throws {
    let deck = try Self.kings(
      "otto: {kind: king, name: Otto, born-in: {is: ard, essay: born in Bex, status: corrected}}",
      Self.four.dropFirst().joined(separator: "\n  "), "ida: {kind: king, name: Ida, born-in: ard}",
      "udo: {kind: king, name: Udo, born-in: cos}", "eva: {kind: king, name: Eva, born-in: cos}",
      "ada: {kind: king, name: Ada, born-in: cos}")
    for seed in 1...30 as ClosedRange<UInt64> {
      let question = try #require(try deck.question("otto.born-in", .sorting, seed: seed))
      #expect(question.targets == ["Ard", "Cos"], "seed \(seed)")
    }
  }

  @Test func namesThatTellTheirPairAreNotMatched() throws {
    let deck = try Self.kings(
      "otto: {kind: king, name: Otto of Ard, motto: be brave}",
      "hugo: {kind: king, name: Hugo the Faithful, motto: faith above all}",
      "karl: {kind: king, name: Karl, motto: never rest}",
      "emma: {kind: king, name: Emma, motto: speak little}",
      "ida: {kind: king, name: Ida, motto: count the cost}")
    #expect(try deck.question("hugo.motto", .matching) == nil)
    let question = try #require(try deck.question("karl.motto", .matching))
    #expect(!question.parts.contains { $0.text.contains("Hugo") })
    #expect(question.parts.count == 3 && question.targets.count == 4)
  }

  @Test func aSharedValueIsNotMatchedTwice() throws {
    let deck = try Self.kings(
      Self.four.joined(separator: "\n  "), "ida: {kind: king, name: Ida, born-in: cos}",
      "eva: {kind: king, name: Eva, born-in: dol}")
    let question = try #require(try deck.question("otto.born-in", .matching))
    #expect(Set(question.parts.map(\.key)).count == question.parts.count)
    #expect(!question.parts.contains { $0.text == "Hugo" })
  }
}
