public import Facts
public import Memory

/// How many cards of all decks are due on which day: what a new due day is weighed against.
///
/// Counted once when a session begins, then kept up by each answer, in O(1). Suspended cards are not
/// counted, since they are not asked.
public struct DueCalendar: Hashable, Sendable {
  /// The cards due on each day from the first on.
  public private(set) var days: ReviewCalendar
  /// Cards of the studied deck that are not counted.
  private var suspended: Set<Card.ID> = []

  /// A calendar with nothing in it.
  public init(from day: StudyDay) {
    days = ReviewCalendar(from: day.number)
  }

  /// Counts a deck that is not studied meanwhile.
  ///
  /// - Complexity: O(cards).
  public mutating func count(
    _ records: [Card.ID: CardRecord], _ marks: [Card.ID: CardMarks] = [:]
  ) {
    for (card, record) in records where marks[card]?.isSuspended != true {
      days.add(record.dueDay.number)
    }
  }

  /// Counts the deck that is studied, whose cards will be replaced.
  ///
  /// - Complexity: O(cards).
  public mutating func countStudied(
    _ records: [Card.ID: CardRecord], _ marks: [Card.ID: CardMarks] = [:]
  ) {
    suspended.formUnion(marks.lazy.filter(\.value.isSuspended).map(\.key))
    count(records, marks)
  }

  /// Takes over the memory of a card of the studied deck.
  mutating func replace(_ card: Card.ID, _ before: CardRecord?, by after: CardRecord?) {
    guard !suspended.contains(card) else { return }
    if let before { days.remove(before.dueDay.number) }
    if let after { days.add(after.dueDay.number) }
  }

  /// Counts a card of the studied deck no longer, or again.
  mutating func exclude(_ card: Card.ID, _ isExcluded: Bool, _ record: CardRecord?) {
    guard isExcluded != suspended.contains(card) else { return }
    if isExcluded {
      replace(card, record, by: nil)
      suspended.insert(card)
    } else {
      suspended.remove(card)
      replace(card, nil, by: record)
    }
  }
}
