/// Repetitions of a card within a day: how many passes are still needed.
///
/// A first Good or Easy counts as one of them; Again starts anew; Easy ends; after five repetitions
/// the day is over in any case. Source: fsrs-rs, `simulation.rs`.
struct DaySteps: Hashable {
  /// The grade before the next repetition.
  private(set) var last: Grade
  /// Repetitions so far.
  private(set) var taken = 0
  private var passes = 0
  private let needed: Int

  /// The time between two repetitions, ten minutes.
  static let pause = Days(10.0 / 1440)

  init(after first: Grade, needed: Int) {
    last = first
    self.needed = first >= .good ? needed - 1 : needed
  }

  var areDone: Bool { passes >= needed || last == .easy || taken >= 5 }

  mutating func take(_ grade: Grade) {
    last = grade
    taken += 1
    if grade >= .good { passes += 1 } else if grade == .again { passes = 0 }
  }
}
