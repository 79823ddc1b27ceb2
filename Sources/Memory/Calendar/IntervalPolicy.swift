/// How the interval a model asks for becomes a number of days on the calendar.
///
/// Laws, whatever the model, its parameters and the fuzz:
/// - an interval is at least 1 day and at most ``maximum``;
/// - a better grade never comes back earlier, and later unless ``maximum`` stops it;
/// - after a pass an interval that would grow, within ``maximum``, does grow by a day at least;
/// - the same fuzz gives the same days, so a preview, an undo and a replay agree.
///
/// The rules are those Anki publishes. Cards of one day are not balanced here.
public struct IntervalPolicy: Hashable, Sendable {
  /// The wanted probability of recall when a card comes back, usually 0.70–0.99.
  public var retention: Double
  /// The longest interval in days; less than 1 counts as 1, more than ten million as ten million.
  public var maximum: Int

  /// A policy; 36500 days are a hundred years.
  public init(retention: Double = 0.9, maximum: Int = 36500) {
    self.retention = retention
    self.maximum = maximum
  }
}

extension IntervalPolicy {
  /// The days after Hard, Good and Easy.
  ///
  /// Running maxima from Again to Easy come first, since under some models a better grade can ask
  /// for a shorter interval. Then each is rounded or fuzzed, Good at least a day after Hard, Easy at
  /// least a day after Good.
  ///
  /// - Parameters:
  ///   - states: The four states the review can lead to.
  ///   - model: The model they belong to.
  ///   - previous: The card's interval before this review in days; `nil` if it had none.
  ///   - fuzz: A number in 0..<1 drawn for this card and review, or `nil` to round without fuzz.
  /// - Returns: Days that rise with the grade.
  @inlinable
  public func days<M: MemoryModel>(
    for states: NextStates<M.State>, under model: M, previous: Int?, fuzz: Double?
  ) -> DayIntervals {
    func interval(_ state: M.State) -> Days { model.interval(of: state, retention: retention) }
    let hardInterval = max(interval(states.again), interval(states.hard))
    let goodInterval = max(hardInterval, interval(states.good))
    let easyInterval = max(goodInterval, interval(states.easy))

    func days(_ interval: Days, atLeast least: Int) -> Int {
      self.days(
        interval: interval, previous: previous, passed: true, fuzz: fuzz, atLeast: least)
    }
    let hard = days(hardInterval, atLeast: 1)
    let good = days(goodInterval, atLeast: hard + 1)
    let easy = days(easyInterval, atLeast: good + 1)
    return DayIntervals(hard: hard, good: good, easy: easy)
  }

  /// The days for one interval, for a state that is none of the four (a guess weighed, say).
  ///
  /// - Parameters:
  ///   - interval: What the model asks for.
  ///   - previous: The card's interval before this review in days; `nil` if it had none.
  ///   - passed: Whether the answer was right; only then does the interval before hold the new one.
  ///   - fuzz: A number in 0..<1 drawn for this card and review, or `nil` to round without fuzz.
  ///   - least: A lower bound in days; the longest allowed interval goes before it.
  /// - Returns: Days from 1 to ``maximum``.
  public func days(
    interval: Days, previous: Int?, passed: Bool, fuzz: Double?, atLeast least: Int = 1
  ) -> Int {
    var minimum = max(least, 1)
    if passed, let previous {
      minimum = max(minimum, leastDays(afterPassing: interval, previous: previous))
    }
    guard let fuzz else { return clipped(interval, atLeast: minimum).roundedToDays }
    return fuzzedDays(interval, atLeast: minimum, fuzz: fuzz)
  }

  /// The longest interval in days, as far as a calendar reaches.
  var longest: Int { min(max(maximum, 1), 10_000_000) }

  /// The interval within `minimum` and ``longest``; the latter goes first.
  func clipped(_ interval: Days, atLeast minimum: Int) -> Days {
    Days(interval.count.clipped(to: Double(min(minimum, longest))...Double(longest)))
  }
}
