/// A player who knows nothing and uses every trick of test-taking on what is printed.
///
/// It must score at chance. A trick that gains names itself and the questions that paid it most.
public struct BlindBot: Sendable {
  /// How a trick did.
  public struct Result: Hashable, Sendable {
    /// The trick.
    public var strategy: Strategy
    /// The share of right answers; ties share the credit.
    public var share: Double
    /// What guessing gains: the mean of 1/k.
    public var chance: Double
    /// What guessing stays under: `mean(1/k) + 3·√(Σ p(1−p))/N`.
    public var bound: Double
    /// How many questions were played.
    public var count: Int

    /// Whether the trick gains more than luck would.
    public var wins: Bool { share > bound }
  }

  /// How all tricks did, in the order in which they are listed.
  public let results: [Result]
  /// The questions that paid the best trick most, twenty at most; empty if no trick wins.
  public let giveaways: [String]

  /// The best trick, measured by how far it stays under its bound.
  public var best: Result? { results.max { $0.share - $0.bound < $1.share - $1.bound } }

  /// The trick that gains most beyond luck; `nil` if none does.
  public var winner: Result? { best.flatMap { $0.wins ? $0 : nil } }

  /// Plays the choice questions among those given.
  ///
  /// Questions of one card stay together: the even half of the cards is learnt from, the odd half
  /// tests places and weights.
  public init(questions: [Question]) {
    let printed = questions.lazy.filter { $0.form == .choice }
      .compactMap { PrintedChoice($0) }
    let all = Array(printed)
    let learntFrom = all.filter { SeededGenerator.seed($0.card) % 2 == 0 }
    let tested = all.filter { SeededGenerator.seed($0.card) % 2 == 1 }
    let counts = PrintedCounts(all, learntFrom: learntFrom)
    let weights = Weights(learntFrom.map { Example($0, counts) })
    var results: [Result] = []
    var payments: [Strategy: [(name: String, gain: Double)]] = [:]
    for strategy in Strategy.allCases {
      let isLearnt = strategy == .learnt || strategy == .position
      let played = isLearnt ? tested : all
      let gains = played.map { question in
        let scores =
          strategy == .learnt
          ? weights.scores(Example(question, counts).features)
          : Self.scores(strategy, question, counts)
        return Self.credit(scores, key: question.key)
      }
      results.append(Result(strategy, played, gains))
      payments[strategy] = zip(played, gains).map { ($0.name, $1 - $0.chance) }
    }
    self.results = results
    let best = results.max { $0.share - $0.bound < $1.share - $1.bound }
    giveaways =
      best.flatMap { $0.wins ? payments[$0.strategy] : nil }?
      .filter { $0.gain > 0 }
      .sorted { ($1.gain, $0.name) < ($0.gain, $1.name) }
      .prefix(20).map(\.name) ?? []
  }

  /// The share of the highest options that are the key.
  static func credit(_ scores: [Double], key: Int) -> Double {
    guard let top = scores.max() else { return 0 }
    let taken = scores.indices.filter { scores[$0] >= top - 1e-9 }
    return taken.contains(key) ? 1 / Double(taken.count) : 0
  }
}

extension BlindBot.Result {
  fileprivate init(
    _ strategy: BlindBot.Strategy, _ questions: [PrintedChoice], _ gains: [Double]
  ) {
    let count = Double(max(1, questions.count))
    let chances = questions.map(\.chance)
    let variance = chances.reduce(0) { $0 + $1 * (1 - $1) }
    self.strategy = strategy
    share = gains.reduce(0, +) / count
    chance = chances.reduce(0, +) / count
    bound = chance + 3 * variance.squareRoot() / count
    self.count = questions.count
  }
}
