internal import Facts

/// What the lint and the bot find in questions drawn from a deck.
public struct LintReport: Sendable {
  /// How often a rule was broken, and one of the breaches.
  public struct Count: Hashable, Sendable {
    /// The rule.
    public var rule: Rule
    /// How bad its breaches are.
    public var level: Flaw.Level
    /// How many breaches there are.
    public var count: Int
    /// The first of them.
    public var example: Flaw
  }

  /// A card of which many questions are flawed.
  public struct Offender: Hashable, Sendable {
    /// The card.
    public var card: String
    /// How many of its questions must not be asked.
    public var questions: Int
    /// The rules that they break.
    public var rules: [Rule]
  }

  /// How many questions were looked at.
  public let questions: Int
  /// How many of them must not be asked.
  public let unfit: Int
  /// The broken rules, errors first, then the most frequent.
  public let counts: [Count]
  /// The cards with most unfit questions, ten at most.
  public let offenders: [Offender]
  /// How the bot did; without winner where it stayed at chance.
  public let bot: BlindBot

  /// How many questions the bot needs before its gains count against the deck.
  public static let leastForBot = 2000

  /// Draws questions and looks at them.
  ///
  /// The same deck, number and seed give the same report.
  public init(maker: QuestionMaker, questions count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sample = QuestionSample(maker: maker, cards: maker.deck.cards, form: nil)
    self.init(lint: QuestionLint(maker: maker), questions: sample.draw(count, &generator))
  }

  /// Looks at questions of a deck.
  public init(lint: QuestionLint, questions: [Question]) {
    self.questions = questions.count
    var flaws: [Flaw] = []
    var unfit: [String: (count: Int, rules: Set<Rule>)] = [:]
    var unfitCount = 0
    for question in questions {
      let found = lint.problems(in: question)
      let errors = found.filter { $0.level == .error }
      flaws += found
      guard !errors.isEmpty else { continue }
      unfitCount += 1
      var entry = unfit[question.card.text] ?? (0, [])
      entry.count += 1
      entry.rules.formUnion(errors.map(\.rule))
      unfit[question.card.text] = entry
    }
    flaws += lint.problems(inBatch: questions)
    bot = BlindBot(questions: questions)
    if let winner = bot.winner, winner.count >= Self.leastForBot / 2 {
      flaws.append(
        Flaw(
          .blindBot, winner.isCertain ? .error : .warning, question: "batch",
          words: winner.strategy.rawValue, sentence: "Who knows nothing gains by a trick."))
    }
    self.unfit = unfitCount
    counts = Self.counts(of: flaws)
    offenders = unfit.map { card, entry in
      Offender(card: card, questions: entry.count, rules: entry.rules.sorted())
    }.sorted { ($1.questions, $0.card) < ($0.questions, $1.card) }.prefix(10).map { $0 }
  }

  /// Whether nothing forbids to ask questions of the deck.
  public var isClean: Bool { !counts.contains { $0.level == .error } }

  /// How many breaches of a level there are.
  public func total(_ level: Flaw.Level) -> Int {
    counts.reduce(0) { $0 + ($1.level == level ? $1.count : 0) }
  }

  private static func counts(of flaws: [Flaw]) -> [Count] {
    var counts: [String: Count] = [:]
    for flaw in flaws {
      let key = flaw.rule.id + flaw.level.rawValue
      if counts[key] == nil {
        counts[key] = Count(rule: flaw.rule, level: flaw.level, count: 1, example: flaw)
      } else {
        counts[key]?.count += 1
      }
    }
    return counts.values.sorted { one, two in
      if one.level != two.level { return one.level > two.level }
      return one.count == two.count ? one.rule < two.rule : one.count > two.count
    }
  }
}
