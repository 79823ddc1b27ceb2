public import Study

extension [Shelf] {
  /// What is due when in all decks, for a session on one of them.
  ///
  /// - Complexity: O(cards).
  public func calendar(studying shelf: Int, on day: StudyDay) -> DueCalendar {
    var calendar = DueCalendar(from: day)
    for position in indices {
      if position == shelf {
        calendar.countStudied(self[position].records, self[position].marks)
      } else {
        calendar.count(self[position].records, self[position].marks)
      }
    }
    return calendar
  }
}
