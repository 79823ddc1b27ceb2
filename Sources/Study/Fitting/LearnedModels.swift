public import Memory

/// What is known of a learner's own parameters: the fits of the journal in order.
///
/// The one place that decides which parameters are in use.
public struct LearnedModels: Hashable, Sendable {
  /// The fits, from the earliest.
  public private(set) var fits: [FitEntry]
  /// What the learner's answers have taught about the forms of questions.
  public var habits: AnswerHabits

  /// What follows from the fits, in whatever order they come; without any, the published parameters.
  public init(_ fits: [FitEntry] = [], habits: AnswerHabits = .usual) {
    self.fits = fits.sorted(by: FitEntry.isBefore)
    self.habits = habits
  }

  /// The last fit of a model, or the last time one was undone.
  public func last(_ name: StudyModel.Name) -> FitEntry? {
    fits.last { $0.model == name }
  }

  /// The model with the parameters in use.
  ///
  /// Parameters that the model cannot compute with count as none.
  public func model(_ name: StudyModel.Name) -> StudyModel {
    last(name).flatMap { StudyModel(name, parameters: $0.parameters) } ?? StudyModel(name)
  }

  /// Whether intervals need no rails any more; see ``Memory/GuardRails``.
  public func isSeasoned(_ name: StudyModel.Name) -> Bool {
    guard let last = last(name) else { return false }
    return GuardRails.isSeasoned(
      laterReviews: last.laterReviews, hasOwnParameters: model(name).hasOwnParameters)
  }

  /// The accepted fits of a model that were not taken back, from the earliest.
  ///
  /// Each undoing takes back the accepted fit before it that was not yet taken back.
  public func accepted(_ name: StudyModel.Name) -> [FitEntry] {
    var accepted: [FitEntry] = []
    for fit in fits where fit.model == name {
      switch fit.outcome {
      case .accepted: accepted.append(fit)
      case .undone: _ = accepted.popLast()
      case .kept: break
      }
    }
    return accepted
  }

  /// The parameters that were in use before the last accepted ones; `nil` if the published ones are.
  public func previous(_ name: StudyModel.Name) -> StudyModel? {
    var accepted = accepted(name)
    guard accepted.popLast() != nil else { return nil }
    return accepted.last.flatMap { StudyModel(name, parameters: $0.parameters) } ?? StudyModel(name)
  }

  /// The same choices with what is known now.
  public func renewing(_ schedulers: Schedulers) -> Schedulers {
    func renewed(_ scheduler: Scheduler) -> Scheduler {
      var renewed = self.scheduler(scheduler.model.name, scheduler.policy)
      renewed.easyDays = scheduler.easyDays
      return renewed
    }
    return Schedulers(
      renewed(schedulers.usual), own: schedulers.own.mapValues(renewed))
  }

  /// The scheduler of a model with the parameters in use.
  public func scheduler(_ name: StudyModel.Name, _ policy: IntervalPolicy) -> Scheduler {
    Scheduler(
      model: model(name), policy: policy, isSeasoned: isSeasoned(name), habits: habits)
  }
}
