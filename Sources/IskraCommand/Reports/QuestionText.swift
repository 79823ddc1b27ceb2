internal import Facts
internal import Questions

/// A question with its answer in lines, for people who read many of them.
struct QuestionText {
  private let question: Question

  init(_ question: Question) {
    self.question = question
  }

  /// Name, question, what is shown below it with the right answer marked, and what is said
  /// afterwards.
  var lines: [String] {
    let explanation = question.explanation
    let remarks = [explanation.why, explanation.note].filter { !$0.isEmpty }
    return ["\(question.name)  [\(explanation.badge)]", question.stem] + body
      + remarks.map { "    \($0)" }
  }

  private var body: [String] {
    switch question.form {
    case .flashcard, .cloze, .typed: ["  = \(question.answer)"]
    case .choice, .selectAll, .placement, .correction:
      question.options.map { "  \($0.isKey ? "*" : " ") \($0.text)" }
    case .chronology:
      // In the order shown, each with its true place.
      question.parts.map { "  \($0.key + 1)  \($0.text)  (\($0.gloss))" }
    case .matching, .sorting: columns
    }
  }

  /// The parts with the letters of what belongs to them, then the targets.
  private var columns: [String] {
    question.parts.map { "  \(Self.letter($0.key))  \($0.text)" }
      + ["  \(question.form == .sorting ? "into" : "with")"]
      + question.targets.enumerated().map { "     \(Self.letter($0.offset))  \($0.element)" }
  }

  private static func letter(_ position: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(position) ? String(letters[position]) : String(position)
  }
}
