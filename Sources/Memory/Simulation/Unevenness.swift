/// What sets a learner apart from any model of memory: how far recall strays from the model's R.
///
/// ```
/// P(knows) = σ(logit R + cards·z_card + days·z_day + drift·t/365)          z standard normal
/// ```
/// All zero is a learner who is exactly what their model says. Fits that have only met such
/// learners are judged too well.
public struct Unevenness: Hashable, Sendable {
  /// How much cards differ: the standard deviation of the logit from card to card.
  public var cards: Double
  /// How much days differ: the standard deviation of the logit from day to day.
  public var days: Double
  /// How much better, or below 0 worse, the learner gets: the change of the logit in a year.
  public var drift: Double

  /// An unevenness; by default none.
  public init(cards: Double = 0, days: Double = 0, drift: Double = 0) {
    self.cards = cards
    self.days = days
    self.drift = drift
  }

  /// P(knows) where the model says `recall`.
  func known(_ recall: Double, card: Double, day: Double, elapsedDays: Int) -> Double {
    let shift = cards * card + days * day + drift * Double(elapsedDays) / 365
    guard shift != 0, recall > 0, recall < 1 else { return recall }
    return 1 / (1 + (1 - recall) / recall * exponential(-shift))
  }
}

extension Draws {
  /// A number that is about standard normal: the sum of twelve uniform ones, less 6.
  func deviation(review: Int, _ purpose: Purpose) -> Double {
    (0..<12).reduce(-6) { sum, step in sum + number(review: review * 12 + step, purpose) }
  }
}
