/// The sixth Free Spaced Repetition Scheduler: one stability, whole study days, 21 parameters.
///
/// A card's memory is its stability S (days until recall has fallen to 0.9) and its difficulty D
/// (1–10). Time is counted in study days: a fraction is dropped, so 0 means "again on the same day"
/// and says nothing about forgetting. Everything is computed in 64-bit floating point; the
/// reference, fsrs-rs, uses 32 bits and differs by about 3e-7.
///
/// Source: FSRS-6, <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>.
/// Where the references differ: S has an upper bound, and a pass within a day never lowers it, Hard
/// included.
/// Vectors: `fsrs.json`, all of the algorithm FSRS-6.
public struct FSRS6: MemoryModel {
  /// The parameters the model computes with.
  public let parameters: FSRS6Parameters

  /// How recall falls.
  let curve: ForgettingCurve
  /// The states after a first review, by its grade.
  let firstStates: NextStates<State>
  /// D0(4), to which difficulty returns; not clipped, so it may be negative.
  let easyDifficulty: Double
  /// ln of the lapse scale, so that the lapse needs one exponential for three factors.
  let logLapseScale: Double
  /// e^(slope·shift): the least factor by which a lapse shortens the stability.
  let leastLapse: Double

  /// A model with the given parameters.
  public init(parameters: FSRS6Parameters = .default) {
    self.parameters = parameters
    curve = ForgettingCurve(decay: parameters.decay)
    firstStates = NextStates { State(firstReview: $0, parameters: parameters) }
    easyDifficulty = Self.initialDifficulty(.easy, parameters: parameters)
    logLapseScale = logarithm(parameters.lapseScale)
    leastLapse = exponential(parameters.sameDaySlope * parameters.sameDayShift)
  }

  /// The name of the model with these parameters; see ``FSRS6Parameters/identity``.
  public var identity: String { parameters.identity }
}
