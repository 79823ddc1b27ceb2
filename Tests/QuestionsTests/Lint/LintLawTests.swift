import Facts
import Testing

@testable import Questions

/// What the lint finds in questions of shipped decks and of two decks of other fields.
struct LintLawTests {
  /// 150 questions by each of twenty seeds; 10 000 are a matter for release builds.
  @Test(arguments: Library.all)
  func nothingUnfitIsAsked(studied: Studied) {
    let lint = QuestionLint(maker: studied.maker)
    let sample = QuestionSample(maker: studied.maker, cards: studied.deck.cards, form: nil)
    for seed in 1...UInt64(20) {
      var generator = SeededGenerator(seed: seed)
      for question in sample.draw(150, &generator) {
        let errors = lint.errors(in: question)
        #expect(errors.isEmpty, "seed \(seed): \(errors.map(LintReport.text(of:)))")
      }
    }
  }

  @Test(arguments: Library.all)
  func whoKnowsNothingScoresAtChance(studied: Studied) {
    var generator = SeededGenerator(seed: 1)
    let sample = QuestionSample(maker: studied.maker, cards: studied.deck.cards, form: .choice)
    let bot = BlindBot(questions: sample.draw(2000, &generator))
    #expect(bot.results.first?.count == 2000)
    let wins = bot.results.filter(\.wins).map {
      "\($0.strategy.rawValue) \($0.share) > \($0.bound)"
    }
    #expect(wins == [], "seed 1: \(bot.giveaways)")
  }

  @Test(arguments: Library.all)
  func aReportIsTheSameForTheSameSeed(studied: Studied) {
    let one = LintReport(maker: studied.maker, questions: 60, seed: 9)
    #expect(one.lines == LintReport(maker: studied.maker, questions: 60, seed: 9).lines)
    #expect(one.questions == 60)
    #expect(one.lines != LintReport(maker: studied.maker, questions: 60, seed: 10).lines)
  }

  @Test func aReportNamesRulesCardsAndTricks() throws {
    let deck = LintDeck.shared
    var question = try deck.clean("edmund.raised-in", .choice)
    question.stem = "In which town was Edmund Harrow raised"
    let fine = try deck.clean("seat", .choice)
    let report = LintReport(lint: deck.lint, questions: [question, question, fine])
    #expect(report.unfit == 2)
    #expect(report.counts.map(\.rule) == [.form])
    #expect(report.total(.error) == 2 && report.total(.warning) == 0 && !report.isClean)
    #expect(report.offenders == [.init(card: "edmund.raised-in", questions: 2, rules: [.form])])
    #expect(report.lines.first == "3 questions, 2 unfit, 2 errors, 0 warnings")
    #expect(report.lines.contains { $0.hasPrefix("  L36  error    2") })
    #expect(report.lines.contains { $0.hasPrefix("  longest") })
    #expect(LintReport(lint: deck.lint, questions: [fine]).isClean)
  }
}
