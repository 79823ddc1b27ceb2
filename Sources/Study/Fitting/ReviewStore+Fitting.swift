internal import Memory

extension ReviewStore {
  /// What is known of the learner's own parameters.
  public func learned() throws(StoreFailure) -> LearnedModels {
    LearnedModels(try fits(), habits: try habits())
  }

  /// Fits the model of a scheduler to the journal if enough is new, and keeps what came of it.
  ///
  /// If new parameters were taken, the memory of all cards is replayed with them at once, so that
  /// the next start finds it.
  ///
  /// - Parameters:
  ///   - scheduler: The scheduler in use.
  ///   - moment: Now.
  ///   - always: Whether to fit even if little is new.
  /// - Returns: What changed; `nil` if nothing was fitted.
  /// - Throws: What the store throws.
  public func refit(
    _ scheduler: Scheduler, at moment: Moment, always: Bool = false
  ) throws(StoreFailure) -> Refit? {
    let learned = try self.learned()
    let name = scheduler.model.name
    // The records that are kept know how many reviews there are without reading them: most sessions
    // end here.
    let count = try records(scheduler).values.reduce(0) { $0 + $1.reviews }
    guard
      always || Refit.isDue(reviews: count, laterReviews: count, since: learned.last(name))
    else { return nil }
    let reviews = try remembered()
    guard
      let refit = Refit(
        reviews, learned, name, device: try nextID().device, at: moment, always: always)
    else { return nil }
    try keepFit(refit.entry)
    // The habits are those that fit the parameters in use from now on.
    let fitted = try self.learned().scheduler(name, scheduler.policy)
    let habits = HabitFit(reviews, under: fitted).habits
    if habits != learned.habits { try keepHabits(habits, moment) }
    let after = try self.learned().scheduler(name, scheduler.policy)
    if after != scheduler { _ = try records(after) }
    return refit
  }

  /// Goes back to the parameters before the last accepted ones.
  ///
  /// - Returns: What was written; `nil` if the published parameters are in use.
  /// - Throws: What the store throws.
  public func undoFit(
    _ scheduler: Scheduler, at moment: Moment
  ) throws(StoreFailure) -> FitEntry? {
    let learned = try self.learned()
    let name = scheduler.model.name
    guard let model = learned.previous(name), let last = learned.last(name) else { return nil }
    let entry = FitEntry(
      device: try nextID().device, moment: moment, model: name, outcome: .undone,
      parameters: model.parameters, reviews: try remembered().count,
      laterReviews: last.laterReviews)
    try keepFit(entry)
    _ = try records(try self.learned().scheduler(name, scheduler.policy))
    return entry
  }
}
