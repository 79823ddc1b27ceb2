/// The numbers that the rules go by.
///
/// Start values of the specification, except where the comment gives the reason for another.
public enum LintThreshold {
  /// L05: days between the Julian and the Gregorian calendar in the twentieth century.
  public static let calendarDays = 13
  /// L08: how far from the stem's time something may have existed, in days (five years).
  public static let existenceMargin = 5 * 366
  /// L10: how many options there may be.
  public static let options = 3...5
  /// L10: how many slots a line of three to seven dated events has.
  public static let slots = 4...8
  /// L12: from this likeness on two options look the same: 1 − distance / length of the longer.
  public static let nearDuplicate = 0.85
  /// L13: times the mean length of the distractors from which on a key is long.
  public static let longKeyFactor = 1.4
  /// L13: how many columns longer than the longest of them it must be besides.
  public static let longKeyColumns = 8
  /// L13: times the mean length from which on a key is worth a look.
  ///
  /// The strictly longest option is the key in a quarter of all fair questions; the share is watched by
  /// L72, and a warning on each would bury the others.
  public static let longishKeyFactor = 1.2
  /// L13: how many columns longer than the longest of them it must be besides.
  public static let longishKeyColumns = 4
  /// L14: how many times longer than the shortest the longest option may be.
  public static let spread = 3.0
  /// L14: up to so many columns the longest option may be anything.
  public static let spreadColumns = 12
  /// L22: how much more a key may share with the others than the next option.
  public static let convergence = 2
  /// L25: below this likeness an option is implausible.
  public static let implausible = 0.25
  /// L25: how many years from the key a wrong date may lie (the widest window of the easy level).
  public static let dateWindow = 40
  /// L26: from this likeness on two things are probably the same.
  public static let sameThing = 0.95
  /// L28: how many times smaller or larger than the key a count may be.
  public static let magnitude = 4.0
  /// L38: how many words a stem has, and from how many on it cannot be read any more.
  public static let stemWords = 4...30
  /// L38: beyond so many words a stem is refused.
  public static let longestStem = 45
  /// L38: how many words an option has at most.
  public static let optionWords = 12
  /// L50: the width of a blank in columns.
  public static let blankWidth = 8
  /// L50: the share of the content words that may be hidden.
  public static let hiddenShare = 0.4
  /// L53: how many content words are left around a blank.
  public static let clozeContext = 4
  /// L53: how many are left of the sentence of a fact.
  ///
  /// The specification has four there too. "It was ____ who invented the piano" has two, says all that
  /// is asked, and has one answer.
  public static let factContext = 2
  /// L54: how many words are typed at most.
  public static let typedWords = 4
  /// L60: how many events stand in a line.
  public static let events = 4...6
  /// L60: days between two events where days or months are known (three months).
  public static let eventGap = 89
  /// L60: how much of the order may be right as shown.
  public static let shownOrder = 0.2...0.8
  /// L61: how many premises are matched; three where the set has no more.
  public static let premises = 3...6
  /// L61: how many responses are left over.
  public static let spare = 1...2
  /// L61: how many bins and how many items are sorted.
  public static let bins = 2...4
  /// L61: how many items are sorted.
  public static let items = 5...9
  /// L80: how wide and how long an explanation is.
  public static let explanationColumns = 76
  /// L80: lines of one remark.
  public static let explanationLines = 3
}
