internal import Facts

extension Check {
  /// Section C, the stem, as a sentence.
  static let stem: [Check] = [
    Check(.negative) { $0.negativeStem() },
    Check(.doubleNegative) { $0.doubleNegative() },
    Check(.articleBeforeGap) { $0.articleBeforeGap() },
    Check(.agreement) { $0.disagreement() },
    Check(.form) { $0.unfinishedStem() },
    Check(.coverTest) { $0.failedCoverTest() },
    Check(.length) { $0.wrongLength() },
    Check(.deixis) { $0.deixis() },
    Check(.oneQuestion) { $0.secondQuestion() },
    Check(.loaded) { $0.loadedWords() },
    Check(.acronym) { $0.unknownAcronyms() },
    Check(.artefacts) { $0.artefacts() },
    Check(.labelForm) { $0.otherLabels() },
  ]
}

extension Examined {
  /// Whether the stem is a question rather than a statement, an order or a sentence with a blank.
  var asks: Bool {
    switch form {
    case .flashcard, .choice, .selectAll, .typed: true
    case .cloze, .chronology, .placement, .matching, .sorting, .correction: false
    }
  }

  /// Whether the stem is the front of a hand-written card.
  ///
  /// It is asked as it stands: by flashcard, by typing, and as a choice where its author lists wrong
  /// answers. No other form is made of it.
  var isWrittenFront: Bool {
    if case .basic = card?.content { true } else { false }
  }

  /// How bad a slip of style in the stem is.
  ///
  /// Hand-written cards of a deck without sources, such as one from elsewhere, are their owner's notes:
  /// slips are counted. Whoever cites sources writes for others.
  var levelOfStyle: Flaw.Level {
    factPosition == nil && deck.sources.isEmpty ? .warning : .error
  }

  /// The first word that turns a sentence into its opposite, as printed.
  static func negation(in text: LintText) -> Substring? {
    for (position, word) in text.words.enumerated() {
      switch word {
      case "not", "never", "except", "excluding", "cannot", "neither", "nor":
        return text.printed[position]
      case "least" where position == 0 || text.words[position - 1] != "at":
        return text.printed[position]
      case "t" where position > 0 && text.words[position - 1].hasSuffix("n"):
        return text.printed[position - 1]
      default: continue
      }
    }
    return nil
  }

  /// L30: the stem asks for what is not.
  ///
  /// A flashcard has no options to be turned round. Shouted and over short options (≤ 4 words) "NOT" is
  /// allowed: whoever writes it so has meant it. "At least" denies nothing.
  func negativeStem() -> [Flaw] {
    guard form == .choice || form == .selectAll || form == .typed,
      let word = Self.negation(in: stem)
    else { return [] }
    if word == word.uppercased(), options.allSatisfy({ $0.words.count <= 4 }), !options.isEmpty {
      return []
    }
    return [flaw(.negative, words: String(word), "The stem asks for what is not.")]
  }

  /// L31: the stem denies, and so does an option.
  func doubleNegative() -> [Flaw] {
    guard asks || form == .correction, Self.negation(in: stem) != nil else { return [] }
    return options.indices.compactMap { option in
      guard form != .correction, let word = Self.negation(in: options[option]) else { return nil }
      return flaw(.doubleNegative, option: option, words: String(word), "It denies a denial.")
    }
  }

  /// L34: "a" or "an" before the gap or at the end, and the options begin differently.
  ///
  /// Before the blank of a cloze it tells the first sound in any case.
  func articleBeforeGap() -> [Flaw] {
    guard let article = articleBeforeAnswer else { return [] }
    let starts = Set(options.map { $0.words.first?.beginsWithVowel ?? false })
    guard options.isEmpty ? form.isTyped : starts.count > 1 else { return [] }
    return [flaw(.articleBeforeGap, words: article, "The article tells how the answer begins.")]
  }

  private var articleBeforeAnswer: String? {
    let parts = stem.raw.split(separator: " ")
    let before =
      parts.firstIndex(where: \.hasBlank).map { $0 > 0 ? parts[$0 - 1] : "" } ?? parts.last
    guard let word = before.map({ LintText(String($0)).words }), word.count == 1 else { return nil }
    return word[0] == "a" || word[0] == "an" ? word[0] : nil
  }

  /// L36: a full question, or a sentence with exactly one blank that is not among its first two words.
  ///
  /// What is to be ordered, matched, sorted may be an order too; what is to be judged is a statement.
  /// A front that somebody wrote without asking ("Capital of Norway") is only counted.
  func unfinishedStem() -> [Flaw] {
    let blanks = stem.raw.split(separator: " ").enumerated().filter { $0.element.hasBlank }
    let early = blanks.first.map { $0.offset < 2 } ?? false
    let isWhole: Bool
    switch form {
    case .cloze: isWhole = blanks.count == 1 && !early
    case .flashcard, .choice, .typed, .selectAll:
      isWhole = blanks.isEmpty ? stem.raw.endsLike("?") : blanks.count == 1 && !early
    case .chronology, .placement, .matching, .sorting:
      isWhole = blanks.isEmpty && ["?", ".", ":"].contains { stem.raw.endsLike($0) }
    case .correction: isWhole = blanks.isEmpty && stem.raw.endsLike(".")
    }
    guard !isWhole else { return [] }
    return [
      flaw(
        .form, isWrittenFront && blanks.isEmpty ? .warning : levelOfStyle, words: stem.raw,
        "The stem is neither a question nor a sentence with a blank.")
    ]
  }

  /// L37: the stem can be answered with the options covered.
  ///
  /// Any question word asks; only "which of the following", "which is true" ask nothing. A front that
  /// somebody wrote without asking is only counted.
  func failedCoverTest() -> [Flaw] {
    guard asks, !stem.raw.hasBlank else { return [] }
    let words = stem.words
    if let first = words.firstIndex(where: { $0 == "which" || $0 == "what" }) {
      let rest = Array(words[(first + 1)...])
      let isEmpty =
        rest.contains("following")
        || rest.indices.contains { index in
          rest[index] == "is" && rest.indices.contains(index + 1)
            && ["true", "correct", "right", "false"].contains(rest[index + 1])
        }
      if isEmpty { return [flaw(.coverTest, words: stem.raw, "The stem asks nothing by itself.")] }
    }
    guard !words.contains(where: Self.questionWords.contains) else { return [] }
    let level: Flaw.Level = isWrittenFront ? .warning : .error
    return [flaw(.coverTest, level, words: stem.raw, "The stem has no question word.")]
  }

  private static let questionWords: Set<String> = [
    "who", "whom", "whose", "when", "where", "why", "how", "what", "which",
  ]

  /// L38: stems of 4 to 30 words, options of 12 at most; over 45 words an error.
  func wrongLength() -> [Flaw] {
    var flaws: [Flaw] = []
    let words = stem.words.count
    if !LintThreshold.stemWords.contains(words) {
      let level = words > LintThreshold.longestStem ? levelOfStyle : .warning
      flaws.append(
        flaw(.length, level, words: "\(words) words", "The stem is too long or too short."))
    }
    for option in options.indices where options[option].words.count > LintThreshold.optionWords {
      flaws.append(flaw(.length, .warning, option: option, "The option is too long."))
    }
    return flaws
  }

  /// L41: two questions in one.
  func secondQuestion() -> [Flaw] {
    guard asks else { return [] }
    let words = stem.words
    let joined = words.indices.first { index in
      words[index] == "and" && index + 1 < words.count
        && Self.questionWords.contains(words[index + 1])
    }
    guard stem.raw.utf8.count(where: { $0 == 0x3F }) > 1 && !stem.raw.contains("”") || joined != nil
    else { return [] }
    let objection = joined.map { "and \(words[$0 + 1])" } ?? "?"
    return [flaw(.oneQuestion, levelOfStyle, words: objection, "The stem asks two things.")]
  }
}

extension String {
  fileprivate var beginsWithVowel: Bool { first.map { "aeiou".contains($0) } ?? false }

  /// Whether it ends so, perhaps inside quotes or brackets.
  fileprivate func endsLike(_ mark: Character) -> Bool {
    reversed().first { !"”»\")'’".contains($0) } == mark
  }
}
