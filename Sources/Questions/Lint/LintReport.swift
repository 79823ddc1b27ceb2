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

  /// How many choice questions the bot plays before its gains count against the deck.
  public static let leastForBot = 2000

  /// Draws questions and looks at them.
  ///
  /// From 200 questions on the bot plays 2 000 choices: those among them, and as many more as are
  /// wanting. The same deck, number and seed give the same report, whoever does the `work`.
  public init(
    maker: QuestionMaker, questions count: Int, seed: UInt64, work: PieceWork = .alone
  ) {
    var generator = SeededGenerator(seed: seed)
    let cards = maker.deck.cards
    let questions = QuestionSample(maker: maker, cards: cards, form: nil, work: work)
      .draw(count, &generator)
    let choices = QuestionSample(maker: maker, cards: cards, form: .choice, work: work)
    let missing = Self.leastForBot - questions.count { $0.form == .choice }
    let isSmall = count < QuestionLint.leastBatch
    let more = isSmall || missing <= 0 ? [] : choices.draw(missing, &generator)
    self.init(lint: QuestionLint(maker: maker), questions: questions, bot: more, work: work) {
      choices.draw(Self.leastForBot, &generator)
    }
  }

  /// Looks at questions of a deck.
  public init(lint: QuestionLint, questions: [Question]) {
    self.init(lint: lint, questions: questions, bot: [], work: .alone) { [] }
  }

  /// Looks at questions of a deck.
  ///
  /// What only a share betrays is believed at 3σ, or at p = 0.001, when a second batch betrays it too.
  /// The bot tries a dozen tricks, so that one of them gains 3σ on a fair batch in every sixtieth by
  /// luck (12 · 0.00135); that the same trick does so twice comes once in 45 000 batches.
  private init(
    lint: QuestionLint, questions: [Question], bot more: [Question], work: PieceWork,
    again: () -> [Question]
  ) {
    self.questions = questions.count
    var flaws: [Flaw] = []
    var unfit: [String: (count: Int, rules: Set<Rule>)] = [:]
    var unfitCount = 0
    let problems = work.map(questions.count) { lint.problems(in: questions[$0]) }
    for (question, found) in zip(questions, problems) {
      let errors = found.filter { $0.level == .error }
      flaws += found
      guard !errors.isEmpty else { continue }
      unfitCount += 1
      var entry = unfit[question.card.text] ?? (0, [])
      entry.count += 1
      entry.rules.formUnion(errors.map(\.rule))
      unfit[question.card.text] = entry
    }
    bot = BlindBot(questions: questions + more)
    flaws += Self.confirmed(
      lint.problems(inBatch: questions) + Self.gains(of: bot), lint: lint, by: again)
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

  /// L79: what each trick gains on choices enough; those learnt on one half are tested on the other.
  private static func gains(of bot: BlindBot) -> [Flaw] {
    guard let played = bot.results.first?.count, played >= leastForBot else { return [] }
    return bot.results.filter(\.wins).map { result in
      Flaw(
        .blindBot, .error, question: "batch", words: result.strategy.rawValue,
        sentence: "Who knows nothing gains by a trick.")
    }
  }

  /// Without what may have been luck: a place or a trick that a second batch does not favour.
  private static func confirmed(
    _ flaws: [Flaw], lint: QuestionLint, by again: () -> [Question]
  ) -> [Flaw] {
    let doubted: Set<Rule> = [.blindBot, .keyPosition, .keyRank]
    guard flaws.contains(where: { doubted.contains($0.rule) }) else { return flaws }
    let second = again()
    guard !second.isEmpty else { return flaws }
    let found = lint.keyPositions(second) + gains(of: BlindBot(questions: second))
    return flaws.filter { flaw in
      !doubted.contains(flaw.rule)
        || found.contains {
          $0.rule == flaw.rule && (flaw.rule != .blindBot || $0.words == flaw.words)
        }
    }
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
