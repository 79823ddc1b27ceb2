internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

extension PlainStudy {
  /// The open question with its options.
  func questionLines() -> [String] {
    guard let question = session.question else { return [] }
    var lines = [""]
    if question.explanation.badge != "record" {
      lines.append("[\(question.explanation.badge.cleaned)]")
    }
    lines += question.stem.cleanedLines.split(separator: "\n").map(String.init)
    for (position, option) in question.options.enumerated() {
      lines.append("  \(position + 1)  \(option.text.cleaned)")
    }
    return lines
  }

  /// Why, what else to know, and where it stands.
  func explanation(_ question: Question) -> [String] {
    let explanation = question.explanation
    let sources = explanation.sources.map(\.cleaned).joined(separator: "; ")
    return [
      explanation.why.cleaned, explanation.note.cleaned,
      sources.isEmpty ? "" : "Source: \(sources)",
    ]
    .filter { !$0.isEmpty }
  }

  /// What each grade would do.
  func gradeLines(on day: StudyDay) -> [String] {
    guard let card = session.question?.card else { return [] }
    let intervals = scheduler.preview(
      .init(deck: session.deck, card: card), after: session.records[card], on: day)
    return [
      Grade.allCases.map { "\($0.rawValue) \($0.name), \(DayCount.text(intervals[$0] ?? 0))" }
        .joined(separator: "; ")
    ]
  }
}
