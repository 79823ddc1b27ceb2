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

  /// The gate of ``LintReport``: 1/k + 3σ on 2 000 questions, four seeds together.
  @Test(arguments: Library.all)
  func whoKnowsNothingScoresAtChance(studied: Studied) {
    let sample = QuestionSample(maker: studied.maker, cards: studied.deck.cards, form: .choice)
    let questions = (1...UInt64(4)).flatMap { seed in
      var generator = SeededGenerator(seed: seed)
      return sample.draw(LintReport.leastForBot / 4, &generator)
    }
    let bot = BlindBot(questions: questions)
    #expect(bot.results.first?.count == LintReport.leastForBot)
    let wins = bot.results.filter(\.wins).map {
      "\($0.strategy.rawValue) \($0.share) > \($0.bound)"
    }
    #expect(wins == [], "seeds 1 to 4: \(bot.giveaways)")
  }

  /// The same questions with the key marked by one more word in every fifth.
  @Test func aTellIsAnError() {
    let sample = QuestionSample(
      maker: Library.chemistry.maker, cards: Library.chemistry.deck.cards, form: .choice)
    var generator = SeededGenerator(seed: 1)
    var questions = sample.draw(LintReport.leastForBot, &generator)
    for (number, question) in questions.enumerated() where number % 5 == 0 {
      guard let key = question.keyPosition else { continue }
      questions[number].options[key].text += " as is well known from the books"
    }
    let bot = BlindBot(questions: questions)
    #expect(bot.winner != nil)
    #expect(bot.giveaways.count == 20)
    let lint = QuestionLint(maker: Library.chemistry.maker)
    let report = LintReport(lint: lint, questions: questions)
    #expect(report.counts.contains { $0.rule == .blindBot && $0.level == .error })
    #expect(!report.isClean)
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
