/// One number for each grade: a share, a count, a time.
public struct GradeTable: Hashable, Sendable {
  /// The number of ``Grade/again``.
  public var again: Double
  /// The number of ``Grade/hard``.
  public var hard: Double
  /// The number of ``Grade/good``.
  public var good: Double
  /// The number of ``Grade/easy``.
  public var easy: Double

  /// Four numbers, from the worst grade to the best.
  public init(again: Double = 0, hard: Double = 0, good: Double = 0, easy: Double = 0) {
    self.again = again
    self.hard = hard
    self.good = good
    self.easy = easy
  }

  /// The number of a grade.
  public subscript(grade: Grade) -> Double {
    get {
      switch grade {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
    set {
      switch grade {
      case .again: again = newValue
      case .hard: hard = newValue
      case .good: good = newValue
      case .easy: easy = newValue
      }
    }
  }

  /// The sum of all four.
  public var sum: Double { again + hard + good + easy }
}

extension GradeTable {
  /// The grade on which a number in 0..<1 falls, if these are shares; they need not sum up to 1.
  func grade(at draw: Double) -> Grade {
    var rest = draw * sum
    rest -= again
    if rest < 0 { return .again }
    rest -= hard
    if rest < 0 { return .hard }
    rest -= good
    return rest < 0 || easy <= 0 ? .good : .easy
  }

  /// These shares, moved towards a learner's own counts.
  ///
  /// ```
  /// (count + 20·share) / (n + 20)
  /// ```
  /// Source: MEMORY.md, section 8.
  public func smoothed(by counts: GradeTable) -> GradeTable {
    let weight = 20.0
    let (all, ours) = (counts.sum + weight, sum)
    var table = self
    for grade in Grade.allCases {
      table[grade] = (counts[grade] + weight * self[grade] / ours) / all
    }
    return table
  }

  /// These times, moved towards the mean of a learner's own, each grade by itself.
  ///
  /// ```
  /// (sum of seconds + 20·seconds) / (n + 20)
  /// ```
  public func smoothed(bySeconds totals: GradeTable, counts: GradeTable) -> GradeTable {
    let weight = 20.0
    var table = self
    for grade in Grade.allCases {
      table[grade] = (totals[grade] + weight * self[grade]) / (counts[grade] + weight)
    }
    return table
  }
}
