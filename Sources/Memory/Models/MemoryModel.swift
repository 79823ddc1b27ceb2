/// A model of how one card is remembered and forgotten.
///
/// A model is a pure value: state, time and answer go in, the next state comes out. It knows no
/// clock, no dice and no storage. The state of a card is always the replay of its reviews, and a
/// cached state is valid only under the ``identity`` it was computed with.
///
///     let model = FSRS6()
///     let first = model.state(after: nil, elapsed: .zero, grade: .good)
///     let next = model.nextStates(after: first, elapsed: Days(2))
///     model.interval(of: next.good, retention: 0.9)      // about 11 days
///
/// Models can stand side by side: whatever a state holds (one stability or two), the functions
/// below are all that the rest of a program needs.
public protocol MemoryModel: Sendable {
  /// What is remembered about a card between two reviews.
  associatedtype State: Hashable, Sendable

  /// A stable name of the model and its parameters, the key of every cached state.
  var identity: String { get }

  /// The state after a review with a plain grade.
  ///
  /// - Parameters:
  ///   - state: The state before the review; `nil` if the card was never reviewed.
  ///   - elapsed: Time since the last review; ignored for a card that was never reviewed, and
  ///     never taken as negative.
  ///   - grade: How well the card was remembered.
  /// - Returns: The state to keep until the next review.
  func state(after state: State?, elapsed: Days, grade: Grade) -> State

  /// The four states a review at this moment can lead to.
  ///
  /// Equal, bit for bit, to four calls of ``state(after:elapsed:grade:)``.
  func nextStates(after state: State?, elapsed: Days) -> NextStates<State>

  /// The probability, 0–1, that the card is remembered when `elapsed` has passed.
  ///
  /// Falls with time.
  func retrievability(of state: State, after elapsed: Days) -> Double

  /// The time after which the retrievability has fallen to `retention`.
  ///
  /// Neither rounded nor clipped to a calendar: see ``IntervalPolicy`` for that.
  ///
  /// - Parameters:
  ///   - state: The state after the last review.
  ///   - retention: The wanted probability of recall, between 0 and 1.
  /// - Returns: A span of 0 or more; infinite if recall never falls so far.
  func interval(of state: State, retention: Double) -> Days

  /// The state after an answer that may have been guessed.
  ///
  /// The default weighs the states after a pass and after Again by the probability that the answer
  /// was known; see ``Evidence``. An answer that could not be guessed is a plain grade.
  func state(after state: State?, elapsed: Days, evidence: Evidence) -> State

  /// The probability that the answer is known before it is given, or `nil` if the model cannot say.
  ///
  /// Only used to weigh an answer that may have been guessed. The default is the retrievability,
  /// and ``Evidence/expectationForNewCards`` for a card that was never reviewed. Where the answer
  /// is `nil`, evidence is taken at face value.
  func expectedRecall(of state: State?, after elapsed: Days) -> Double?

  /// One state that stands for the belief "`known` with probability `weight`, else `forgotten`".
  ///
  /// Called with a weight between 0 and 1 only, both excluded.
  func mixture(known: State, forgotten: State, weight: Double) -> State
}

extension MemoryModel {
  /// The four next states, asked for one by one.
  @inlinable
  public func nextStates(after state: State?, elapsed: Days) -> NextStates<State> {
    NextStates(
      again: self.state(after: state, elapsed: elapsed, grade: .again),
      hard: self.state(after: state, elapsed: elapsed, grade: .hard),
      good: self.state(after: state, elapsed: elapsed, grade: .good),
      easy: self.state(after: state, elapsed: elapsed, grade: .easy))
  }
}
