import Facts
import Testing

@testable import Questions

/// The bot finds each tell that is put into questions, names what paid, and gains nothing from fair ones.
struct BlindBotTests {
  private static let names = [
    "Abbey", "Bridge", "Castle", "Dunes", "Elms", "Forge", "Grove", "Hamlet", "Island", "Jetty",
    "Kiln", "Lodge", "Manor", "Nook", "Orchard", "Priory",
  ]

  /// Questions of a card each; the options may be changed.
  private func questions(
    _ count: Int, _ change: (inout [String], Int, inout SeededGenerator) -> Void = { _, _, _ in }
  ) throws -> [Question] {
    let base = try LintDeck.shared.clean("seat", .choice)
    var generator = SeededGenerator(seed: 5)
    return (0..<count).map { number in
      var texts = Array(Self.names.shuffled(using: &generator).prefix(4))
      let key = Int.random(in: 0...3, using: &generator)
      change(&texts, key, &generator)
      var question = base
      question.card = Card.ID("card\(number)")
      question.seed = UInt64(number)
      question.stem = "Where was council number \(number) held?"
      question.offer(texts, key: key)
      return question
    }
  }

  @Test func fairQuestionsGainNothing() throws {
    let bot = BlindBot(questions: try questions(1000))
    #expect(bot.winner == nil, "\(bot.results.filter(\.wins))")
    #expect(bot.giveaways.isEmpty)
    #expect(bot.results.count == BlindBot.Strategy.allCases.count)
  }

  @Test func aLongKeyIsATell() throws {
    let bot = BlindBot(
      questions: try questions(600) { texts, key, generator in
        if Bool.random(using: &generator) { texts[key] += " of the old realm" }
      })
    #expect(bot.winner != nil)
    #expect(result(.longest, bot).wins && !result(.shortest, bot).wins)
    #expect(bot.giveaways.count == 20)
    #expect(result(.learnt, bot).wins)
    #expect(!result(.degree, bot).wins)
  }

  @Test func aKeyThatSharesWordsIsATell() throws {
    let bot = BlindBot(
      questions: try questions(600) { texts, key, _ in
        texts[key] += " and \(texts[(key + 1) % 4]) \(texts[(key + 2) % 4])"
      })
    #expect(result(.convergence, bot).wins)
    #expect(!result(.divergence, bot).wins)
  }

  @Test func aKeyWithAYearIsATell() throws {
    let bot = BlindBot(
      questions: try questions(600) { texts, key, _ in
        for position in texts.indices { texts[position] += position == key ? " 1412" : " hall" }
      })
    #expect(result(.oddOneOut, bot).wins)
  }

  @Test func aKeyInOnePlaceIsATell() throws {
    let base = try questions(800)
    let bot = BlindBot(
      questions: base.enumerated().map { number, question in
        var moved = question
        if number % 3 == 0, let key = moved.keyPosition { moved.options.swapAt(key, 2) }
        return moved
      })
    #expect(result(.position, bot).wins)
  }

  @Test func aLabelThatIsPrintedOftenIsATell() throws {
    let bot = BlindBot(
      questions: try questions(600) { texts, key, generator in
        for position in texts.indices where position != key {
          texts[position] = "Field \(UInt.random(in: 0...100_000, using: &generator))"
        }
      })
    #expect(result(.degree, bot).wins)
    #expect(!result(.rarity, bot).wins)
  }

  @Test func onlyChoicesArePlayed() throws {
    var others = try questions(10)
    for position in others.indices { others[position].form = .selectAll }
    #expect(BlindBot(questions: others).results.allSatisfy { $0.count == 0 && !$0.wins })
  }

  /// Bound by the specification's formula: 100 questions of three and 100 of four options give
  /// 0.29167 + 3·√(100·2/9 + 100·3/16)/200 = 0.38772.
  @Test func theBoundIsThatOfMixedOptions() throws {
    let mixed = try questions(200).enumerated().map { number, question in
      var question = question
      if number % 2 == 0 {
        question.options.remove(at: question.lureIndex)
      }
      return question
    }
    let result = result(.longest, BlindBot(questions: mixed))
    #expect(abs(result.chance - 0.291_67) < 1e-5)
    #expect(abs(result.bound - 0.387_72) < 1e-4, "\(result.bound)")
  }

  @Test func tiesShareTheCredit() {
    #expect(BlindBot.credit([1, 2, 2, 0], key: 1) == 0.5)
    #expect(BlindBot.credit([1, 2, 2, 0], key: 0) == 0)
    #expect(BlindBot.credit([0, 0, 0, 0], key: 3) == 0.25)
  }

  private func result(_ strategy: BlindBot.Strategy, _ bot: BlindBot) -> BlindBot.Result {
    bot.results.first { $0.strategy == strategy } ?? bot.results[0]
  }
}
