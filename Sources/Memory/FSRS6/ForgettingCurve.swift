/// The power curve by which recall falls: at the stability it has come down to 0.9.
///
/// ```
/// c = −decay      F = 0.9^(1/c) − 1      R(t, S) = (1 + F·t/S)^c      R(0, S) = 1   R(S, S) = 0.9
/// ```
/// Source: FSRS-6, <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>.
/// Vectors: `fsrs.json`, kinds `forgetting_curve` and `forgetting_curve_decay`.
struct ForgettingCurve: Hashable, Sendable {
  /// The probability of recall at t = S, by the definition of stability.
  static let recallAtStability = 0.9

  /// c: the negative decay.
  let exponent: Double
  /// F: makes the curve pass through 0.9 at the stability.
  let factor: Double

  /// A curve with the given decay, greater than 0; the greater, the steeper its tail.
  init(decay: Double) {
    exponent = -decay
    factor = power(Self.recallAtStability, -1 / decay) - 1
  }

  /// R(t, S), 0–1, for `elapsed` days, at least 0, and a `stability` in days.
  func recall(elapsed: Double, stability: Double) -> Double {
    power(1 + factor * elapsed / stability, exponent)
  }

  /// The time after which recall has fallen to `recall`.
  ///
  /// ```
  /// I(r, S) = S/F·(r^(1/c) − 1)
  /// ```
  /// 0 for a recall of 1 or more, infinite for one of 0 or less.
  func interval(recall: Double, stability: Days) -> Days {
    guard recall > 0 else { return Days(.infinity) }
    guard recall < 1 else { return .zero }
    return stability * ((power(recall, 1 / exponent) - 1) / factor)
  }
}
