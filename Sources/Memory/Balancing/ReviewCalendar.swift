/// How many cards are due on each day, from one day on.
///
/// Built once from all cards of a preset, then kept up by each answer: cards this session has
/// scheduled count like all others.
public struct ReviewCalendar: Hashable, Sendable {
  /// The first day of the calendar, usually today; what is due before it is due on it.
  public let firstDay: Int
  private var counts: [Int32] = []

  /// An empty calendar.
  public init(from firstDay: Int) {
    self.firstDay = firstDay
  }

  /// A calendar of cards that are due on the given days.
  ///
  /// - Complexity: O(cards).
  public init(from firstDay: Int, due days: some Sequence<Int>) {
    self.init(from: firstDay)
    for day in days { add(day) }
  }

  /// How many cards are due on a day; 0 before the first.
  @inline(__always)
  public subscript(day: Int) -> Int {
    let position = day - firstDay
    return counts.indices.contains(position) ? Int(counts[position]) : 0
  }

  /// Notes a card that is due on a day.
  public mutating func add(_ day: Int) {
    let position = max(day - firstDay, 0)
    guard position <= Self.reach else { return }
    if position >= counts.count {
      counts += repeatElement(0, count: max(position + 1, 2 * counts.count) - counts.count)
    }
    counts[position] += 1
  }

  /// Takes a card back that was due on a day; nothing happens if there is none.
  public mutating func remove(_ day: Int) {
    let position = max(day - firstDay, 0)
    guard counts.indices.contains(position), counts[position] > 0 else { return }
    counts[position] -= 1
  }

  /// How far ahead days are counted, about a hundred years.
  private static let reach = 36500

  /// Calendars are equal if they count the same.
  public static func == (first: ReviewCalendar, second: ReviewCalendar) -> Bool {
    guard first.firstDay == second.firstDay else { return false }
    let days = max(first.counts.count, second.counts.count)
    return (first.firstDay..<(first.firstDay + days)).allSatisfy { first[$0] == second[$0] }
  }

  /// Hashes the first day, which equal calendars share.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(firstDay)
  }
}
