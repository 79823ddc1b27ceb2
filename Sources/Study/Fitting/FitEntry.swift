/// A line of the journal about the parameters of a model: what a fit came to, or that it was undone.
///
/// Never changed after it is written. The last one of a model says which parameters are in use.
public struct FitEntry: Hashable, Sendable {
  /// What it came to.
  public enum Outcome: String, CaseIterable, Sendable {
    /// New parameters were taken.
    case accepted
    /// The parameters in use were no worse, and stayed.
    case kept
    /// The learner went back to the parameters before.
    case undone
  }

  /// The installation that wrote it.
  public var device: String
  /// When.
  public var moment: Moment
  /// The model.
  public var model: StudyModel.Name
  /// What it came to.
  public var outcome: Outcome
  /// The parameters in use from here on, in the published order.
  public var parameters: [Double]
  /// The mean log-loss of the parameters before on the last fifth of the reviews; `nil` if nothing
  /// was judged.
  public var lossInUse: Double?
  /// The mean log-loss of the new ones there.
  public var lossFitted: Double?
  /// How many reviews there were.
  public var reviews: Int
  /// How many of them were on a later day than the card's review before.
  public var laterReviews: Int

  /// An entry.
  public init(
    device: String, moment: Moment, model: StudyModel.Name, outcome: Outcome,
    parameters: [Double], lossInUse: Double? = nil, lossFitted: Double? = nil, reviews: Int,
    laterReviews: Int
  ) {
    self.device = device
    self.moment = moment
    self.model = model
    self.outcome = outcome
    self.parameters = parameters
    self.lossInUse = lossInUse
    self.lossFitted = lossFitted
    self.reviews = reviews
    self.laterReviews = laterReviews
  }
}

extension FitEntry {
  /// Earlier before later; of one instant, by installation: the same order on every machine.
  public static func isBefore(_ one: FitEntry, _ other: FitEntry) -> Bool {
    (one.moment.instant.milliseconds, one.device, one.model.rawValue)
      < (other.moment.instant.milliseconds, other.device, other.model.rawValue)
  }
}
