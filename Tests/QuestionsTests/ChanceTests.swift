import Facts
import Testing

@testable import Questions

struct ChanceTests {
  /// Source of the numbers: Vigna, `splitmix64.c`, as used by Rosetta Code, "Pseudo-random
  /// numbers/Splitmix64".
  @Test func theGeneratorIsSplitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func seedsOfTextsDiffer() {
    let seeds = ["", "a", "b", "ab", "ba"].flatMap { text in
      (0..<10).map { SeededGenerator.seed(text, $0) }
    }
    #expect(Set(seeds).count == seeds.count)
    #expect(SeededGenerator.seed("lenin.died-on") == SeededGenerator.seed("lenin.died-on", 0))
  }

  @Test func aPickIsDistinctAndNeverTooLarge() {
    var generator = SeededGenerator(seed: 1)
    #expect(Set(generator.pick(3, from: [1, 2, 3, 4, 5])).count == 3)
    #expect(Set(generator.pick(9, from: [1, 2])) == [1, 2])
    #expect(generator.pick(0, from: [1, 2]).isEmpty)
  }

  @Test(arguments: Library.all)
  func theKeyStandsInAllPlacesAlike(studied: Studied) throws {
    let maker = studied.maker
    let cards = studied.deck.cards.filter { !isRanked($0, in: studied) }
    for options in 3...4 {
      var counts = Array(repeating: 0, count: options)
      for card in cards {
        for draw in 0..<UInt64(max(1, 800 / cards.count)) {
          let seed = SeededGenerator.seed(card.id.text, draw)
          guard let question = maker.question(for: card, as: .choice, seed: seed),
            question.options.count == options
          else { continue }
          counts[try #require(question.keyPosition)] += 1
        }
      }
      guard counts.reduce(0, +) >= 40 else { continue }
      #expect(chiSquared(counts) < (options == 3 ? 13.82 : 16.27), "\(counts)")
    }
  }

  @Test(arguments: Library.all)
  func datesHaveAllRanksAlike(studied: Studied) throws {
    let maker = studied.maker
    var counts = [0, 0, 0, 0]
    let cards = studied.deck.cards.filter { isDate($0, in: studied) }
    for card in cards {
      for draw in 0..<UInt64(max(4, 200 / cards.count)) {
        let seed = SeededGenerator.seed(card.id.text, draw)
        guard let question = maker.question(for: card, as: .choice, seed: seed),
          question.options.count == 4
        else { continue }
        counts[try #require(question.keyPosition)] += 1
      }
    }
    #expect(counts.reduce(0, +) >= 100)
    #expect(chiSquared(counts) < 16.27, "\(counts)")
  }

  private func isRanked(_ card: Card, in studied: Studied) -> Bool {
    guard case .forward(let fact) = card.content else { return false }
    return switch studied.deck.facts[fact].value {
    case .date, .number: true
    case .entity, .text: false
    }
  }

  /// Spans have few others beside them and so not all ranks.
  private func isDate(_ card: Card, in studied: Studied) -> Bool {
    guard case .forward(let fact) = card.content,
      case .date(let date) = studied.deck.facts[fact].value
    else { return false }
    return date.end == nil && studied.deck.facts[fact].wrong.isEmpty
  }
}
