internal import Facts
internal import Memory
internal import Study

/// What the curves of the progress screen show, for one deck.
struct ProgressCurves: Hashable, Sendable {
  /// The weeks of the curve of retention, this week last.
  static let weeks = 12
  /// The days of the curve of what is due, today first.
  static let days = 60

  /// True retention week by week: seven study days each, the last of them today.
  var retention: [Retention]
  /// What the learner wishes for, 0–1.
  var wanted: Double
  /// Cards due a day by their dates as they are now; the first day holds the overdue ones too.
  var due: [Int]

  /// Counts both.
  ///
  /// - Complexity: O(reviews + cards).
  init(
    _ deck: Deck, records: [Card.ID: CardRecord], marks: [Card.ID: CardMarks],
    reviews: [Review], wanted: Double, on day: StudyDay
  ) {
    self.wanted = wanted
    retention = Self.retention(of: reviews, through: day)
    due = Array(repeating: 0, count: Self.days)
    for card in deck.cards {
      guard let record = records[card.id], marks[card.id]?.isSuspended != true else { continue }
      let first = marks[card.id]?.buriedDay == day ? 1 : 0
      let position = max(first, record.dueDay - day)
      if due.indices.contains(position) { due[position] += 1 }
    }
  }

  /// As ``Study/Retention/of(_:from:through:)`` counts, for each week in one pass.
  private static func retention(of reviews: [Review], through day: StudyDay) -> [Retention] {
    var retention = Array(repeating: Retention(), count: weeks)
    var lastSeen: [CardKey: StudyDay] = [:]
    for review in reviews {
      let seen = lastSeen.updateValue(review.moment.day, forKey: review.card)
      let age = day - review.moment.day
      guard let seen, seen < review.moment.day, (0..<weeks * 7).contains(age) else { continue }
      let week = weeks - 1 - age / 7
      retention[week].total += 1
      if review.grade.passed { retention[week].passed += 1 }
    }
    return retention
  }
}
