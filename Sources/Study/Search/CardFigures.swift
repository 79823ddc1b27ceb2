internal import Facts
internal import Memory

/// The numbers of a card that lists show, sort by and compare.
public struct CardFigures: Hashable, Sendable {
  /// Whether it was ever asked; if not, the numbers of its memory are 0.
  public var isStarted = false
  /// Days until recall falls to 0.9.
  public var stability = 0.0
  /// 1–10.
  public var difficulty = 0.0
  /// The probability, 0–1, that it is remembered now.
  public var recall = 0.0
  /// Days until it is asked; negative when overdue.
  public var due = 0
  /// How often it was asked.
  public var reviews = 0
  /// How often it was forgotten when asked on a later day.
  public var lapses = 0
  /// Whether it was forgotten more often than its predictions allow.
  public var isLeech = false
  /// 1–3.
  public var importance = 2
  /// Whether it is not asked at all.
  public var isSuspended = false
  /// Whether it is not asked today.
  public var isBuried = false
  /// Whether the learner has marked it.
  public var isFlagged = false

  /// The numbers of a card on a day; whether it is a leech follows from all cards of its deck.
  public init(
    _ record: CardRecord?, _ marks: CardMarks?, importance: Int, isLeech: Bool = false,
    scheduler: Scheduler, on day: StudyDay
  ) {
    self.importance = importance
    self.isLeech = isLeech
    if let marks {
      isSuspended = marks.isSuspended
      isBuried = marks.buriedDay == day
      isFlagged = marks.isFlagged
    }
    guard let record else { return }
    isStarted = true
    stability = record.stability.count
    difficulty = record.state.difficulty
    recall = scheduler.retrievability(of: record, on: day)
    due = record.dueDay - day
    reviews = record.reviews
    lapses = record.lapses
  }

  /// Whether the card stands so.
  public func isIn(_ state: CardQuery.State) -> Bool {
    switch state {
    case .due: isStarted && due <= 0 && !isSuspended && !isBuried
    case .new: !isStarted
    case .learning: isStarted && stability < Standing.learnedStability
    case .known: isStarted && stability >= Standing.learnedStability
    case .leech: isLeech
    case .suspended: isSuspended
    case .buried: isBuried
    case .flagged: isFlagged
    }
  }

  /// The number; `nil` if the card has none because it was never asked.
  public func value(of figure: CardQuery.Figure) -> Double? {
    switch figure {
    case .stability: isStarted ? stability : nil
    case .difficulty: isStarted ? difficulty : nil
    case .recall: isStarted ? recall : nil
    case .due: isStarted ? Double(due) : nil
    case .reviews: Double(reviews)
    case .lapses: Double(lapses)
    case .importance: Double(importance)
    }
  }

  /// Whether nothing differs but what the learner did to the card.
  func hasMemory(of other: CardFigures) -> Bool {
    var other = other
    other.isSuspended = isSuspended
    other.isBuried = isBuried
    other.isFlagged = isFlagged
    return self == other
  }

  /// The word for how it stands that tells most: "suspended", "due", "learning".
  public var state: CardQuery.State {
    let order: [CardQuery.State] = [.suspended, .buried, .new, .due, .leech, .learning]
    return order.first(where: isIn) ?? .known
  }
}
