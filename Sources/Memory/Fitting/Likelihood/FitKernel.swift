/// A model as fits need it: steps with partial derivatives, and their chain rule in both directions.
///
/// One type serves as state and as adjoint: the derivative of the loss by each part of the state.
protocol FitKernel: Sendable {
  associatedtype State: Sendable
  associatedtype Step: FitStep
  associatedtype Blend: Sendable

  /// The number of parameters.
  static var count: Int { get }
  /// The number of parts of a state.
  static var parts: Int { get }
  /// An adjoint of nothing.
  static var zero: State { get }
  /// The sum of two adjoints.
  static func sum(_ first: State, _ second: State) -> State

  /// A kernel for one vector of valid parameters.
  init(_ vector: [Double])

  /// The state after a first review.
  func first(_ grade: UInt8) -> State
  /// Recall `gap` days later, with its derivatives, into `step`.
  func recall(_ state: State, gap: Double, into step: inout Step)
  /// The state after a plain grade; recall must stand in `step`.
  func advance(_ state: State, gap: Double, grade: UInt8, into step: inout Step) -> State
  /// Whether the model weighs an answer that may have been guessed after this gap.
  static func weighsGuess(gap: Double) -> Bool
  /// The mixture of two states, with its derivatives.
  func blend(known: State, forgotten: State, weight: Double) -> (State, Blend)

  /// Carries the adjoint of the state after a step to the state before it.
  ///
  /// - Parameters:
  ///   - step: The step with its derivatives.
  ///   - adjoint: After the step on entry, before it on return.
  ///   - seed: The derivative of the loss by the recall at this step.
  ///   - gradient: Where derivatives by the parameters are added.
  func pullBack(
    _ step: Step, adjoint: inout State, seed: Double, gradient: UnsafeMutablePointer<Double>)
  /// Carries the adjoint of a first state to the parameters.
  func pullBackFirst(
    _ grade: UInt8, adjoint: State, gradient: UnsafeMutablePointer<Double>)
  /// Splits the adjoint of a mixture into those of its two states.
  func pullBack(
    _ blend: Blend, adjoint: State, gradient: UnsafeMutablePointer<Double>
  ) -> (known: State, forgotten: State)

  /// Sets the tangents of the first state: rows of derivatives by the parameters.
  func pushFirst(_ grade: UInt8, tangents: UnsafeMutablePointer<Double>)
  /// Carries tangents over a step; `recall` receives the derivative of the recall.
  func push(
    _ step: Step, tangents: UnsafeMutablePointer<Double>, recall: UnsafeMutablePointer<Double>)

  // What a thread does with one chunk. Each model writes these three lines itself: where the type is
  // concrete the compiler makes fast code of the generic passes, where it is not it cannot.

  /// The loss of one of `stride` blocks of a chunk, its derivatives added to `gradient`.
  func loss(
    _ data: FitData, chunk: Int, every stride: Int, gradient: UnsafeMutablePointer<Double>
  ) -> Double
  /// Writes the probability of a right answer for every review that counts.
  func predict(_ data: FitData, chunk: Int, into predictions: UnsafeMutablePointer<Double>)
  /// Adds the Fisher information of one of `stride` blocks to the rows' upper halves.
  func addInformation(
    _ data: FitData, chunk: Int, every stride: Int, rows: UnsafeMutablePointer<Double>)
}

/// One review after the first, with its partial derivatives.
protocol FitStep: Sendable {
  /// A step of which nothing is known yet.
  init()
  /// R just before the review.
  var recall: Double { get }
}
