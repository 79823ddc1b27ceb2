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
    var minimum = max(least, 1)
    if passed, let previous {
      minimum = max(minimum, leastDays(afterPassing: interval, previous: previous))
    }
    return balance.distance(in: spread(around: interval, atLeast: minimum), fuzz: fuzz)
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
