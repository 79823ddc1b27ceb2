internal import Memory

/// Fits the parameters to a learner's journal by itself, when enough is new.
public struct Refit: Sendable {
  /// What to write into the journal.
  public let entry: FitEntry
  /// What changed, for people.
  public let sentence: String

  /// So many new reviews are enough, however many there were.
  public static let enoughReviews = 50
  /// So large a share of new reviews is enough: 1 %.
  private static let enoughPercent = 1
  /// Fewer reviews on a later day teach nothing.
  public static let leastLaterReviews = 8

  /// Whether enough is new since the last fit: fifty reviews, or one for each hundred there were.
  ///
  /// Source: MEMORY.md, section 6.2, points 7 and 8.
  public static func isDue(reviews: Int, laterReviews: Int, since last: FitEntry?) -> Bool {
    guard laterReviews >= leastLaterReviews else { return false }
    // Undone answers can make it fewer than there were.
    let old = last?.reviews ?? 0
    let new = reviews - old
    return new > 0 && (new >= enoughReviews || new * 100 >= old * enoughPercent)
  }

  /// Fits the model in use to the reviews that count for memory, in order.
  ///
  /// `nil` if not enough is new, or there are too few reviews to judge.
  ///
  /// - Parameters:
  ///   - reviews: The reviews.
  ///   - learned: The fits so far.
  ///   - name: The model.
  ///   - device: The installation.
  ///   - moment: Now.
  ///   - always: Whether to fit even if little is new.
  public init?(
    _ reviews: [Review], _ learned: LearnedModels, _ name: StudyModel.Name, device: String,
    at moment: Moment, always: Bool = false
  ) {
    let last = learned.last(name)
    let model = learned.model(name)
    let history = ReviewHistory(reviews, under: model, habits: learned.habits)
    let later = history.laterReviewCount
    guard later >= Self.leastLaterReviews,
      always || Self.isDue(reviews: reviews.count, laterReviews: later, since: last)
    else { return nil }
    let refit = model.refitted(to: history)
    guard refit.lossFitted != nil else { return nil }
    entry = FitEntry(
      device: device, moment: moment, model: name, outcome: refit.isAccepted ? .accepted : .kept,
      parameters: refit.model.parameters, lossInUse: refit.lossInUse,
      lossFitted: refit.lossFitted, reviews: reviews.count, laterReviews: later)
    sentence = refit.sentence
  }
}
