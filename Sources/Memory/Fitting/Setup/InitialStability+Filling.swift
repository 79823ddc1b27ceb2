extension InitialStability {
  /// The share of ln S1 in ln S2 = 0.41·ln S1 + 0.59·ln S3.
  private static let againInHard = 0.41
  /// The share of ln S2 in ln S3 = 0.46·ln S2 + 0.54·ln S4.
  private static let hardInGood = 0.46

  /// Four stabilities in order, made from those that are known.
  ///
  /// Where two are out of order the grade with more data wins. Missing ones follow from
  /// ```
  /// ln S2 = 0.41·ln S1 + 0.59·ln S3          ln S3 = 0.46·ln S2 + 0.54·ln S4
  /// ```
  /// and a single known one scales all the defaults. Vectors: `fsrs.json`, kind `smooth_and_fill`.
  ///
  /// - Parameters:
  ///   - known: Stabilities by grade, 0 Again to 3 Easy.
  ///   - counts: How many cards each rests on.
  ///   - defaults: The four defaults.
  /// - Returns: Four stabilities within the bounds.
  static func filled(
    _ known: [Int: Double], counts: [Int: Double], defaults: [Double]
  ) -> [Double] {
    let ordered = restoredOrder(known, counts: counts)
    guard ordered.count > 1 else {
      let scale = ordered.first.map { $0.value / defaults[$0.key] } ?? 1
      return defaults.map { ($0 * scale).clipped(to: bounds) }
    }
    var logs = (0..<4).map { ordered[$0].map(logarithm) }
    let (a, b) = (againInHard, hardInGood)
    if logs[1] == nil, logs[2] == nil, let again = logs[0], let easy = logs[3] {
      logs[1] = (a * again + (1 - a) * (1 - b) * easy) / (1 - (1 - a) * b)
    }
    // Each round fills what one of the two equations determines.
    for _ in 0..<3 {
      if let x = logs[0], let z = logs[2], logs[1] == nil { logs[1] = a * x + (1 - a) * z }
      if let y = logs[1], let u = logs[3], logs[2] == nil { logs[2] = b * y + (1 - b) * u }
      if let z = logs[2], let u = logs[3], logs[1] == nil { logs[1] = (z - (1 - b) * u) / b }
      if let x = logs[0], let y = logs[1], logs[2] == nil { logs[2] = (y - a * x) / (1 - a) }
      if let y = logs[1], let z = logs[2], logs[0] == nil { logs[0] = (y - (1 - a) * z) / a }
      if let y = logs[1], let z = logs[2], logs[3] == nil { logs[3] = (z - b * y) / (1 - b) }
    }
    return zip(logs, defaults).map { value, fallback in
      (value.map(exponential) ?? fallback).clipped(to: bounds)
    }
  }

  private static func restoredOrder(
    _ known: [Int: Double], counts: [Int: Double]
  ) -> [Int: Double] {
    var ordered = known
    for (worse, better) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let low = ordered[worse], let high = ordered[better], low > high else { continue }
      if counts[worse, default: 0] > counts[better, default: 0] {
        ordered[better] = low
      } else {
        ordered[worse] = high
      }
    }
    return ordered
  }
}
