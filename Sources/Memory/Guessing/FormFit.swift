/// The slip and the offset of a form, fitted to a learner's own answers.
///
/// Maximum a posteriori of
/// ```
/// Σ ln P(answer | R, g, s, β)  +  ln Beta(s; 1 + 100·s⁰, 1 + 100·(1−s⁰))  +  ln N(β; β⁰, 0.5²)
/// P(right) = R_form·(1−s) + (1−R_form)·g          logit R_form = logit R + β
/// ```
/// with the start values β⁰ and s⁰ as the modes of their priors, so few answers move little. Below
/// ``leastAnswers`` the start values stay. Source: MEMORY.md, sections 9.2 and 9.3; that the slip is
/// known as if from a hundred answers is a judgement.
public enum FormFit {
  /// One answer in the form.
  public struct Answer: Hashable, Sendable {
    /// R, the probability that the card was remembered, before the answer.
    public var recall: Double
    /// g, for this question: one through the options left.
    public var chance: Double
    /// Whether the answer was right.
    public var right: Bool

    /// An answer.
    public init(recall: Double, chance: Double, right: Bool) {
      self.recall = recall
      self.chance = chance
      self.right = right
    }
  }

  /// Below so many answers nothing is fitted.
  public static let leastAnswers = 300

  /// The form with slip and offset fitted; chance and learning value stay.
  ///
  /// Slip and offset are improved in turn, each along its own line, until both stand still. A form
  /// that cannot be guessed has no slip to fit. Deterministic; the order of answers matters only to
  /// the last bits.
  ///
  /// - Parameters:
  ///   - start: The start values, which are also the prior.
  ///   - answers: The learner's answers in this form with what was expected of each.
  /// - Returns: The form with a slip of 0.0001–0.3 and an offset within 3 of the start.
  public static func fitted(_ start: FormEffect, to answers: [Answer]) -> FormEffect {
    guard answers.count >= leastAnswers else { return start }
    let groups = grouped(answers)
    let slipIsFree = answers.contains { $0.chance > 0 }
    var form = start

    for _ in 0..<20 {
      let before = form
      form.offset = lowestPlace(in: (start.offset - 3)...(start.offset + 3), tolerance: 1e-4) {
        var trial = form
        trial.offset = $0
        return loss(of: trial, from: start, on: groups)
      }
      if slipIsFree {
        form.slip = lowestPlace(in: 1e-4...0.3, tolerance: 1e-5) {
          var trial = form
          trial.slip = $0
          return loss(of: trial, from: start, on: groups)
        }
      }
      if abs(form.offset - before.offset) < 2e-4, abs(form.slip - before.slip) < 2e-5 { break }
    }
    return form
  }

  /// The mean log-loss of a form on answers; 0 without any.
  public static func logLoss(of form: FormEffect, on answers: some Collection<Answer>) -> Double {
    guard !answers.isEmpty else { return 0 }
    let loss = answers.reduce(0.0) { loss, answer in
      var form = form
      form.chance = answer.chance
      let success = form.success(recall: answer.recall).clipped(to: 1e-9...(1 - 1e-9))
      return loss - logarithm(answer.right ? success : 1 - success)
    }
    return loss / Double(answers.count)
  }

  /// −ln of the posterior, up to a constant.
  static func loss(of form: FormEffect, from start: FormEffect, on groups: [Group]) -> Double {
    var loss = 0.0
    for group in groups {
      var form = form
      form.chance = group.chance
      let success = form.success(recall: group.recall).clipped(to: 1e-9...(1 - 1e-9))
      loss -= group.right * logarithm(success) + group.wrong * logarithm(1 - success)
    }
    let shift = (form.offset - start.offset) / offsetDeviation
    loss += shift * shift / 2
    if form.slip > 0, form.slip < 1 {
      let slips = slipAnswers * start.slip.clipped(to: 0.001...0.3)
      loss -= slips * logarithm(form.slip) + (slipAnswers - slips) * logarithm(1 - form.slip)
    }
    return loss
  }

  /// The prior's standard deviation of β.
  static let offsetDeviation = 0.5
  /// How many answers the prior of the slip is worth.
  static let slipAnswers = 100.0
}
