internal import Facts

extension Check {
  /// What the specification says about contested topics and atrocities, and provenance (L80).
  static let policy: [Check] = [
    Check(.provenance) { $0.missingProvenance() },
    Check(.sensitiveForm) { $0.sensitiveForm() },
    Check(.judgedOpinion) { $0.judgedOpinion() },
    Check(.guessedToll) { $0.guessedToll() },
    Check(.textsSlip) { $0.textsSlip() },
  ]
}

extension Examined {
  /// L80: facts or a hand-written card, a source, and an explanation that names the key in short.
  ///
  /// The sentence of the fact names the key; the remarks beside it have three lines of 76 columns
  /// each at most. Joined cards explain themselves by the remarks on their parts.
  func missingProvenance() -> [Flaw] {
    var flaws: [Flaw] = []
    let explanation = question.explanation
    if question.facts.isEmpty, fact != nil || card == nil {
      flaws.append(flaw(.provenance, "The question names no facts."))
    }
    // Nobody cites anything in a deck of words.
    if explanation.sources.isEmpty, !deck.sources.isEmpty {
      flaws.append(flaw(.provenance, "The question has no source."))
    }
    if fact != nil, !form.connects, form != .correction {
      let statement = LintText(explanation.statement)
      let names = [LintText(question.answer)] + (answerEntity.flatMap { graph.names[$0] } ?? [])
      if !names.contains(where: { $0.tokens.allSatisfy(statement.tokens.contains) }) {
        flaws.append(
          flaw(.provenance, words: question.answer, "The explanation does not name the answer."))
      }
    }
    let limit = LintThreshold.explanationLines
    for text in [explanation.why, explanation.note]
    where text.utf8.count > limit * LintThreshold.explanationColumns / 2 && lines(of: text) > limit
    {
      flaws.append(flaw(.provenance, words: text, "The explanation is too long."))
    }
    return flaws
  }

  private var answerEntity: Entity.ID? { isBackward ? fact?.subject : fact?.entityValue }

  /// Lines when wrapped at 76 columns.
  private func lines(of text: String) -> Int {
    var lines = 1
    var column = 0
    for word in text.split(separator: " ") {
      let width = word.unicodeScalars.count
      if column > 0, column + 1 + width > LintThreshold.explanationColumns {
        lines += 1
        column = width
      } else {
        column += (column > 0 ? 1 : 0) + width
      }
    }
    return lines
  }

  /// P01: what is atrocity or self-harm is asked by plain flashcard, self-harm is never among the most
  /// important facts, and of violence no weapons, wounds or methods are asked (13.3).
  func sensitiveForm() -> [Flaw] {
    let sensitivity = question.provenance.sensitivity
    if sensitivity == .violence,
      let word = (stem.words + LintText(question.answer).words).first(where: Self.means.contains)
    {
      return [flaw(.sensitiveForm, words: word, "It asks by what means violence was done.")]
    }
    if sensitivity == .selfHarm, question.provenance.importance > 2 {
      return [flaw(.sensitiveForm, words: "importance 3", "It may have importance 2 at most.")]
    }
    guard sensitivity.allowsFlashcardOnly, form != .flashcard else { return [] }
    return [flaw(.sensitiveForm, words: sensitivity.rawValue, "It may be asked by flashcard only.")]
  }

  private static let means: Set<String> = [
    "weapon", "weapons", "axe", "pickaxe", "dagger", "knife", "pistol", "revolver", "rifle", "gun",
    "bullet", "bullets", "bomb", "poison", "poisoned", "shot", "stabbed", "strangled", "hanged",
    "beaten", "tortured", "torture", "wound", "wounds", "wounded", "method",
  ]

  /// P02: nobody is asked whether an opinion or a what-if is right (13.2).
  func judgedOpinion() -> [Flaw] {
    let status = question.provenance.status
    guard form == .correction, status.needsOwner || status == .disputed else { return [] }
    return [flaw(.judgedOpinion, words: status.rawValue, "A judgement is neither true nor false.")]
  }

  /// P03: tolls are neither guessed nor compared (13.3), whether the deck marks them or not.
  ///
  /// A flashcard may tell the range with its source; "who killed whom" asks no number.
  func guessedToll() -> [Flaw] {
    let words = stem.words
    let death = words.firstIndex { Self.deaths.contains($0) }
    guard let death else { return [] }
    let compares = words.indices.contains { index in
      index + 1 < words.count && Self.deaths.contains(words[index])
        && ["more", "most", "fewer", "fewest"].contains(words[index + 1])
    }
    let asksNumber =
      stem.mentions(["how", "many"]) || stem.mentions(["what", "toll"])
      || words[..<death].contains("number")
    guard compares || (asksNumber && form != .flashcard) else { return [] }
    return [flaw(.guessedToll, words: words[death], "Deaths are guessed or compared.")]
  }

  private static let deaths: Set<String> = [
    "died", "die", "dead", "death", "deaths", "killed", "kill", "murdered", "victims", "toll",
    "casualties", "perished", "executed", "starved",
  ]

  /// P04: what the studied text says where it errs is never the key (13.2).
  func textsSlip() -> [Flaw] {
    guard let factPosition, let essay = graph.ruledOut[factPosition].essay, !isBackward,
      question.provenance.status == .corrected || question.provenance.status == .record
    else { return [] }
    let answers = keys.isEmpty ? [LintText(question.answer)] : keys.map { options[$0] }
    guard hasAnswers || keys.isEmpty, let slip = answers.first(where: { $0.words == essay.words })
    else { return [] }
    return [flaw(.textsSlip, words: slip.raw, "The key is what the studied text has wrong.")]
  }
}
