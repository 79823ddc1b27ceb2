internal import Facts

extension Check {
  /// Section C, the stem, as it gives the answer away.
  static let answers: [Check] = [
    Check(.keyOverlap) { $0.keyOverlap() },
    Check(.distractorOverlap) { $0.distractorOverlap() },
    Check(.answerInStem) { $0.form == .cloze ? [] : $0.answerInStem(.answerInStem) },
    Check(.clozeLeak) { $0.form == .cloze ? $0.answerInStem(.clozeLeak) : [] },
  ]
}

extension Examined {
  /// L32: a rare word, or one grown from the same root, in the stem and in the key alone.
  ///
  /// A word that many stems of the deck have tells nothing, nor does one grown from its root.
  func keyOverlap() -> [Flaw] {
    guard form == .choice, let key, let word = ownOverlap(of: key) else { return [] }
    return [
      flaw(.keyOverlap, option: key, words: word, "A word of the stem stands in the key alone.")
    ]
  }

  /// L33: the same in exactly one distractor.
  func distractorOverlap() -> [Flaw] {
    guard form == .choice, key != nil else { return [] }
    let holders = distractors.compactMap { option in ownOverlap(of: option).map { (option, $0) } }
    guard holders.count == 1, let (option, word) = holders.first else { return [] }
    return [
      flaw(
        .distractorOverlap, .warning, option: option, words: word,
        "A word of the stem stands in one wrong option alone.")
    ]
  }

  /// A rare word of the stem that this option has and no other one.
  private func ownOverlap(of option: Int) -> String? {
    guard readings[option] == .words else { return nil }
    return options[option].tokens.first { token in
      stem.tokens.contains { $0.sharesRoot(with: token) && lint.vocabulary.isRare($0) }
        && !options.indices.contains { other in
          other != option && options[other].tokens.contains { $0.sharesRoot(with: token) }
        }
    }
  }

  /// L40 and L52: a name, the year, the number of the answer stands in the stem.
  ///
  /// The year tells nothing where all options share it. Connecting forms have their own rule.
  func answerInStem(_ rule: Rule) -> [Flaw] {
    guard !form.connects, form != .correction else { return [] }
    for name in answerNames where !name.words.isEmpty {
      if stem.mentions(name) || isSpelledOut(name) {
        return [flaw(rule, words: name.raw, "The answer stands in the question.")]
      }
    }
    let answer = LintText(question.answer)
    if let year = years(in: answer).first(where: { stem.words.contains($0) }) {
      let isShared =
        !distractors.isEmpty && distractors.allSatisfy { options[$0].words.contains(year) }
      if !isShared { return [flaw(rule, words: year, "The answer's year stands in the question.")] }
    }
    return numberInStem(rule, answer)
  }

  private var answerNames: [LintText] {
    let own = LintText(question.answer)
    let entity = isBackward ? fact?.subject : fact?.entityValue
    return [own] + (entity.flatMap { graph.names[$0] } ?? [])
  }

  /// Whether every word of the name, or one grown from its root, stands in the stem: "Leninism" for
  /// "Lenin".
  ///
  /// One of the words must be rare: "Phase Six" is not given away by "six-phase scheme", which stands in
  /// the stems of all phases. Where all options of a choice are spelled out, none is given away.
  private func isSpelledOut(_ name: LintText) -> Bool {
    func isSpelled(_ tokens: [String]) -> Bool {
      let found = tokens.compactMap { token in
        stem.tokens.first { $0 == token || $0.sharesRoot(with: token) }
      }
      return found.count == tokens.count && found.contains(where: lint.vocabulary.isRare)
    }
    guard !name.tokens.isEmpty, isSpelled(name.tokens) else { return false }
    return distractors.isEmpty || !distractors.allSatisfy { isSpelled(options[$0].tokens) }
  }

  /// Years: words of four digits.
  private func years(in text: LintText) -> [String] {
    text.words.filter { $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The number of the answer as digits, word or ordinal in the stem: "Sixth" for 6.
  private func numberInStem(_ rule: Rule, _ answer: LintText) -> [Flaw] {
    guard !isBackward, case .number(let number) = fact?.value, number.isExact else { return [] }
    let word = stem.words.first { word in
      let said =
        Double(word) ?? (NumberWords.ordinals[word] ?? NumberWords.cardinals[word]).map(Double.init)
      return said == number.low
    }
    guard let word else { return [] }
    return [flaw(rule, words: word, "The answer's number stands in the question.")]
  }
}
