/// How much cards that were taken for each other get in each other's way.
///
/// ```
/// logit R' = logit R − κ·Σ c·e^(−Δt/τ)
/// ```
/// with c the number of times the card's answer and a lure were taken for each other and Δt the time
/// since. κ is 0 until a learner's own answers speak for more, so nothing changes before that. Source:
/// MEMORY.md, section 9.3; τ is a judgement.
public struct Interference: Hashable, Sendable {
  /// κ, not negative: what one fresh confusion takes from the logit of recall.
  public var strength: Double
  /// τ: after this time a confusion counts for 1/e.
  public var fading: Days

  /// An interference; by default none.
  public init(strength: Double = 0, fading: Days = Days(14)) {
    self.strength = strength
    self.fading = fading
  }

  /// A confusion of a card with another.
  public struct Confusion: Hashable, Sendable {
    /// How often.
    public var count: Int
    /// The time since the last one.
    public var since: Days

    /// A confusion.
    public init(count: Int = 1, since: Days) {
      self.count = count
      self.since = since
    }
  }

  /// Σ c·e^(−Δt/τ).
  public func load(of confusions: [Confusion]) -> Double {
    confusions.reduce(0) { load, confusion in
      load + Double(max(confusion.count, 0))
        * exponential(-confusion.since.elapsedCount / max(fading.count, 1e-6))
    }
  }

  /// R lowered by the confusions; R itself, bit for bit, without strength or without confusions.
  ///
  /// For predictions only: the state of a card does not know of others.
  public func recall(_ recall: Double, confusions: [Confusion]) -> Double {
    FormEffect(offset: -max(strength, 0) * load(of: confusions)).known(recall: recall)
  }
}

extension Interference {
  /// An answer to a card with confusions.
  public struct Answer: Hashable, Sendable {
    /// R before the answer, without interference.
    public var recall: Double
    /// The confusions before the answer.
    public var confusions: [Confusion]
    /// The form it was given in.
    public var form: FormEffect
    /// Whether it was right.
    public var right: Bool

    /// An answer.
    public init(recall: Double, confusions: [Confusion], form: FormEffect, right: Bool) {
      self.recall = recall
      self.confusions = confusions
      self.form = form
      self.right = right
    }
  }

  /// The interference with its strength fitted to a learner's own answers.
  ///
  /// Maximum a posteriori with an exponential prior of mean 0.2, whose peak lies at 0: answers that say
  /// nothing leave the strength there.
  ///
  /// - Parameter answers: Answers to cards with confusions; others tell nothing about it.
  /// - Returns: The same fading with a strength of 0–3.
  public func fitted(to answers: [Answer]) -> Interference {
    let loads = answers.map { load(of: $0.confusions) }
    func loss(_ strength: Double) -> Double {
      zip(answers, loads).reduce(strength / 0.2) { loss, pair in
        let (answer, load) = pair
        let recall = FormEffect(offset: -strength * load).known(recall: answer.recall)
        let success = answer.form.success(recall: recall).clipped(to: 1e-9...(1 - 1e-9))
        return loss - logarithm(answer.right ? success : 1 - success)
      }
    }
    let strength = lowestPlace(in: 0...3, tolerance: 1e-3, of: loss)
    return Interference(strength: loss(0) <= loss(strength) ? 0 : strength, fading: fading)
  }
}
