/// How much less an older review weighs.
enum Recency {
  /// ω = 0.25 + 0.75·(i/(n−1))³, the curve of fsrs-rs.
  static func cubic(_ index: Int, of count: Int) -> Double {
    guard count > 1 else { return 1 }
    let share = Double(index) / Double(count - 1)
    return 0.25 + 0.75 * share * share * share
  }

  /// ω = c0 + (1−c0)·(i/n)^11.25, with c0 chosen so that Σω stays above 5,000.
  ///
  /// ```
  /// c0 = clip((5000/n − v)/(1 − v); 0.0667, 1)          v = 1/(11.25 + 1), the mean of the power
  /// ```
  /// A log of up to 5,000 reviews is not weighted at all. The power is that of srs-benchmark, the
  /// effective size is ours: on a short log the published curve throws too much away.
  static func byEffectiveSize(_ index: Int, of count: Int) -> Double {
    let exponent = 11.25
    let size = 5000.0
    let mean = 1 / (exponent + 1)
    let floor = ((size / Double(max(count, 1)) - mean) / (1 - mean)).clipped(to: 0.0667...1)
    guard floor < 1, index > 0 else { return floor }
    return floor + (1 - floor) * power(Double(index) / Double(count), exponent)
  }
}
