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
    if question.form.connects, question.options.isEmpty {
      for (position, part) in question.parts.enumerated() {
        lines.append("  \(position + 1)  \(part.text.cleaned)")
      }
    }
    for (position, target) in question.targets.enumerated() {
      let name =
        question.form == .matching ? String(Attempt.letters[position]) : "\(position + 1)"
      lines.append("    \(name)  \(target.cleaned)")
    }
    return lines
  }

  /// What was found, and what is right.
  func verdictLines(_ answered: Session.Answered, _ response: Response) -> [String] {
    let question = answered.question
    let word = answered.judgement.headline(response).word
    let answer = question.solution.map(\.cleaned)
    if answered.judgement.verdict == .right { return ["Right."] + (answer.count > 1 ? answer : []) }
    guard answer.count == 1 else { return ["\(word)."] + answer }
    return ["\(word). The answer is \(answer[0])."]
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

  /// The leeches of the session, and what to do about them.
  func leechLines(_ summary: Session.Summary) -> [String] {
    guard !summary.leeches.isEmpty else { return [] }
    let cards = summary.leeches.map { leech in
      let stem = leech.stem.cleanedLines.split(separator: "\n").joined(separator: " ")
      return "  \(stem): \(leech.answer.cleaned)"
    }
    return ["Leeches, forgotten more often than bad luck explains:"] + cards
      + ["'iskra cards is:leech' lists them all; a simpler card, or a hint in it, may help."]
  }

  /// What each grade would do.
  func gradeLines(at moment: Moment) -> [String] {
    guard let intervals = session.preview(at: moment, scheduler: scheduler) else { return [] }
    return [
      Grade.allCases.map { "\($0.rawValue) \($0.name), \(DayCount.text(intervals[$0] ?? 0))" }
        .joined(separator: "; ")
    ]
  }
}

extension Question {
  /// The right answer, line by line.
  fileprivate var solution: [String] {
    switch form {
    case .chronology:
      parts.sorted { $0.key < $1.key }.map { "  \($0.text) (\($0.gloss))" }
    case .matching, .sorting: parts.map { "  \($0.text): \(targets[$0.key])" }
    case .flashcard, .choice, .selectAll, .cloze, .typed, .placement, .correction: [answer]
    }
  }
}
