public import Facts
public import Study
public import StudyScreens

// Where all decks are scheduled alike, a test need not say for which.

extension ReviewStore {
  /// The memory of every reviewed card under one scheduler.
  public func records(_ scheduler: Scheduler) throws(StoreFailure) -> [CardKey: CardRecord] {
    try records(Schedulers(scheduler))
  }
}

extension StudySettings {
  /// The scheduler of decks without one of their own.
  public var scheduler: Scheduler { schedulers.usual }
}
