/// Whether a learner's reviews ask for other parameters than those in use, and what that rests on.
///
/// New parameters are fitted to the first four fifths of the reviews in time and judged on the last
/// fifth. Only if they predict it better than those in use, they are fitted to all and taken.
public struct ParameterRefit<Parameters: Sendable>: Sendable {
  /// The parameters to use from now on: the new ones if accepted, else those in use.
  public let parameters: Parameters
  /// Whether the new parameters were taken.
  public let isAccepted: Bool
  /// How much was fitted.
  public let extent: FitExtent
  /// The number of reviews on a later day in the last fifth, on which both were judged.
  public let judgedReviews: Int
  /// The mean log-loss of the parameters in use on the last fifth; `nil` if it holds no review.
  public let lossInUse: Double?
  /// The mean log-loss on the last fifth of parameters fitted to the rest; `nil` if there were none.
  public let lossFitted: Double?
}

extension ParameterRefit: CustomStringConvertible {
  /// What happened, as a sentence for people.
  public var description: String {
    guard let lossInUse, let lossFitted else {
      return "There are too few reviews to learn from; the parameters stay as they are."
    }
    let losses =
      "on the last \(judgedReviews) reviews their log-loss is \(fourDigits(lossFitted)) "
      + "against \(fourDigits(lossInUse))"
    return isAccepted
      ? "New parameters were taken: fitted to the reviews before, \(losses)."
      : "The parameters stay as they are: those fitted to the reviews before are no better; \(losses)."
  }

  /// A loss with four digits after the point.
  private func fourDigits(_ value: Double) -> String {
    let scaled = (value * 10000).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "\(value)" }
    let whole = Int(scaled)
    let digits = String(whole % 10000)
    return "\(whole / 10000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension FitSetup {
  /// Fits to four fifths, judges on the last, and fits to all if that was better.
  static func refit(
    _ history: ReviewHistory, before limit: Int, inUse: [Double], threads: Int
  ) -> ParameterRefit<Parameters> {
    let later = history.laterReviews().filter { history.ranks[$0.place] < limit }
    let judged = later.dropFirst(later.count - later.count / 5)
    func keep(
      _ extent: FitExtent, _ losses: (inUse: Double, fitted: Double)? = nil
    ) -> ParameterRefit<Parameters> {
      ParameterRefit(
        parameters: parameters(inUse), isAccepted: false, extent: extent,
        judgedReviews: judged.count, lossInUse: losses?.inUse, lossFitted: losses?.fitted)
    }
    guard let border = judged.first else { return keep(.nothing) }
    let trial = fit(
      history, before: history.ranks[border.place], from: inUse, threads: threads)
    guard trial.extent != .nothing else { return keep(.nothing) }

    let crew = WorkCrew(threads: history.count < 2000 ? 1 : threads)
    defer { crew.dismiss() }
    let likelihood = Likelihood<Kernel>(data: allLaterReviews(history), crew: crew)
    func loss(_ vector: [Double]) -> Double {
      let predictions = likelihood.predictions(vector)
      return PredictionFigures(judged.map { $0.row.predicted(as: predictions[$0.place]) }).logLoss
    }
    let losses = (inUse: loss(inUse), fitted: loss(vector(trial.parameters)))
    guard losses.fitted < losses.inUse else { return keep(trial.extent, losses) }

    let whole = fit(history, before: limit, from: vector(trial.parameters), threads: threads)
    return ParameterRefit(
      parameters: whole.parameters, isAccepted: true, extent: whole.extent,
      judgedReviews: judged.count, lossInUse: losses.inUse, lossFitted: losses.fitted)
  }
}

extension FSRS6Parameters {
  /// Parameters to use from now on, given a learner's reviews; see ``ParameterRefit``.
  ///
  /// - Parameters:
  ///   - inUse: The parameters in use.
  ///   - history: The reviews.
  ///   - threads: How many threads to use; the result does not depend on it.
  /// - Returns: The parameters and both losses.
  public static func refitted(
    _ inUse: FSRS6Parameters = .default, to history: ReviewHistory, threads: Int? = nil
  ) -> ParameterRefit<FSRS6Parameters> {
    FSRS6Setup.refit(
      history, before: .max, inUse: inUse.vector, threads: threads ?? processorCount)
  }
}

extension FSRS7Parameters {
  /// Parameters to use from now on, given a learner's reviews; see ``ParameterRefit``.
  ///
  /// - Parameters:
  ///   - inUse: The parameters in use.
  ///   - history: The reviews.
  ///   - threads: How many threads to use; the result does not depend on it.
  /// - Returns: The parameters and both losses.
  public static func refitted(
    _ inUse: FSRS7Parameters = .default, to history: ReviewHistory, threads: Int? = nil
  ) -> ParameterRefit<FSRS7Parameters> {
    FSRS7Setup.refit(
      history, before: .max, inUse: inUse.vector, threads: threads ?? processorCount)
  }
}
