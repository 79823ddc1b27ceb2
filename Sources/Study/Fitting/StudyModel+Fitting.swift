public import Memory

/// A refit of whichever model; see ``Memory/ParameterRefit``.
public struct ModelRefit: Sendable {
  /// The model with the parameters to use from now on.
  public var model: StudyModel
  /// Whether new parameters were taken.
  public var isAccepted: Bool
  /// How many reviews both were judged on.
  public var judgedReviews: Int
  /// The log-loss of the parameters in use; `nil` if nothing could be judged.
  public var lossInUse: Double?
  /// The log-loss of the new ones; `nil` if there were none.
  public var lossFitted: Double?
  /// What happened, as a sentence for people.
  public var sentence: String

  init<Parameters>(_ refit: ParameterRefit<Parameters>, _ model: StudyModel) {
    self.model = model
    isAccepted = refit.isAccepted
    judgedReviews = refit.judgedReviews
    lossInUse = refit.lossInUse
    lossFitted = refit.lossFitted
    sentence = refit.description
  }
}

extension StudyModel {
  /// The model with parameters in the published order; `nil` if they are none.
  public init?(_ name: Name, parameters: [Double]) {
    switch name {
    case .fsrs6:
      guard let parameters = try? FSRS6Parameters(vector: parameters) else { return nil }
      self = .fsrs6(FSRS6(parameters: parameters))
    case .fsrs7:
      guard let parameters = try? FSRS7Parameters(vector: parameters) else { return nil }
      self = .fsrs7(FSRS7(parameters: parameters))
    }
  }

  /// The parameters in the published order.
  public var parameters: [Double] {
    switch self {
    case .fsrs6(let model): model.parameters.vector
    case .fsrs7(let model): model.parameters.vector
    }
  }

  /// Whether the parameters differ from the published ones.
  public var hasOwnParameters: Bool { identity != StudyModel(name).identity }

  /// Fits the model to reviews, beginning with its parameters.
  public func fitted(to history: ReviewHistory) -> (parameters: [Double], extent: FitExtent) {
    switch self {
    case .fsrs6(let model):
      let fit = FSRS6Parameters.fitted(to: history, from: model.parameters)
      return (fit.parameters.vector, fit.extent)
    case .fsrs7(let model):
      let fit = FSRS7Parameters.fitted(to: history, from: model.parameters)
      return (fit.parameters.vector, fit.extent)
    }
  }

  /// How well the model predicts reviews.
  public func figures(on history: ReviewHistory) -> PredictionFigures {
    switch self {
    case .fsrs6(let model): model.parameters.figures(on: history)
    case .fsrs7(let model): model.parameters.figures(on: history)
    }
  }

  /// The model to use from now on, given a learner's reviews.
  public func refitted(to history: ReviewHistory) -> ModelRefit {
    switch self {
    case .fsrs6(let model):
      let refit = FSRS6Parameters.refitted(model.parameters, to: history)
      return ModelRefit(refit, .fsrs6(FSRS6(parameters: refit.parameters)))
    case .fsrs7(let model):
      let refit = FSRS7Parameters.refitted(model.parameters, to: history)
      return ModelRefit(refit, .fsrs7(FSRS7(parameters: refit.parameters)))
    }
  }

  /// The kind of model judged on reviews by chronological folds; `nil` if there are too few.
  public static func evaluated(
    _ name: Name, on history: ReviewHistory, folds: Int
  ) -> ModelEvaluation? {
    switch name {
    case .fsrs6: FSRS6Parameters.evaluated(on: history, folds: folds)
    case .fsrs7: FSRS7Parameters.evaluated(on: history, folds: folds)
    }
  }
}
