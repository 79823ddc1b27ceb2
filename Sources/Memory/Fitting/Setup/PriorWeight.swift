/// How much more than on a long log the prior weighs on a short one.
///
/// ```
/// 1 + (K/n)^p          n: reviews on a later day
/// ```
/// The first thousand reviews come from a few days and short gaps; fitted freely, parameters then say
/// what holds for these days and predict the following months badly.
package struct PriorWeight: Hashable, Sendable {
  /// K: with so many reviews the prior weighs double; 0 for no more than on a long log.
  package var reviews: Double
  /// p: how suddenly it gives way.
  package var power: Double

  /// A weight.
  package init(reviews: Double, power: Double) {
    self.reviews = reviews
    self.power = power
  }

  /// The factor after so many reviews on a later day.
  func factor(laterReviews: Int) -> Double {
    1 + Memory.power(reviews / Double(max(laterReviews, 1)), power)
  }
}
