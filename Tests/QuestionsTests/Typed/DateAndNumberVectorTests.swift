import Facts
import Questions
import Testing

/// The agreed vectors of dates and numbers.
@Suite struct TypedDateAndNumberTests {
  /// The first is 7 November 1917 with its Old Style date.
  static let dates = TypedVector.read(
    """
    1917-11-07 ← 7 November 1917 | 1917-11-07 | 07.11.1917 | 11/7/1917: EXACT
    1917-11-07 ← 25 October 1917: VARIANT
    1917-11-07 ← 25 October 1917 NS | 7 November 1918: WRONG
    1917-11-07 ← November 1917: PARTIAL
    1917-11-07 ← red october: UNPARSED
    1917 ← 1917 | 17: EXACT
    1917 ← 1971: WRONG
    1924-01-21 ← January 21st, 1924: EXACT
    1918-03-03 ← 3/3/1918: EXACT
    1921-03 ← March 1921: EXACT
    """)

  @Test("Dates", arguments: dates)
  func dateIsJudgedAsAgreed(_ vector: TypedVector) throws {
    let date = try #require(PartialDate(text: vector.expected))
    let oldStyle = vector.expected == "1917-11-07" ? PartialDate(text: "1917-10-25") : nil
    let answer = TypedAnswer(date.text, .date(date, oldStyle: oldStyle, asked: date.precision))
    for typed in vector.typed {
      let found = GuardDeck.judge.judge(typed, for: answer)
      #expect(found.verdict == vector.verdict, "\(vector.expected) ← \(typed): \(found.note)")
    }
  }

  static let numbers = TypedVector.read(
    """
    20000000 ← 20 million | 20,000,000 | 20.000.000: EXACT
    20000000 ~0.1 ← 21 million: CLOSE
    5 ← five: EXACT
    21 ← 21: EXACT
    21 ← 12: WRONG
    3.5 ← 3,5: EXACT
    7 ← lots: UNPARSED
    """)

  @Test("Numbers", arguments: numbers)
  func numberIsJudgedAsAgreed(_ vector: TypedVector) throws {
    let answer = GuardDeck.judge.answer(written: vector.expected)
    guard case .number = answer.content else {
      Issue.record("\(vector.expected) is not taken for a number")
      return
    }
    for typed in vector.typed {
      let found = GuardDeck.judge.judge(typed, for: answer)
      #expect(found.verdict == vector.verdict, "\(vector.expected) ← \(typed): \(found.note)")
    }
  }

  @Test func notesTellTheError() throws {
    let year = TypedAnswer(
      "1917", .date(PartialDate(.init(year: 1917)), oldStyle: nil, asked: .year))
    #expect(GuardDeck.judge.judge("1971", for: year).note == "54 years late.")
    #expect(GuardDeck.judge.judge("1916", for: year).note == "1 year early.")
    let number = GuardDeck.judge.answer(written: "21")
    #expect(GuardDeck.judge.judge("12", for: number).note == "9 too low.")
  }
}
