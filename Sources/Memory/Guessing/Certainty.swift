/// How sure a learner says they are, before the answer is judged.
public enum Certainty: Int, CaseIterable, Sendable {
  /// "I guessed."
  case guessed
  /// "I am not sure."
  case unsure
  /// Nothing was said.
  case unsaid
  /// "I am sure."
  case sure
}

/// How many times likelier each certainty is for an answer that was known than for one that was not.
///
/// Three levels separate knowing from guessing (Gardner-Medwin). The start values, 4, 1 and 0.15,
/// are a judgement (MEMORY.md, section 9.2), replaced bit by bit by a learner's own counts.
public struct CertaintyRatios: Hashable, Sendable {
  /// The ratios in the order of ``Certainty``.
  var ratios: [Double]

  /// The start values: guessed 0.15, unsure or nothing said 1, sure 4.
  public static let usual = CertaintyRatios(guessed: 0.15, unsure: 1, unsaid: 1, sure: 4)

  /// Ratios as they were estimated earlier; those that are not positive count as 1.
  public init(guessed: Double, unsure: Double, unsaid: Double, sure: Double) {
    ratios = [guessed, unsure, unsaid, sure].map { $0 > 0 && $0.isFinite ? $0 : 1 }
  }

  /// The likelihood ratio of a certainty, for ``Evidence/cue``.
  public subscript(certainty: Certainty) -> Double { ratios[certainty.rawValue] }
}

extension CertaintyRatios {
  /// The ratios a learner's own answers suggest.
  ///
  /// Whether an answer was known is not seen, so each counts to both sides by its posterior, which
  /// takes in the certainty itself; that is repeated until it settles (expectation maximisation).
  /// The shares of the certainties start from four imagined answers on either side, as many as
  /// Beta(2, 2) stands for, laid out so that no answers at all give the start values:
  /// ```
  /// known: guessed 0.060, unsure 0.243, unsaid 0.243, sure 0.453
  /// not:   guessed 0.400, unsure 0.243, unsaid 0.243, sure 0.113
  /// ```
  ///
  /// Where nobody kept silent, silence still says nothing: its ratio stays 1.
  ///
  /// - Parameter answers: Each answer's certainty and its posterior without any cue; answers that
  ///   could not be guessed may be among them.
  /// - Returns: Ratios of 0.02–50.
  public static func estimated(
    from answers: [(certainty: Certainty, posterior: Double)]
  ) -> CertaintyRatios {
    var estimate = usual
    for _ in 0..<30 {
      var known = usualShares.known
      var unknown = usualShares.unknown
      for answer in answers {
        let posterior = answer.posterior.clipped(to: 0...1)
        let weighted = posterior * estimate[answer.certainty]
        let share = weighted > 0 ? weighted / (weighted + 1 - posterior) : 0
        known[answer.certainty.rawValue] += share
        unknown[answer.certainty.rawValue] += 1 - share
      }
      let knownSum = known.reduce(0, +)
      let unknownSum = unknown.reduce(0, +)
      estimate.ratios = zip(known, unknown).map { known, unknown in
        ((known / knownSum) / (unknown / unknownSum)).clipped(to: 0.02...50)
      }
    }
    if !answers.contains(where: { $0.certainty == .unsaid }) {
      estimate.ratios[Certainty.unsaid.rawValue] = usual[.unsaid]
    }
    return estimate
  }

  /// The imagined answers, four on each side.
  private static let usualShares: (known: [Double], unknown: [Double]) = {
    let guessed = 0.4
    // 4·sure + middle + 0.15·guessed = sure + middle + guessed = 1
    let sure = guessed * 0.85 / 3
    let middle = (1 - sure - guessed) / 2
    let unknown = [guessed, middle, middle, sure].map { 4 * $0 }
    return (known: zip(unknown, usual.ratios).map { $0 * $1 }, unknown: unknown)
  }()
}
