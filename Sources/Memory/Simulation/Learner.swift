/// A simulated learner: how they really remember, which no scheduler sees.
///
/// The truth may be another model than the scheduler's, or the same with other parameters, and the
/// form may be easier or teach less than the scheduler assumes.
public struct Learner<Truth: FormAwareModel>: Sendable {
  /// How the learner remembers and forgets.
  public var memory: Truth
  /// How the learner grades, and how long it takes.
  public var habits: Habits
  /// What the form asked in does to this learner.
  public var form: FormEffect
  /// How telling certainty and answer time are; `nil` if there is no cue.
  public var cue: TellingCue?

  /// A learner.
  public init(
    memory: Truth, habits: Habits = Habits(), form: FormEffect = .recall, cue: TellingCue? = nil
  ) {
    self.memory = memory
    self.habits = habits
    self.form = form
    self.cue = cue
  }
}

/// A cue that says "known" or "not known", and is right more often than not.
public struct TellingCue: Hashable, Sendable {
  /// How often, 0–1, it says "known" of a known answer.
  public var ifKnown: Double
  /// How often, 0–1, it says "not known" of an answer that is not.
  public var ifUnknown: Double

  /// A cue.
  public init(ifKnown: Double, ifUnknown: Double) {
    self.ifKnown = ifKnown
    self.ifUnknown = ifUnknown
  }

  /// What it says, and the likelihood ratio of that.
  func ratio(knew: Bool, draw: Double) -> Double {
    let saysKnown = draw < (knew ? ifKnown : 1 - ifUnknown)
    return saysKnown ? ifKnown / (1 - ifUnknown) : (1 - ifKnown) / ifUnknown
  }
}
