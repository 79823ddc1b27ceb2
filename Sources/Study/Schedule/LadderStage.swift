internal import Memory

/// How far a card has come from being recognised to being recalled and connected.
///
/// | stage | stability in days | fulfilled by |
/// | --- | --- | --- |
/// | recognise | under 2 | 1 right |
/// | cue | 2–10 | 2 right running |
/// | recall | 10–45 | 2 right running |
/// | connect | 45 and more | – |
///
/// A card rises a stage when its stage is fulfilled and its stability reaches the next row. Forgetting
/// drops it a stage, two at the second time running, never below the first. Source: the ladder of
/// forms in the specification of questions.
public enum LadderStage: Int, CaseIterable, Comparable, Sendable {
  case recognise = 1
  case cue
  case recall
  case connect

  /// Lower before higher.
  public static func < (one: LadderStage, other: LadderStage) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The stability from which a card may be here.
  var leastDays: Double {
    switch self {
    case .recognise: 0
    case .cue: 2
    case .recall: 10
    case .connect: 45
    }
  }

  /// How many right answers running fulfil the stage.
  var successesNeeded: Int { self == .recognise ? 1 : 2 }

  /// The stage so many below, the first at least.
  func lowered(by steps: Int) -> LadderStage {
    LadderStage(rawValue: max(1, rawValue - steps)) ?? .recognise
  }
}

/// A card's place on the ladder: a stage, and how much of it is fulfilled.
public struct LadderPlace: Hashable, Sendable {
  /// The stage.
  public var stage: LadderStage
  /// Right answers running since the card came to it.
  public var successes: Int

  /// A place; a new card stands at the foot.
  public init(_ stage: LadderStage = .recognise, successes: Int = 0) {
    self.stage = stage
    self.successes = successes
  }

  /// The place after an answer.
  ///
  /// - Parameters:
  ///   - passed: Whether it was right.
  ///   - failedBefore: Whether the answer before it was wrong.
  ///   - stability: The stability after it.
  /// - Returns: The same stage, the next one, or a lower one.
  func after(passed: Bool, failedBefore: Bool, stability: Days) -> LadderPlace {
    guard passed else { return LadderPlace(stage.lowered(by: failedBefore ? 2 : 1)) }
    let successes = successes + 1
    guard successes >= stage.successesNeeded, let next = LadderStage(rawValue: stage.rawValue + 1),
      stability.count >= next.leastDays
    else { return LadderPlace(stage, successes: successes) }
    return LadderPlace(next)
  }
}
