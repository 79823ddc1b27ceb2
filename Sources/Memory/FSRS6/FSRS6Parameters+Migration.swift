extension FSRS6Parameters {
  /// The lengths a vector may have: FSRS-4.5, FSRS-5, FSRS-6.
  static let readableCounts = [17, 19, 21]

  /// The vector in the form of FSRS-6, or `nil` if its length belongs to no known ancestor.
  ///
  /// ```
  /// 19 → 21:  append 0, 0.5
  /// 17 → 21:  D0 += 2·spread    spread = ln(3·spread + 1)/3    step += 0.5    append 0, 0, 0, 0.5
  /// ```
  /// FSRS-4.5 lowered the first difficulty by a fixed amount per grade, FSRS-5 exponentially; the
  /// formulas make both meet. 0.5 is the decay those versions had built in.
  /// Source: fsrs-rs, `src/model.rs`. Vector: `fsrs.json`, kind `parameter_migration`.
  static func migrated(_ vector: [Double]) -> [Double]? {
    let decayBeforeFSRS6 = 0.5
    switch vector.count {
    case 21:
      return vector
    case 19:
      return vector + [0, decayBeforeFSRS6]
    case 17:
      var current = vector
      let spread = vector[5]
      current[4] = vector[4] + 2 * spread
      current[5] = logarithm(3 * spread + 1) / 3
      current[6] = vector[6] + 0.5
      return current + [0, 0, 0, decayBeforeFSRS6]
    default:
      return nil
    }
  }
}
