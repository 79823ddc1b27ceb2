internal import Facts

extension Check {
  /// Section D, other forms.
  static let forms: [Check] = [
    Check(.oneBlank) { $0.badBlank() },
    Check(.clozeAnswers) { $0.furtherClozeAnswers() },
    Check(.clozeContext) { $0.missingContext() },
    Check(.typedAnswerable) { $0.untypable() },
    Check(.chronology) { $0.form == .chronology ? $0.badChronology() : $0.badPlacement() },
    Check(.matching) { $0.form == .matching ? $0.badMatching() : $0.badSorting() },
    Check(.correction) { $0.badCorrection() },
    Check(.selectAll) { $0.badSelection() },
  ]
}

extension Examined {
  /// The words around the blank and the hint in brackets.
  private var context: (text: LintText, hint: LintText) {
    let parts = question.stem.split(separator: "[", maxSplits: 1)
    let ends = parts.count > 1 ? parts[1].split(separator: "]", maxSplits: 1) : []
    guard ends.count == 2 || (ends.count == 1 && parts.count > 1) else {
      return (stem, LintText(""))
    }
    return (LintText("\(parts[0]) \(ends.count > 1 ? ends[1] : "")"), LintText(String(ends[0])))
  }

  /// L50: one blank of eight columns, of at most 40 % of the content words, for a content word.
  func badBlank() -> [Flaw] {
    guard form == .cloze else { return [] }
    let runs = question.stem.split(whereSeparator: { $0 != "_" }).map(\.count)
    guard runs.count == 1 else {
      return [flaw(.oneBlank, words: stem.raw, "There is not one blank.")]
    }
    guard runs[0] == LintThreshold.blankWidth else {
      return [flaw(.oneBlank, words: stem.raw, "The blank has another width.")]
    }
    // A date, a number, a name is one thing, however many words it takes.
    let answer = LintText(question.answer)
    let isThing = isOfThings || Reading(answer, isYear: true) != .words
    let hidden = isThing ? min(1, answer.tokens.count) : answer.tokens.count
    guard hidden > 0 else {
      return [
        flaw(.oneBlank, levelOfStyle, words: question.answer, "A word without meaning is hidden.")
      ]
    }
    let all = hidden + context.text.tokens.count
    guard Double(hidden) > LintThreshold.hiddenShare * Double(all) else { return [] }
    return [
      flaw(.oneBlank, levelOfStyle, words: question.answer, "Too much of the sentence is hidden.")
    ]
  }

  /// L51: whatever else makes the sentence true is accepted, and nothing that does not.
  func furtherClozeAnswers() -> [Flaw] {
    guard form == .cloze, let card else { return [] }
    if let untrue = question.accepted.first(where: {
      graph.judge(LintText($0), as: card) != .entailed
    }) {
      return [flaw(.clozeAnswers, words: untrue, "Something is accepted that is not true.")]
    }
    let answers = Set(([question.answer] + question.accepted).map { LintText($0).folded })
    guard let other = otherAnswer(than: answers) else { return [] }
    return [flaw(.clozeAnswers, words: other, "Something else makes the sentence true.")]
  }

  /// L53: at least four content words are left, one of them a name or number; of a fact two, since its
  /// other end and the relation say all that is asked and L51 sees to its having one answer.
  func missingContext() -> [Flaw] {
    guard form == .cloze else { return [] }
    let text = context.text
    let least = fact == nil ? LintThreshold.clozeContext : LintThreshold.factContext
    guard text.tokens.count >= least else {
      return [
        flaw(.clozeContext, levelOfStyle, words: text.raw, "Too little is left of the sentence.")
      ]
    }
    let hasName = text.printed.enumerated().contains { position, word in
      let isNumber = word.first?.isNumber ?? false
      return isNumber || (position > 0 && word.first?.isUppercase == true)
    }
    let names = !hasName && isNamed(in: text)
    return hasName || names
      ? []
      : [flaw(.clozeContext, levelOfStyle, words: text.raw, "Nothing is named beside the blank.")]
  }

  /// Whether a thing of the deck, or the other end of the fact, stands in the text.
  private func isNamed(in text: LintText) -> Bool {
    if let fact {
      let other =
        isBackward ? Phrasing.text(of: fact.value, in: deck) : deck.entity(fact.subject)?.name ?? ""
      if text.mentions(LintText(other)) { return true }
    }
    return text.words.contains { graph.bearers[$0] != nil }
      || zip(text.words, text.words.dropFirst()).contains { graph.bearers[$0 + $1] != nil }
  }

  /// L54: what is typed has four words at most, or is a date, a number, a list.
  func untypable() -> [Flaw] {
    guard form == .typed else { return [] }
    switch fact?.value {
    case .date where !isBackward, .number where !isBackward: return []
    default: break
    }
    let isList = question.answer.contains(", ") || question.answer.contains("; ")
    // Words between spaces: "Paul-Émile Lecoq de Boisbaudran" has four.
    let words = question.answer.split(separator: " ").filter { $0.lowercased().isNoArticle }
    guard words.count > LintThreshold.typedWords, !isList else { return [] }
    return [flaw(.typedAnswerable, words: question.answer, "The answer is too long to be typed.")]
  }

  /// L63: two keys or more and one other at least, of a complete relation or with proofs throughout.
  ///
  /// That every other option has a proof is the concern of L03; backward, proofs make up for a list.
  func badSelection() -> [Flaw] {
    guard form == .selectAll else { return [] }
    var flaws: [Flaw] = []
    if keys.count < 2 || distractors.isEmpty {
      flaws.append(
        flaw(
          .selectAll, words: "\(keys.count) of \(options.count)",
          "Not two or more are right, or all are."))
    }
    if let relation, !isBackward, !relation.isComplete {
      flaws.append(flaw(.selectAll, words: relation.id.text, "The deck does not list all values."))
    }
    return flaws
  }
}
