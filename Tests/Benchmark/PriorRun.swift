import Foundation
import Memory

/// How heavy the prior of a fit should be: fits to beginnings of simulated journals, judged on what
/// follows, against the default parameters.
struct PriorRun {
  /// Learners of each kind, and the reviews in the journal of each.
  let learners: Int
  let reviews: Int
  /// After so many reviews a fit is made.
  let lengths: [Int]

  /// Fits are judged on so many reviews that follow, or on as many as they had.
  static let horizon = 10_000
  static let weights = [
    PriorWeight(reviews: 0, power: 4), PriorWeight(reviews: 1400, power: 4),
    PriorWeight(reviews: 2000, power: 4), PriorWeight(reviews: 2800, power: 4),
    PriorWeight(reviews: 700, power: 8), PriorWeight(reviews: 1000, power: 8),
    PriorWeight(reviews: 1400, power: 8), PriorWeight(reviews: 2000, power: 8),
  ]

  static func print() {
    PriorRun(
      learners: 8, reviews: 17_000, lengths: [50, 100, 200, 400, 800, 1200, 1600, 3200, 6400]
    ).print()
    PriorRun(learners: 2, reviews: 62_000, lengths: [12_800, 50_000]).print()
  }

  /// A kind of learner that no fit knows of.
  private struct Kind {
    var name: String
    var unevenness = Unevenness()
    /// Whether the truth is FSRS-7, else FSRS-6.
    var isSeven: Bool
  }

  private static let kinds = [
    Kind(name: "FSRS-6", isSeven: false),
    Kind(name: "FSRS-7", isSeven: true),
    Kind(name: "FSRS-6, uneven", unevenness: Unevenness(cards: 0.7, days: 0.3), isSeven: false),
    Kind(name: "FSRS-7, uneven", unevenness: Unevenness(cards: 0.7, days: 0.3), isSeven: true),
    Kind(
      name: "FSRS-6, growing", unevenness: Unevenness(cards: 0.5, days: 0.2, drift: 0.3),
      isSeven: false),
    Kind(
      name: "FSRS-7, tiring", unevenness: Unevenness(cards: 0.5, days: 0.2, drift: -0.3),
      isSeven: true),
  ]

  private func print() {
    var all: (six: [BeginningTrial], seven: [BeginningTrial]) = ([], [])
    for kind in Self.kinds {
      var own: (six: [BeginningTrial], seven: [BeginningTrial]) = ([], [])
      for number in 0..<learners {
        let history = journal(kind, number: number)
        own.six += FSRS6Parameters.trials(
          on: history, beginnings: lengths, horizon: Self.horizon, priorWeights: Self.weights,
          threads: 2)
        own.seven += FSRS7Parameters.trials(
          on: history, beginnings: lengths, horizon: Self.horizon, priorWeights: Self.weights,
          threads: 2)
      }
      table("fits of FSRS-6 to \(learners) learners of the kind \(kind.name)", own.six)
      table("fits of FSRS-7 to \(learners) learners of the kind \(kind.name)", own.seven)
      all.six += own.six
      all.seven += own.seven
    }
    table("fits of FSRS-6 to all learners", all.six)
    table("fits of FSRS-7 to all learners", all.seven)
  }

  /// A journal of a learner who begins 5, 10, 20 or 40 cards a day.
  private func journal(_ kind: Kind, number: Int) -> ReviewHistory {
    let pace = [5, 10, 20, 40][number % 4]
    func history(of learner: Learner<some FormAwareModel>) -> ReviewHistory {
      ReviewHistory(
        cards: learner.journal(
          reviews: reviews, newPerDay: pace, planner: FSRS7(), rails: GuardRails(),
          unevenness: kind.unevenness, seed: UInt64(number + 1)))
    }
    return kind.isSeven
      ? history(of: Learner<FSRS7>.varied(number + 1, seed: 7)[number])
      : history(of: Learner<FSRS6>.varied(number + 1, seed: 6)[number])
  }

  /// Mean gain against the defaults and the worst, in thousandths, by length and weight.
  private func table(_ title: String, _ trials: [BeginningTrial]) {
    Swift.print("\n\(title)\n  reviews", terminator: "")
    for weight in Self.weights {
      Swift.print(padded("K \(Int(weight.reviews)) p \(Int(weight.power))", 16), terminator: "")
    }
    Swift.print()
    for length in lengths { row("\(length)", trials.filter { $0.length == length }) }
    row("all", trials)
  }

  private func row(_ name: String, _ trials: [BeginningTrial]) {
    let figures = Self.weights.map { weight in
      let gains = trials.filter { $0.priorWeight == weight }.map(\.gain)
      guard let worst = gains.min() else { return padded("", 16) }
      let mean = gains.reduce(0, +) / Double(gains.count)
      return padded(String(format: "%+.2f (%+.2f)", mean * 1000, worst * 1000), 16)
    }
    Swift.print(padded(name, 9) + figures.joined())
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
