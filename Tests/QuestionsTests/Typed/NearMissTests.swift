import Facts
import Questions
import Testing

/// Others of the same classes as the agreed vectors, and misses that lie near.
@Suite struct TypedNearMissTests {
  static let names = TypedVector.read(
    """
    Leon Trotsky ← trotsky | Trotsky. | L. Trotsky | Lev Davidovich Trotsky | Trotsky Leon: VARIANT
    Leon Trotsky ← L. D. Bronstein | Leo Trotsky | Троцкий | Лев Троцкий | Л. Троцкий: VARIANT
    Leon Trotsky ← Tomsky | Leonid Trotsky | V. Trotsky | Trotskyism: WRONG
    Joseph Stalin ← JOSEPH  STALIN | joseph stalin | Ｊｏｓｅｐｈ Ｓｔａｌｉｎ: EXACT
    Joseph Stalin ← Stalin/Lenin | Stalin, Lenin | Lenin and Stalin | Stalinism: WRONG
    Joseph Stalin ← Joe Stalin | Jospeh Stalin | Joseph Stalni | Cтален: CLOSE
    Joseph Stalin ← Cталин | Сталин Иосиф | Иосиф Виссарионович Сталин | Мr. Stalin: VARIANT
    Vladimir Ilyich Lenin ← Ilyich | Vladimir Ilyich: INCOMPLETE
    Vladimir Ilyich Lenin ← V. I. Lenin | Lenin | Ilyich Lenin | Wladimir Lenin: VARIANT
    Alexander Ulyanov ← Ulyanov: AMBIGUOUS
    Alexander Ulyanov ← A. Ulyanov | Aleksandr Ulyanov | Александр Ульянов: VARIANT
    Alexander Ulyanov ← Vladimir Ulyanov: WRONG
    Nadezhda Alliluyeva ← Alliluyeva: AMBIGUOUS
    Nadezhda Alliluyeva ← N. Alliluyeva | Надежда Аллилуева: VARIANT
    Nadezhda Alliluyeva ← Nadezhda Krupskaya: WRONG
    Nadezhda Alliluyeva ← Nadezhda: INCOMPLETE
    Nicholas II ← Nicholas: INCOMPLETE
    Nicholas II ← Nikolai II | Николай II: VARIANT
    Nicholas II ← Nicholas Ⅱ | NICHOLAS II.: EXACT
    Nicholas II ← Nicholas I | Nicholas 2 | Nicholas II III: WRONG
    Mao Zedong ← Zedong Mao | mao ze dong | Tse-tung: VARIANT
    Mao Zedong ← mao zedong | Mao, Zedong | Mao Tse Tung: EXACT
    Mao Zedong ← Mao Zedung: CLOSE
    Third International ← 3rd International | the Third International: EXACT
    Third International ← Communist International: EXACT
    Third International ← International: INCOMPLETE
    Third International ← Fourth International | Three International | 3 International: WRONG
    Third International ← Girst International: WRONG
    First International ← Frist International | Firsst International: CLOSE
    First International ← International Workingmens Association | 1st International: EXACT
    First Five-Year Plan ← Second Five-Year Plan | First Six-Year Plan: WRONG
    First Five-Year Plan ← Five-Year Plan first second: WRONG
    First Five-Year Plan ← five year plan: INCOMPLETE
    First Five-Year Plan ← First Five-Year Paln: CLOSE
    Left Opposition ← lfet opposition | Left Oposition | Lefft Opposition: CLOSE
    Right Opposition ← Rigt Opposition: CLOSE
    Left Opposition ← Opposition: INCOMPLETE
    Left Opposition ← Lift Opposition: WRONG
    Bolsheviks ← Bolshevics | bolshevick: CLOSE
    Bolsheviks ← Mensheviks | menshevik: WRONG
    Union of Soviet Socialist Republics ← U.S.S.R. | С.С.С.Р. | soviet union: EXACT
    Union of Soviet Socialist Republics ← USSE | USA: WRONG
    The State and Revolution ← Tje State and Revolution | The State ane Revolution: CLOSE
    The State and Revolution ← State & Revolution: EXACT
    The State and Revolution ← State Revolution: VARIANT
    The State and Revolution ← Revolution and State: CLOSE
    War Communism ← Wat Communism | War Comunism: CLOSE
    War Communism ← Car Communism | Peace Communism | War: WRONG
    New Economic Policy ← Bew Economic Policy: CLOSE
    New Economic Policy ← neweconomic policy: VARIANT
    New Economic Policy ← Old Economic Policy | Non Economic Policy | Economic Policy: WRONG
    October Revolution ← Revolution of October | Revolution October: VARIANT
    Cheka ← чека: EXACT
    """)

  @Test("Names", arguments: names)
  func nameIsJudgedLikeItsClass(_ vector: TypedVector) throws {
    let answer = try #require(GuardDeck.answer(vector.expected))
    for typed in vector.typed {
      let found = GuardDeck.judge.judge(typed, for: answer)
      #expect(
        found.verdict == vector.verdict,
        "\(vector.expected) ← \(typed): \(found.verdict.rawValue) \(found.note)")
    }
  }

  @Test func askingAgainDoesNotTellTheAnswer() throws {
    for entity in GuardDeck.deck.entities {
      let answer = try #require(GuardDeck.answer(entity.name))
      for other in GuardDeck.deck.entities {
        for typed in other.name.split(separator: " ") {
          let found = GuardDeck.judge.judge(String(typed), for: answer)
          guard found.verdict.asksAgain else { continue }
          #expect(!found.note.contains(entity.name))
        }
      }
    }
  }

  @Test func slipsAreShown() throws {
    let trotsky = try #require(GuardDeck.answer("Leon Trotsky"))
    #expect(GuardDeck.judge.judge("Trosky", for: trotsky).note == "Spelled Trotsky, not Trosky.")
    let plan = try #require(GuardDeck.answer("New Economic Policy"))
    #expect(
      GuardDeck.judge.judge("new economc policy", for: plan).note
        == "Spelled Economic, not economc.")
    #expect(
      GuardDeck.judge.judge("Хрущёв", for: try #require(GuardDeck.answer("Nikita Khrushchev"))).note
        == "The usual form is Nikita Khrushchev.")
  }
}
