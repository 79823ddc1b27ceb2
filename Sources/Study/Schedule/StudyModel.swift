public import Memory

/// The model of memory that a deck is scheduled by: FSRS-7, or FSRS-6 where somebody prefers it.
public enum StudyModel: Sendable {
  /// Whole days, one stability: what Anki ships.
  case fsrs6(FSRS6)
  /// Fractions of a day, two stabilities.
  case fsrs7(FSRS7)

  /// The names under which settings and the command line know the models.
  public enum Name: String, CaseIterable, Sendable {
    case fsrs6 = "fsrs-6"
    case fsrs7 = "fsrs-7"
  }

  /// The model's name.
  public var name: Name {
    switch self {
    case .fsrs6: .fsrs6
    case .fsrs7: .fsrs7
    }
  }

  /// A model with its published parameters.
  public init(_ name: Name) {
    switch name {
    case .fsrs6: self = .fsrs6(FSRS6())
    case .fsrs7: self = .fsrs7(FSRS7())
    }
  }

  /// What either model remembers about a card.
  public enum State: Hashable, Sendable {
    case fsrs6(FSRS6.State)
    case fsrs7(FSRS7.State)

    /// How hard it is to make the card more stable: 1 (easy) – 10.
    public var difficulty: Double {
      switch self {
      case .fsrs6(let state): state.difficulty
      case .fsrs7(let state): state.difficulty
      }
    }

    var asFSRS6: FSRS6.State? { if case .fsrs6(let state) = self { state } else { nil } }
    var asFSRS7: FSRS7.State? { if case .fsrs7(let state) = self { state } else { nil } }
  }
}

/// A state of the other model counts as none: states of two models are never mixed, since records are
/// replayed when the model changes.
extension StudyModel: FormAwareModel {
  /// The name of the model with its parameters.
  public var identity: String {
    switch self {
    case .fsrs6(let model): model.identity
    case .fsrs7(let model): model.identity
    }
  }

  /// The state after a review with a plain grade.
  public func state(after state: State?, elapsed: Days, grade: Grade) -> State {
    switch self {
    case .fsrs6(let model):
      .fsrs6(model.state(after: state?.asFSRS6, elapsed: elapsed, grade: grade))
    case .fsrs7(let model):
      .fsrs7(model.state(after: state?.asFSRS7, elapsed: elapsed, grade: grade))
    }
  }

  /// The probability, 0–1, that the card is remembered when `elapsed` has passed.
  public func retrievability(of state: State, after elapsed: Days) -> Double {
    switch (self, state) {
    case (.fsrs6(let model), .fsrs6(let state)): model.retrievability(of: state, after: elapsed)
    case (.fsrs7(let model), .fsrs7(let state)): model.retrievability(of: state, after: elapsed)
    default: Evidence.expectationForNewCards
    }
  }

  /// The time after which the retrievability has fallen to `retention`.
  public func interval(of state: State, retention: Double) -> Days {
    switch (self, state) {
    case (.fsrs6(let model), .fsrs6(let state)): model.interval(of: state, retention: retention)
    case (.fsrs7(let model), .fsrs7(let state)): model.interval(of: state, retention: retention)
    default: .zero
    }
  }

  /// One state that stands for the belief "`known` with probability `weight`, else `forgotten`".
  public func mixture(known: State, forgotten: State, weight: Double) -> State {
    switch (self, known, forgotten) {
    case (.fsrs6(let model), .fsrs6(let known), .fsrs6(let forgotten)):
      .fsrs6(model.mixture(known: known, forgotten: forgotten, weight: weight))
    case (.fsrs7(let model), .fsrs7(let known), .fsrs7(let forgotten)):
      .fsrs7(model.mixture(known: known, forgotten: forgotten, weight: weight))
    default: known
    }
  }

  /// How hard it is to make the card more stable: 1 (easy) – 10.
  public func difficulty(of state: State) -> Double { state.difficulty }

  /// The state that has gone only a share of the way to the next.
  public func state(from before: State, to after: State, share: Double) -> State {
    switch (self, before, after) {
    case (.fsrs6(let model), .fsrs6(let before), .fsrs6(let after)):
      .fsrs6(model.state(from: before, to: after, share: share))
    case (.fsrs7(let model), .fsrs7(let before), .fsrs7(let after)):
      .fsrs7(model.state(from: before, to: after, share: share))
    default: after
    }
  }
}
