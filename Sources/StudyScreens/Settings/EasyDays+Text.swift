internal import Memory
internal import Study

extension EasyDays {
  /// What the setting should look like.
  static let notation = "none, or days such as 'sat sun/half 2026-12-24'"

  /// Reads days with blanks between them: `sun` for as little as can be, `sat/half` for about half,
  /// `2026-12-24` for one day off; `nil` if a word is none of these.
  init?(text: String) {
    self.init()
    let words = text.lowercased().split { $0 == " " || $0 == "," }
    guard !words.isEmpty else { return nil }
    if words == ["none"] { return }
    var loads = [DayLoad](repeating: .normal, count: 7)
    for word in words {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 1, let day = StudyDay(isoText: String(word)) {
        rest.insert(day.number)
      } else if let weekday = Self.shortNames.firstIndex(of: String(parts[0].prefix(3))),
        StudyDay.weekdayNames[weekday].lowercased().hasPrefix(parts[0]), parts.count <= 2,
        parts.count == 1 || parts[1] == "half"
      {
        loads[weekday] = parts.count == 1 ? .minimum : .reduced
      } else {
        return nil
      }
    }
    if loads.contains(where: { $0 != .normal }) { weekdays = loads }
  }

  /// As ``init(text:)`` reads it.
  var text: String {
    let weekdays = zip(Self.shortNames, weekdays).compactMap { name, load -> String? in
      switch load {
      case .normal: nil
      case .reduced: name + "/half"
      case .minimum: name
      }
    }
    let days = weekdays + rest.sorted().map { StudyDay(number: $0).isoText }
    return days.isEmpty ? "none" : days.joined(separator: " ")
  }

  private static let shortNames = StudyDay.weekdayNames.map { String($0.prefix(3)).lowercased() }
}
