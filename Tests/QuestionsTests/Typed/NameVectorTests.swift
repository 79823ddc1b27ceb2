import Facts
import Questions
import Testing

/// The vectors on which the judging of typed answers was agreed.
@Suite struct TypedNameVectorTests {
  static let names = TypedVector.read(
    """
    Nikita Khrushchev ← Khrushchev: VARIANT
    Leon Trotsky ← Bronstein: VARIANT
    Joseph Stalin ← STALIN!! | Comrade Stalin: VARIANT
    Nikita Khrushchev ← N. Khrushchev: VARIANT
    Joseph Stalin ← J. V. Stalin | Josef Stalin: VARIANT
    Nikolai Bukharin ← N. I. Bukharin: VARIANT
    Joseph Stalin ← Stalin, Joseph: EXACT
    Joseph Stalin ← Vladimir Stalin: WRONG
    Nadezhda Alliluyeva ← Svetlana Alliluyeva: WRONG
    Mao Zedong ← Mao: INCOMPLETE
    Vladimir Ilyich Lenin ← Vladimir: INCOMPLETE
    Vladimir Ilyich Lenin ← Ulyanov: AMBIGUOUS
    Joseph Stalin ← Koba: EXACT
    Leon Trotsky ← Lev Trotsky: EXACT
    New Economic Policy ← NEP: EXACT
    Bolsheviks ← bolshevik: EXACT
    Vladimir Ilyich Lenin ← Vladimir Lenin: EXACT
    Nikita Khrushchev ← Хрущёв: VARIANT
    Union of Soviet Socialist Republics ← СССР: EXACT
    Joseph Stalin ← Иосиф Сталин: VARIANT
    Felix Dzerzhinsky ← Dzierżyński: CLOSE
    Nikita Khrushchev ← Khruschev: VARIANT
    Joseph Stalin ← Jughashvili: VARIANT
    Leon Trotsky ← Trotskii | Trotzki: VARIANT
    Lev Kamenev ← Kameneff: VARIANT
    Grigory Zinoviev ← Zinovyev: VARIANT
    Nikolai Yezhov ← Ezhov: VARIANT
    Nadezhda Alliluyeva ← Nadezhda Alliluieva: VARIANT
    Lavrentiy Beria ← Beriya: VARIANT
    Nikita Khrushchev ← Chruschtschow: WRONG
    Nikita Khrushchev ← Kruschev | Nikita Kruschchev: CLOSE
    Joseph Stalin ← Stalim | Stailn: CLOSE
    Leon Trotsky ← Trosky: CLOSE
    Vladimir Ilyich Lenin ← Lennin: CLOSE
    Nikolai Bukharin ← Bucharin | Bukahrin: CLOSE
    Felix Dzerzhinsky ← Dzerjinsky: CLOSE
    Rosa Luxemburg ← Luxembourg: CLOSE
    Sergei Kirov ← Kerov: CLOSE
    Nikolai Bukharin ← Bulganin: WRONG
    Third International ← Second International: WRONG
    Left Opposition ← Right Opposition: WRONG
    October Revolution ← February Revolution: WRONG
    Nicholas II ← Nicholas III: WRONG
    Second International ← II International: WRONG
    Third International ← thrid international: CLOSE
    New Economic Policy ← new economc policy: CLOSE
    Treaty of Brest-Litovsk ← treaty of brest litvosk: CLOSE
    Permanent Revolution ← permanant revolution: CLOSE
    Socialism in One Country ← socialism in one county: CLOSE
    The Revolution Betrayed ← the betrayed revolution: CLOSE
    New Economic Policy ← the New Economic Policy | N.E.P.: EXACT
    First Five-Year Plan ← first five year plan: EXACT
    What Is to Be Done? ← What is to be done: EXACT
    Cheka ← Cheka: EXACT
    Joseph Stalin ← Stalingrad | Stalin or Lenin: WRONG
    War Communism ← communism: WRONG
    New Economic Policy ← nop: WRONG
    """)

  @Test("Names and terms", arguments: names)
  func nameIsJudgedAsAgreed(_ vector: TypedVector) throws {
    let answer = try #require(GuardDeck.answer(vector.expected))
    for typed in vector.typed {
      let found = GuardDeck.judge.judge(typed, for: answer)
      #expect(found.verdict == vector.verdict, "\(vector.expected) ← \(typed): \(found.note)")
    }
  }

  @Test func listedGermanFormIsExact() throws {
    let answer = try #require(GuardDeck.answer("Nikita Khrushchev", aliases: ["Chruschtschow"]))
    #expect(GuardDeck.judge.judge("Chruschtschow", for: answer).verdict == .exact)
  }

  @Test func blankIsEmpty() throws {
    let answer = try #require(GuardDeck.answer("Permanent Revolution"))
    for blank in ["", "   ", "\u{200B}\u{00A0}\t", "\u{FEFF}"] {
      #expect(GuardDeck.judge.judge(blank, for: answer).verdict == .empty)
    }
  }

  @Test(
    "Another entity is named",
    arguments: [
      ("Nadezhda Alliluyeva", "Svetlana Alliluyeva", "svetlana-alliluyeva"),
      ("Nikolai Bukharin", "Bulganin", "nikolai-bulganin"),
      ("Third International", "Second International", "second-international"),
      ("Left Opposition", "Right Opposition", "right-opposition"),
      ("October Revolution", "February Revolution", "february-revolution"),
    ])
  func anotherEntityIsNamed(expected: String, typed: String, other: String) throws {
    let answer = try #require(GuardDeck.answer(expected))
    let found = GuardDeck.judge.judge(typed, for: answer)
    #expect(found.other == Entity.ID(other))
    #expect(found.note.hasPrefix("That is "))
  }
}
