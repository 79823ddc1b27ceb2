import Facts
import Questions
import Testing

/// Dates, numbers, lists and strict texts beyond the agreed vectors.
@Suite struct TypedValueTests {
  static let dates = TypedVector.read(
    """
    1917-11-07 ← 7.11.1917 | 7 Nov 1917 | Nov. 7, 1917 | 7.XI.1917: EXACT
    1917-11-07 ← the 7th of November, 1917: EXACT
    1917-11-07 ← 1917/11/07 | 19171107 | on 7 November 1917 | 7 November 1917 N.S. | 7/11/17: EXACT
    1917-11-07 ← 25 October 1917 O.S. | 25 October 1917 (old style) | 25.10.1917: VARIANT
    1917-11-07 ← 7 November 1917 O.S. | 8 November 1917 | 7 October 1917 | 11.7.1917: WRONG
    1917-11-07 ← 1917 | 11/1917 | Oct 1917: PARTIAL
    1917-11-07 ← 7 Novmber 1917: CLOSE
    1917-11-07 ← 7 November | in autumn | 31 February 1917 | 1917 1918: UNPARSED
    1917-11-07 ← 7 or 8 November 1917: WRONG
    1917-11 ← 7 November 1917 | November 1917 | 11.1917 | 1917-11: EXACT
    1917-11 ← December 1917 | 7 October 1917: WRONG
    1917 ← c. 1917 | ca 1917 | circa 1917 | in 1917 | '17 | ~1917 | １９１７ | March 1917: EXACT
    1917 ← 1910s | 1915-1920: PARTIAL
    1917 ← 18 | 191: WRONG
    1917 ← 1917 or 1918: WRONG
    1917 ← never | 19171: UNPARSED
    1875 ← 75: UNPARSED
    1936..1938 ← 1936–1938 | 1936-38 | 1936 to 1938 | from 1936 until 1938: EXACT
    1936..1938 ← 1937 | 1936: PARTIAL
    1936..1938 ← 1936-1939 | 1935: WRONG
    ~1917 ← 1917 | c. 1917: EXACT
    ~1917 ← 1919 | March 1914 | 1910s | 1915-1920: PARTIAL
    ~1917 ← 1906 | 1930: WRONG
    1917-11-07..1917-11-09 ← 7–9 November 1917 | 7 November 1917 to 9 November 1917: EXACT
    """)

  @Test("Dates", arguments: dates)
  func dateIsJudgedLikeItsClass(_ vector: TypedVector) throws {
    let date = try #require(PartialDate(text: vector.expected))
    let oldStyle = vector.expected == "1917-11-07" ? PartialDate(text: "1917-10-25") : nil
    let answer = TypedAnswer(date.text, .date(date, oldStyle: oldStyle, asked: date.precision))
    expect(vector, answer)
  }

  @Test func coarserQuestionTakesAnyDayOfTheYear() throws {
    let date = try #require(PartialDate(text: "1917-11-07"))
    let answer = TypedAnswer("1917", .date(date, oldStyle: nil, asked: .year))
    #expect(GuardDeck.judge.judge("1917", for: answer).verdict == .exact)
    #expect(GuardDeck.judge.judge("7 November 1917", for: answer).verdict == .exact)
    #expect(GuardDeck.judge.judge("7 December 1917", for: answer).verdict == .partial)
    #expect(GuardDeck.judge.judge("7 November 1918", for: answer).verdict == .wrong)
  }

  @Test func julianDateIsReckonedWhereTheDeckHasNone() throws {
    let date = try #require(PartialDate(text: "1918-03-03"))
    let answer = TypedAnswer(date.text, .date(date, oldStyle: nil, asked: .day))
    #expect(GuardDeck.judge.judge("18 February 1918 O.S.", for: answer).verdict == .variant)
    #expect(GuardDeck.judge.judge("18 February 1918", for: answer).verdict == .wrong)
  }

  static let numbers = TypedVector.read(
    """
    20000000 ← 20m | 20 000 000 | 20'000'000 | about 20 million | ~20,000,000: EXACT
    20000000 ← twenty million: EXACT
    20000000 ← 2 million | 20 thousand | 200,000,000: WRONG
    1500 ← 1,500 | 1.500 | 1.5k | 1.5 thousand | MD | one thousand five hundred: EXACT
    3500 ← 3,500: EXACT
    3.5 ← 3,500: EXACT
    21 ← twenty-one | XXI | +21 | 21. | 42/2: EXACT
    21 ← 5 or 21: WRONG
    0.5 ← 1/2 | ½ | .5 | 0,5: EXACT
    -5 ← minus five | −5 | -5: EXACT
    -5 ← 5: WRONG
    53 years ← 53 | 53 years | 53 yrs | fifty-three: EXACT
    53 years ← 53 days: UNPARSED
    100 ~10% ← 95 | 110: CLOSE
    100 ~10% ← 111: WRONG
    600 million ← 6e8 | 6 x 10^8 | 6×10⁸ | 600 000 000: EXACT
    7 ← seven thousand hundred | 1,2,3,4 | 7 7 | e: UNPARSED
    """)

  @Test("Numbers", arguments: numbers)
  func numberIsJudgedLikeItsClass(_ vector: TypedVector) {
    expect(vector, GuardDeck.judge.answer(written: vector.expected))
  }

  @Test func rangeOfNumbers() {
    let answer = TypedAnswer(
      "390,000–600,000", .number(Quantity(390_000, to: 600_000), tolerance: 0))
    for (typed, verdict) in [
      ("390,000–600,000", TypedVerdict.exact), ("390 to 600 thousand", .exact),
      ("between 390000 and 600000", .exact), ("500,000", .partial), ("700000", .wrong),
    ] {
      #expect(GuardDeck.judge.judge(typed, for: answer).verdict == verdict, "\(typed)")
    }
  }

  static let lists = TypedVector.read(
    """
    Nikita Khrushchev; Joseph Stalin; Leon Trotsky ← Trotsky, Stalin and Khrushchev: VARIANT
    Nikita Khrushchev; Joseph Stalin; Leon Trotsky ← Trotsky; Stalin; Kruschev; Stalin: CLOSE
    Nikita Khrushchev; Joseph Stalin; Leon Trotsky ← Trotsky / Stalin: PARTIAL
    Nikita Khrushchev; Joseph Stalin; Leon Trotsky ← Trotsky, Stalin, Beria: PARTIAL
    Nikita Khrushchev; Joseph Stalin; Leon Trotsky ← Trotsky, Beria: WRONG
    The State and Revolution; War Communism ← war communism, the state and revolution: EXACT
    The State and Revolution; War Communism ← war communism and the state and revolution: EXACT
    Vladimir Ilyich Lenin; Alexander Ulyanov ← Ulyanov: AMBIGUOUS
    """)

  @Test("Lists", arguments: lists)
  func listIsJudgedItemByItem(_ vector: TypedVector) {
    expect(vector, GuardDeck.judge.answer(written: vector.expected))
  }

  @Test func listIsScoredByHitsLessMisses() {
    let answer = GuardDeck.judge.answer(written: "Cheka; NEP; Bolsheviks")
    #expect(GuardDeck.judge.judge("cheka, NEP", for: answer).score == 2.0 / 3)
    #expect(GuardDeck.judge.judge("cheka, NEP, USSR", for: answer).score == 1.0 / 3)
    #expect(GuardDeck.judge.judge("USSR", for: answer).score == 0)
  }

  private func expect(_ vector: TypedVector, _ answer: TypedAnswer) {
    for typed in vector.typed {
      let found = GuardDeck.judge.judge(typed, for: answer)
      #expect(
        found.verdict == vector.verdict,
        "\(vector.expected) ← \(typed): \(found.verdict.rawValue) \(found.note)")
    }
  }
}
