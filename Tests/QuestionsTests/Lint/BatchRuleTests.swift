import Facts
import Testing

@testable import Questions

/// Each rule about many questions finds the flaw that is put into a fair batch, and is silent before.
struct BatchRuleTests {
  private let deck = LintDeck.shared

  /// Choices of one card with three options and keys where the numbers say.
  private func batch(_ count: Int, key: (Int) -> Int) throws -> [Question] {
    let base = try deck.clean("seat", .choice)
    return (0..<count).map { number in
      var question = base
      question.seed = UInt64(number)
      let texts = ["In the hall", "In the camp", "In the yard"]
      question.offer(texts, key: key(number))
      return question
    }
  }

  private func rules(_ questions: [Question]) -> Set<Rule> {
    Set(deck.lint.problems(inBatch: questions).map(\.rule))
  }

  @Test func keysInAllPlacesAreFairAndKeysInOneAreNot() throws {
    var generator = SeededGenerator(seed: 3)
    let places = (0..<300).map { _ in Int.random(in: 0...2, using: &generator) }
    #expect(!rules(try batch(300) { places[$0] }).contains(.keyPosition))
    #expect(rules(try batch(300) { $0 % 4 == 0 ? 1 : 0 }).contains(.keyPosition))
  }

  @Test func keysThatTakeTurnsAreTooEven() throws {
    #expect(rules(try batch(300) { $0 % 3 }).contains(.keyPosition))
    #expect(!rules(try batch(199) { $0 % 3 }).contains(.keyPosition))
  }

  @Test func ranksOfDatesHaveTheirOwnRule() throws {
    let base = try deck.clean("edmund.crowned-on", .choice)
    let questions = (0..<300).map { number in
      var question = base
      question.seed = UInt64(number)
      question.offer(["1410", "1412", "1417"], key: 1)
      return question
    }
    #expect(rules(questions).contains(.keyRank))
    #expect(!rules(questions).contains(.keyPosition))
  }

  /// Sixty cards, five draws each.
  private func cards(_ change: (Int, inout Question) -> Void) throws -> [Question] {
    let base = try deck.clean("seat", .choice)
    return (0..<300).map { number in
      var question = base
      question.card = Card.ID("card\(number / 5)")
      question.seed = UInt64(number)
      change(number / 5, &question)
      return question
    }
  }

  @Test func keysThatAreOftenLongestAreFound() throws {
    func lengths(_ isLong: (Int) -> Bool) throws -> Set<Rule> {
      rules(
        try cards { card, question in
          question.offer(
            ["In the hall" + (isLong(card) ? "way" : ""), "In the camp", "In the yards"], key: 0)
        })
    }
    #expect(try lengths { $0 % 5 > 1 }.contains(.longestKeys))
    #expect(try !lengths { $0 % 3 == 0 }.contains(.longestKeys))
  }

  @Test func theBestKnownThingMustNotBeTheKeyTooOften() throws {
    func popularity(_ isKnown: (Int) -> Bool) throws -> Set<Rule> {
      rules(
        try cards { card, question in
          // The deck says more of Edmund than of the poets.
          let names = [
            ("Edmund Harrow", "edmund"), ("Anselm Reyder", "anselm"), ("Isbert Quandt", "isbert"),
          ]
          question.offer(names.map(\.0), key: isKnown(card) ? 0 : 1)
          for (position, name) in names.enumerated() {
            question.options[position].entity = Entity.ID(name.1)
          }
        })
    }
    #expect(try popularity { _ in true }.contains(.popularity))
    #expect(try !popularity { $0 % 3 == 0 }.contains(.popularity))
  }

  @Test func aLureThatIsNeverRightIsFound() throws {
    let base = try deck.clean("edmund.raised-in", .choice)
    let questions = (0..<240).map { number in
      var question = base
      question.seed = UInt64(number)
      question.offer([
        "Karlsburg", "Lindenau", "Merowitz", number % 8 == 0 ? "Oberfeld" : "Tannheim",
      ])
      for position in question.options.indices {
        question.options[position].entity = Entity.ID(question.options[position].text.lowercased())
      }
      return question
    }
    let flaws = deck.lint.problems(inBatch: questions).filter { $0.rule == .reuse }
    #expect(flaws.contains { $0.words.hasPrefix("lindenau") })
    #expect(!flaws.contains { $0.words.hasPrefix("oberfeld") })
  }

  @Test func twoCardsThatAskTheSameAreFound() throws {
    let base = try deck.clean("edmund.raised-in", .choice)
    var copy = base
    copy.card = "isbert.raised-in"
    #expect(rules([base, copy]) == [.bankDuplicates])
    copy.stem = "Where, by the annals, did the boy Edmund Harrow grow up?"
    #expect(rules([base, copy]) == [])
  }

  @Test func oneStemWithTwoAnswersIsFound() throws {
    let base = try deck.clean("edmund.raised-in", .flashcard)
    var copy = base
    copy.card = "isbert.raised-in"
    copy.answer = "Lindenau"
    #expect(rules([base, copy]) == [.uniqueStem])
    copy.answer = base.answer
    copy.stem = "Where did Isbert Quandt live as a child?"
    #expect(!rules([base, copy]).contains(.uniqueStem))
  }

  @Test func statementsThatAreMostlyFalseAreFound() throws {
    let base = try deck.clean("edmund.raised-in", .correction)
    func statements(_ isTrue: (Int) -> Bool) -> [Question] {
      (0..<200).map { number in
        var question = base
        for position in question.options.indices {
          question.options[position].proof = (position == 0) == isTrue(number) ? nil : .asserted
        }
        return question
      }
    }
    #expect(rules(statements { $0 % 3 == 0 }).contains(.correction))
    #expect(!rules(statements { $0 % 2 == 0 }).contains(.correction))
  }

  @Test func selectionsWithAsManyKeysEachAreFound() throws {
    // The list has three towns, two of which are shown.
    var base = try deck.clean("albert.fortified.karlsburg", .selectAll)
    let keys = base.options.filter(\.isKey)
    base.options.removeAll { $0.isKey && !keys.prefix(2).contains($0) }
    let same = Array(repeating: base, count: 200)
    #expect(rules(same).contains(.selectAll))
    var other = base
    other.options.append(.init(text: "Oberfeld"))
    #expect(!rules(same + [other]).contains(.selectAll))
  }
}
