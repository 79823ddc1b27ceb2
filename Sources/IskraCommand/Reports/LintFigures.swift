internal import Facts
internal import Questions

/// What lint and bot found in questions, as `deck check --questions N --json` prints it.
struct LintFigures: Encodable {
  struct RuleCount: Encodable {
    let rule: String
    let level: String
    let count: Int
    let sentence: String
    let example: String
    /// Where the example's fact stands in the deck.
    let place: String?
  }

  struct WorstCard: Encodable {
    let card: String
    let questions: Int
    let rules: [String]
  }

  struct Trick: Encodable {
    let trick: String
    let questions: Int
    let right: Double
    let chance: Double
    let bound: Double
    let wins: Bool
  }

  let seed: UInt64
  let questions: Int
  let unfit: Int
  let errors: Int
  let warnings: Int
  let isClean: Bool
  let rules: [RuleCount]
  let worst: [WorstCard]
  let bot: [Trick]

  init(_ report: LintReport, seed: UInt64, _ deck: Deck) {
    self.seed = seed
    questions = report.questions
    unfit = report.unfit
    errors = report.total(.error)
    warnings = report.total(.warning)
    isClean = report.isClean
    rules = report.counts.map { count in
      RuleCount(
        rule: count.rule.id, level: count.level.rawValue, count: count.count,
        sentence: count.rule.sentence, example: LintReport.text(of: count.example),
        place: count.example.place(in: deck)?.description)
    }
    worst = report.offenders.map {
      WorstCard(card: $0.card, questions: $0.questions, rules: $0.rules.map(\.id))
    }
    bot = report.bot.results.map {
      Trick(
        trick: $0.strategy.rawValue, questions: $0.count, right: $0.share, chance: $0.chance,
        bound: $0.bound, wins: $0.wins)
    }
  }
}

extension Flaw {
  /// Where the first of its facts stands in the deck.
  func place(in deck: Deck) -> Place? { facts.first.flatMap(deck.fact)?.provenance.place }
}
