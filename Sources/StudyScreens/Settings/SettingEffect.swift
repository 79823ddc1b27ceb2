internal import Facts
internal import Memory
internal import Questions
internal import Study

/// What a setting comes to, in numbers a person can weigh before keeping it.
enum SettingEffect {
  /// Seconds that an answer takes, as the home screen reckons.
  private static let seconds = 12
  /// The days over which the load is reckoned: by then it has settled.
  private static let horizon = 90

  /// The intervals in days of a card that is known each time it comes back.
  static func intervals(retention: Double, count: Int) -> [Int] {
    var settings = StudySettings()
    settings.scheduler.policy.retention = retention
    let card = CardKey(deck: "iskra", card: "typical")
    var record: CardRecord?
    var moment = Moment(Instant(milliseconds: 1_767_258_000_000), utcOffset: 0)
    return (0..<count).map { number in
      let review = Review(
        id: EntryID(device: "", counter: Int64(number)), moment: moment, card: card,
        form: .flashcard, options: 0, answer: "", verdict: .selfGraded, grade: .good,
        milliseconds: seconds * 1000)
      let after = settings.scheduler.record(after: record, review)
      record = after
      moment = Moment(
        Instant(milliseconds: moment.instant.milliseconds + Int64(after.interval) * 86_400_000),
        utcOffset: 0)
      return after.interval
    }
  }

  /// Minutes a day after three months of so many new cards a day.
  ///
  /// Each day's new cards come back at their intervals, and what is forgotten, one answer in
  /// 1 / (1 − retention), is asked once more. An estimate: nobody answers all cards alike.
  static func minutes(newCards: Int, retention: Double) -> Int {
    var left = Double(horizon)
    var reviews = 0.0
    for interval in intervals(retention: retention, count: 40) where left > 0 {
      // The last interval counts as far as it lies within.
      reviews += min(1, left / Double(interval))
      left -= Double(interval)
    }
    let answers = Double(newCards) * (1 + reviews * (1 + (1 - retention)))
    return Int((answers * Double(seconds) / 60).rounded())
  }

  /// The effect of the numbers in a draft, as sentences.
  static func lines(_ setting: Setting, in draft: Preferences, now: Preferences) -> [String] {
    switch setting {
    case .retention:
      func text(_ retention: Double) -> String {
        intervals(retention: retention, count: 5).map { "\($0)" }.joined(separator: ", ") + " days"
      }
      let fresh = "A card that you know each time comes back after \(text(draft.retention))"
      guard draft.retention != now.retention else { return [fresh + ".", loadText(draft, now)] }
      return [fresh + "; so far after \(text(now.retention)).", loadText(draft, now)]
    case .newCards: return [loadText(draft, now)]
    case .form: return ["Asked \(draft.form.words)."]
    case .model, .theme, .symbols, .mouse: return []
    }
  }

  private static func loadText(_ draft: Preferences, _ now: Preferences) -> String {
    func load(_ preferences: Preferences) -> Int {
      minutes(newCards: preferences.newCards, retention: preferences.retention)
    }
    let (wanted, usual) = (load(draft), load(now))
    let text = "After three months about \(wanted) \(wanted == 1 ? "minute" : "minutes") a day"
    return wanted == usual ? text + "." : text + "; so far \(usual)."
  }
}
