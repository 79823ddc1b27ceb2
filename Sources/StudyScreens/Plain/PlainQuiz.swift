internal import Questions
internal import Screen
internal import Study

/// A quiz line by line: its clock, and what it comes to.
struct PlainQuiz: Hashable, Sendable {
  /// How many questions were drawn.
  let asked: Int
  /// When it ends, if it has a clock.
  let deadline: Instant?
  private let minutes: Int?

  init(minutes: Int?, asked: Int, at moment: Moment) {
    self.minutes = minutes
    self.asked = asked
    deadline = minutes.map {
      Instant(milliseconds: moment.instant.milliseconds + Int64($0) * 60_000)
    }
  }

  /// The time that there is, to follow the number of questions; empty without a clock.
  var clock: String {
    minutes.map { $0 == 1 ? " in 1 minute" : " in \($0) minutes" } ?? ""
  }

  func isOver(at moment: Moment) -> Bool {
    deadline.map { moment.instant >= $0 } ?? false
  }

  /// The score, and what was missed with the right answers.
  func lines(_ result: QuizResult) -> [String] {
    var lines = [result.headline]
    if result.answered < asked { lines.append("\(asked - result.answered) not reached.") }
    if !result.missed.isEmpty { lines.append("Missed:") }
    for question in result.missed {
      let stem = question.stem.cleanedLines.split(separator: "\n").joined(separator: " ")
      lines += ["  \(stem)", "    \(question.answer.cleaned)"]
    }
    return lines
  }
}

extension QuizResult {
  /// "7.5 of 10 right: 75 %".
  var headline: String {
    "\(points.shortText) of \(answered) right: \(Int((100 * score).rounded())) %"
  }
}

extension Double {
  /// With one decimal if it has any: "7", "7.5".
  fileprivate var shortText: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
