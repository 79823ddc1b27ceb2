internal import Memory

extension ReviewStore {
  /// What is known of the learner's own parameters.
  public func learned() throws(StoreFailure) -> LearnedModels {
    LearnedModels(try fits(), habits: try habits())
  }

  /// Fits models to the journal, each if enough is new for it, and keeps what came of it.
  ///
  /// Whatever the decks, a model has one set of parameters, which is fitted to all answers: they tell
  /// of the learner. If anything was learned, the memory of all cards is replayed with it at once, so
  /// that the next start finds it.
  ///
  /// - Parameters:
  ///   - schedulers: The schedulers in use.
  ///   - names: The models; `nil` for those in use.
  ///   - moment: Now.
  ///   - always: Whether to fit even if little is new.
  /// - Returns: What changed, for each model that was fitted.
  /// - Throws: What the store throws.
  public func refit(
    _ schedulers: Schedulers, of names: [StudyModel.Name]? = nil, at moment: Moment,
    always: Bool = false
  ) throws(StoreFailure) -> [Refit] {
    let learned = try self.learned()
    // The records that are kept know how many reviews there are without reading them: most sessions
    // end here.
    let count = try records(schedulers).values.reduce(0) { $0 + $1.reviews }
    let due = (names ?? schedulers.models).filter {
      always || Refit.isDue(reviews: count, laterReviews: count, since: learned.last($0))
    }
    guard !due.isEmpty else { return [] }
    let reviews = try remembered()
    let device = try nextID().device
    let refits = due.compactMap {
      Refit(reviews, learned, $0, device: device, at: moment, always: always)
    }
    guard !refits.isEmpty else { return [] }
    for refit in refits { try keepFit(refit.entry) }
    // The habits are those that fit the parameters in use from now on.
    let habits = HabitFit(reviews, under: try self.learned().renewing(schedulers)).habits
    if habits != learned.habits { try keepHabits(habits, moment) }
    let after = try self.learned().renewing(schedulers)
    if after != schedulers { _ = try records(after) }
    return refits
  }

  /// Goes back to what was known before the last accepted fit: its parameters and the habits.
  ///
  /// Without an accepted fit the parameters are the published ones, and habits that were learned
  /// become those that everybody starts with.
  ///
  /// - Parameters:
  ///   - name: The model.
  ///   - schedulers: The schedulers in use.
  ///   - moment: Now.
  /// - Returns: What was written; `nil` if nothing was learned that could be taken back.
  /// - Throws: What the store throws.
  public func undoFit(
    _ name: StudyModel.Name, _ schedulers: Schedulers, at moment: Moment
  ) throws(StoreFailure) -> UndoneFit? {
    let learned = try self.learned()
    var undone = UndoneFit()
    var habits = AnswerHabits.usual
    if let model = learned.previous(name), let taken = learned.accepted(name).last {
      undone.entry = FitEntry(
        device: try nextID().device, moment: moment, model: name, outcome: .undone,
        parameters: model.parameters, reviews: try remembered().count,
        laterReviews: learned.last(name)?.laterReviews ?? 0)
      habits = try habitsBefore(taken.moment.instant)
    }
    if habits != learned.habits { undone.habits = habits }
    guard undone != UndoneFit() else { return nil }
    if let entry = undone.entry { try keepFit(entry) }
    if let habits = undone.habits { try keepHabits(habits, moment) }
    _ = try records(try self.learned().renewing(schedulers))
    return undone
  }
}

/// What was written to take back a fit.
public struct UndoneFit: Hashable, Sendable {
  /// The line about the parameters; `nil` if the published ones were in use.
  public var entry: FitEntry?
  /// The habits from here on; `nil` if they are as they were.
  public var habits: AnswerHabits?
}
