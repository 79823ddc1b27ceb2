/// The learning value of a form, fitted to how well its cards were remembered afterwards.
///
/// Maximum a posteriori of
/// ```
/// Σ ln P(next answer | R(state after this one, η))  +  ln N(η; η⁰, 0.2²)
/// ```
/// Only cards that are also asked otherwise can tell a form's learning value from the learner's
/// memory, so the samples come from mixed histories. Below ``leastSamples`` the start value stays.
/// Source: MEMORY.md, section 9.3.
public enum LearningFit {
  /// A pass in the form, and what came of it.
  public struct Sample<State: Sendable>: Sendable {
    /// The state before the pass.
    public var before: State
    /// The time from the review before to the pass.
    public var elapsed: Days
    /// What the pass said.
    public var evidence: Evidence
    /// The time from the pass to the next answer.
    public var nextElapsed: Days
    /// The form of the next answer.
    public var nextForm: FormEffect
    /// Whether the next answer was right.
    public var nextRight: Bool

    /// A pass and the next answer.
    public init(
      before: State, elapsed: Days, evidence: Evidence, nextElapsed: Days, nextForm: FormEffect,
      nextRight: Bool
    ) {
      self.before = before
      self.elapsed = elapsed
      self.evidence = evidence
      self.nextElapsed = nextElapsed
      self.nextForm = nextForm
      self.nextRight = nextRight
    }
  }

  /// Below so many samples nothing is fitted.
  public static let leastSamples = 300

  /// The form with its learning value fitted; everything else stays.
  ///
  /// - Parameters:
  ///   - start: The start values, which are also the prior.
  ///   - samples: Passes in this form and the answers after them, on a later day.
  ///   - model: The model the states belong to.
  /// - Returns: The form, its learning value within 0–1.5.
  public static func fitted<M: FormAwareModel>(
    _ start: FormEffect, to samples: [Sample<M.State>], under model: M
  ) -> FormEffect {
    guard samples.count >= leastSamples else { return start }
    var form = start
    form.learning = lowestPlace(in: 0...1.5, tolerance: 1e-3) { learning in
      let shift = (learning - start.learning) / 0.2
      var trial = start
      trial.learning = learning
      return samples.reduce(shift * shift / 2) { loss, sample in
        let state = model.state(
          after: sample.before, elapsed: sample.elapsed, evidence: sample.evidence, through: trial)
        let recall = model.retrievability(of: state, after: sample.nextElapsed)
        let success = sample.nextForm.success(recall: recall).clipped(to: 1e-9...(1 - 1e-9))
        return loss - logarithm(sample.nextRight ? success : 1 - success)
      }
    }
    return form
  }
}
