extension IntervalPolicy {
  /// The days for one interval, balanced against what is already due.
  ///
  /// The laws of the policy hold: the days lie in the same span as without balance, in which growth
  /// and the order of grades are secured. Intervals beyond ``LoadBalance/longestInterval`` are fuzzed
  /// as without balance.
  ///
  /// - Parameters:
  ///   - interval: What the model asks for.
  ///   - previous: The card's interval before this review in days; `nil` if it had none.
  ///   - passed: Whether the answer was right; only then does the interval before hold the new one.
  ///   - fuzz: A number in 0..<1 drawn for this card and review.
  ///   - least: A lower bound in days; the longest allowed interval goes before it.
  ///   - balance: What else is due, where the siblings are, which days are easy.
  /// - Returns: Days from 1 to ``maximum``.
  public func days(
    interval: Days, previous: Int?, passed: Bool, fuzz: Double, atLeast least: Int = 1,
    balance: LoadBalance
  ) -> Int {
    guard clipped(interval, atLeast: 1).count <= Double(LoadBalance.longestInterval) else {
      return days(
        interval: interval, previous: previous, passed: passed, fuzz: fuzz, atLeast: least)
    }
    let free = span(of: interval, previous: previous, passed: passed)
    guard least > free.lowerBound else { return balance.distance(in: free, fuzz: fuzz) }
    return balance.distance(in: spread(around: interval, atLeast: least), fuzz: fuzz)
  }

  /// The days after Hard, Good and Easy, balanced against what is already due.
  ///
  /// Each grade is balanced by itself, since only one of them will be given; Good comes at least a day
  /// after Hard, Easy at least a day after Good.
  ///
  /// - Parameters:
  ///   - states: The four states the review can lead to.
  ///   - model: The model they belong to.
  ///   - previous: The card's interval before this review in days; `nil` if it had none.
  ///   - fuzz: A number in 0..<1 drawn for this card and review.
  ///   - balance: What else is due, where the siblings are, which days are easy.
  /// - Returns: Days that rise with the grade.
  public func days<M: MemoryModel>(
    for states: NextStates<M.State>, under model: M, previous: Int?, fuzz: Double,
    balance: LoadBalance
  ) -> DayIntervals {
    var longest = model.interval(of: states.again, retention: retention)
    func days(_ state: M.State, atLeast least: Int) -> Int {
      longest = max(longest, model.interval(of: state, retention: retention))
      return self.days(
        interval: longest, previous: previous, passed: true, fuzz: fuzz, atLeast: least,
        balance: balance)
    }
    let hard = days(states.hard, atLeast: 1)
    let good = days(states.good, atLeast: hard + 1)
    let easy = days(states.easy, atLeast: good + 1)
    return DayIntervals(hard: hard, good: good, easy: easy)
  }

  /// The days that one interval may be put on: its fuzz, from where growth is secured.
  ///
  /// - Parameters:
  ///   - interval: What the model asks for.
  ///   - previous: The card's interval before this review in days; `nil` if it had none.
  ///   - passed: Whether the answer was right; only then does the interval before hold the new one.
  /// - Returns: Distances from today.
  public func span(of interval: Days, previous: Int?, passed: Bool) -> ClosedRange<Int> {
    var minimum = 1
    if passed, let previous {
      minimum = max(minimum, leastDays(afterPassing: interval, previous: previous))
    }
    return spread(around: interval, atLeast: minimum)
  }

  /// The day at a place in a span: its first day at 0, its last just below 1, days after it from 1 on.
  ///
  /// - Parameters:
  ///   - place: What ``place(of:in:)`` gave; negative or not finite counts as 0.
  ///   - span: The span of an interval, under whatever policy and parameters.
  /// - Returns: Days from 1 to ``maximum``.
  public func days(at place: Double, in span: ClosedRange<Int>) -> Int {
    let steps = place.isFinite ? (place * Double(span.count)).clipped(to: 0...1e7) : 0
    return min(max(span.lowerBound + Int(steps), 1), longest)
  }

  /// The place of a day in a span, by which another span tells a day that is as early or late.
  ///
  /// The middle of the day, so that ``days(at:in:)`` finds it again exactly.
  public static func place(of days: Int, in span: ClosedRange<Int>) -> Double {
    (Double(days - span.lowerBound) + 0.5) / Double(span.count)
  }

  /// The days that still let a card be reviewed before a date that matters.
  ///
  /// ```
  /// min(days, max(1, T − today))
  /// ```
  /// Once the date has passed, the days stay as they are. Source: TERMINAL.md, section 11.
  ///
  /// - Parameters:
  ///   - days: Days from today, as scheduled.
  ///   - date: T, the day of the exam, counted as `today` is.
  ///   - today: The day of the review.
  /// - Returns: Days from 1 on.
  public static func days(_ days: Int, before date: Int, today: Int) -> Int {
    today < date ? min(days, max(1, date - today)) : days
  }
}
