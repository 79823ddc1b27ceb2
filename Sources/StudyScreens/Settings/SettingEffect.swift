internal import Facts
internal import Memory
internal import Questions
internal import Study

/// What a setting comes to, in numbers a person can weigh before keeping it.
///
/// Reckoned with the learner's own parameters and the time that their answers take, as far as these
/// are known.
enum SettingEffect {
  /// Seconds that an answer takes, as the home screen reckons, until the learner's own are known.
  private static let usualSeconds = 12.0
  /// The days over which the load is reckoned: by then it has settled.
  private static let horizon = 90

  /// The intervals in days of a card that is known each time it comes back.
  static func intervals(_ scheduler: Scheduler, count: Int) -> [Int] {
    let card = CardKey(deck: "iskra", card: "typical")
    var record: CardRecord?
    var moment = Moment(Instant(milliseconds: 1_767_258_000_000), utcOffset: 0)
    return (0..<count).map { number in
      let review = Review(
        id: EntryID(device: "", counter: Int64(number)), moment: moment, card: card,
        form: .flashcard, options: 0, answer: "", verdict: .selfGraded, grade: .good,
        milliseconds: 0)
      let after = scheduler.record(after: record, review)
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
  static func minutes(newCards: Int, _ scheduler: Scheduler) -> Int {
    var left = Double(horizon)
    var reviews = 0.0
    for interval in intervals(scheduler, count: 40) where left > 0 {
      // The last interval counts as far as it lies within.
      reviews += min(1, left / Double(interval))
      left -= Double(interval)
    }
    let answers = Double(newCards) * (1 + reviews * (1 + (1 - scheduler.policy.retention)))
    return Int((answers * (scheduler.habits.seconds ?? usualSeconds) / 60).rounded())
  }

  /// The effect of what a draft chooses, as sentences.
  static func lines(
    _ setting: Setting, in draft: Preferences, now: Preferences, _ learned: LearnedModels
  ) -> [String] {
    let wanted = draft.study(with: learned).schedulers.usual
    let usual = now.study(with: learned).schedulers.usual
    switch setting {
    case .retention, .model:
      func text(_ scheduler: Scheduler) -> String {
        intervals(scheduler, count: 5).map { "\($0)" }.joined(separator: ", ") + " days"
      }
      let fresh = "A card that you know each time comes back after \(text(wanted))"
      let change = wanted == usual ? "." : "; so far after \(text(usual))."
      return [fresh + change, loadText(draft, wanted, now, usual)]
    case .newCards: return [loadText(draft, wanted, now, usual)]
    case .easyDays:
      return draft.easyDays == EasyDays()
        ? ["Cards come back when it suits them best, a little apart from crowded days."]
        : ["A card goes to another day near by, if its interval leaves a choice."]
    case .form: return ["Asked \(draft.form.words)."]
    case .confidence:
      return [
        "A right answer that you call a guess counts for little, one that you are sure of for more."
      ]
    case .theme, .symbols, .mouse: return []
    }
  }

  private static func loadText(
    _ draft: Preferences, _ wanted: Scheduler, _ now: Preferences, _ usual: Scheduler
  ) -> String {
    let fresh = minutes(newCards: draft.newCards, wanted)
    let old = minutes(newCards: now.newCards, usual)
    let text = "After three months about \(fresh) \(fresh == 1 ? "minute" : "minutes") a day"
    let change = fresh == old ? "." : "; so far \(old)."
    return text + change + (basis(wanted).map { " " + $0 } ?? "")
  }

  /// What the figures rest on; `nil` while that is what everybody starts with.
  private static func basis(_ scheduler: Scheduler) -> String? {
    let seconds = scheduler.habits.seconds.map {
      "the \(Int($0.rounded())) seconds that you take for an answer"
    }
    let own = [scheduler.model.hasOwnParameters ? "your own parameters" : nil, seconds]
      .compactMap(\.self)
    return own.isEmpty ? nil : "Reckoned with \(own.joined(separator: " and "))."
  }
}
