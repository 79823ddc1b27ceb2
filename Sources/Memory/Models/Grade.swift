/// How well a card was remembered, in the learner's or the judge's words.
///
/// The raw values are those of every published review log: 1 Again to 4 Easy. A grade that moves
/// no memory (a manual entry, a 0 in a foreign log) cannot be written.
public enum Grade: Int, CaseIterable, Comparable, Sendable {
  /// Not remembered.
  case again = 1
  /// Remembered with effort.
  case hard
  /// Remembered.
  case good
  /// Remembered at once.
  case easy

  /// Whether the answer was there: every grade but ``again``.
  public var passed: Bool { self != .again }

  /// Orders grades from worst to best.
  public static func < (worse: Grade, better: Grade) -> Bool {
    worse.rawValue < better.rawValue
  }
}

extension Grade {
  /// Steps above Good, the `G − 3` of the formulas: −2 Again, −1 Hard, 0 Good, 1 Easy.
  var stepsAboveGood: Double { Double(rawValue - Grade.good.rawValue) }
}
