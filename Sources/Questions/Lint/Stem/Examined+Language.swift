internal import Facts

extension Examined {
  /// L35: "which two" over single things, a verb or pronoun that fits the key alone.
  ///
  /// Wordings with all forms ("was/were") fit everything.
  func disagreement() -> [Flaw] {
    var flaws: [Flaw] = []
    if let count = stem.words.firstIndex(of: "which"), count + 1 < stem.words.count,
      let number = NumberWords.cardinals[stem.words[count + 1]], number > 1, form == .choice
    {
      for option in options.indices where !options[option].joinsSeveral {
        flaws.append(
          flaw(
            .agreement, option: option, words: "which \(stem.words[count + 1])",
            "The stem asks for several and the option is one."))
      }
    }
    guard form == .choice, isBackward, let key else { return flaws }
    let things = question.options.map { $0.entity.flatMap(deck.entity) }
    if let verb = subjectVerb, let isPlural = Self.verbs[verb] {
      for (option, thing) in things.enumerated() {
        guard let thing, thing.isPlural != isPlural else { continue }
        guard things.contains(where: { $0?.isPlural == isPlural }) else { continue }
        flaws.append(
          flaw(.agreement, option: option, words: verb, "The verb does not fit the option."))
      }
    }
    if let pronoun = back?.pronoun, let gender = things[key]?.gender {
      for option in distractors {
        guard let other = things[option]?.gender, other != gender else { continue }
        flaws.append(
          flaw(.agreement, option: option, words: pronoun, "The pronoun does not fit the option."))
      }
    }
    return flaws
  }

  private var back: Wording? {
    guard let fact, let relation else { return nil }
    let wordings = fact.wordings.completed(by: relation.wordings)
    return wordings.backAmong ?? wordings.back
  }

  /// The verb right after "who" or "which <kind>", if it stands in one form only.
  private var subjectVerb: String? {
    let parts = stem.raw.split(separator: " ").map { $0.lowercased() }
    guard let start = parts.firstIndex(where: { $0 == "who" || $0 == "which" }) else { return nil }
    return parts[start...].prefix(5).first { Self.verbs[$0] != nil }
  }

  private static let verbs: [String: Bool] = [
    "was": false, "is": false, "has": false, "were": true, "are": true, "have": true,
  ]

  /// L39: words that mean something only here and now, and pronouns that stand for nothing yet.
  func deixis() -> [Flaw] {
    let words = stem.words
    if let word = words.first(where: Self.deictic.contains), !namesPlace(word) {
      return [flaw(.deixis, levelOfStyle, words: word, "It depends on when the question is read.")]
    }
    if stem.mentions(["the", "above"]) {
      return [flaw(.deixis, levelOfStyle, words: "the above", "It points outside.")]
    }
    guard asks || form == .cloze, let pronoun = words.firstIndex(where: Self.pronouns.contains)
    else {
      return []
    }
    let before = words[..<pronoun]
    guard before.allSatisfy(Self.empty.contains) else { return [] }
    return [
      flaw(
        .deixis, levelOfStyle, words: words[pronoun], "Nobody is named before the pronoun.")
    ]
  }

  /// "Today's Ghana", "what is now Ghana" name a place, not a time.
  private func namesPlace(_ word: String) -> Bool {
    guard let position = stem.words.firstIndex(of: word) else { return false }
    let isPossessive = position + 1 < stem.words.count && stem.words[position + 1] == "s"
    return isPossessive
      || (position > 1 && stem.words[position - 1] == "is" && stem.words[position - 2] == "what")
  }

  private static let deictic: Set<String> = ["currently", "recently", "today", "now", "nowadays"]
  private static let pronouns: Set<String> = [
    "he", "she", "him", "his", "hers", "they", "them", "their", "theirs",
  ]
  /// Words that name nobody.
  private static let empty: Set<String> = [
    "what", "when", "where", "why", "how", "who", "whom", "did", "does", "do", "was", "were", "is",
    "are",
    "had", "has", "have", "would", "could", "should", "will", "in", "at", "on", "to", "for", "from",
    "by",
    "with", "of", "and", "next", "then", "so", "long", "often", "far",
  ]

  /// L42: judgements without an owner.
  ///
  /// Judged in the stem, in what has to be judged, and in what is to be answered.
  func loadedWords() -> [Flaw] {
    guard question.provenance.owner.isEmpty else { return [] }
    for text in [stem] + (hasPhrases ? options : []) {
      if let word = text.words.first(where: Self.loaded.contains) {
        return [
          flaw(
            .loaded, levelOfStyle, words: word, "It judges without saying whose judgement it is.")
        ]
      }
      for phrase in Self.superlatives where text.mentions(phrase) {
        return [
          flaw(
            .loaded, levelOfStyle, words: phrase.joined(separator: " "),
            "It judges without saying whose judgement it is.")
        ]
      }
    }
    return []
  }

  private static let loaded: Set<String> = [
    "infamous", "heroic", "heroically", "brutal", "brutally", "glorious", "notorious", "evil",
    "wicked",
    "monstrous", "tyrannical", "bloodthirsty", "genius", "hell", "paradise", "terrible", "horrible",
    "disastrous", "greatest", "worst", "best",
  ]
  private static let superlatives = [
    ["so", "called"], ["most", "important"], ["main", "cause"], ["real", "cause"],
    ["great", "leader"],
  ]

  /// L43: an acronym that no name of the deck explains.
  func unknownAcronyms() -> [Flaw] {
    var flaws: [Flaw] = []
    for (position, text) in ([stem] + options).enumerated() {
      guard let acronym = text.printed.first(where: { $0.isAcronym && !isExplained($0) }) else {
        continue
      }
      flaws.append(
        flaw(
          .acronym, .warning, option: position > 0 ? position - 1 : nil, words: String(acronym),
          "The acronym is not explained."))
    }
    return flaws
  }

  /// Known as a name of the deck, or written in brackets after what it stands for.
  private func isExplained(_ acronym: Substring) -> Bool {
    lint.vocabulary.nameWords.contains(String(acronym)) || stem.raw.contains("(\(acronym))")
  }

  /// L45: a thing of the deck by another than its usual name.
  func otherLabels() -> [Flaw] {
    guard hasAnswers else { return [] }
    return question.options.indices.compactMap { option in
      guard let thing = question.options[option].entity.flatMap(deck.entity) else { return nil }
      let text = question.options[option].text
      guard text != thing.name.capitalized1, text != thing.nameInSentence.capitalized1 else {
        return nil
      }
      return flaw(
        .labelForm, .warning, option: option, words: thing.name, "It is not the usual name.")
    }
  }
}

extension LintText {
  /// Whether the text names several things: "Lenin and Stalin", "red, white".
  fileprivate var joinsSeveral: Bool { words.contains("and") || raw.utf8.contains(0x2C) }
}

extension Wording {
  /// A pronoun that gives the hidden subject's gender away.
  fileprivate var pronoun: String? {
    for part in parts {
      guard case .text(let text) = part else { continue }
      if let word = LintText(text).words.first(where: ["he", "she", "his", "her", "him"].contains) {
        return word
      }
    }
    return nil
  }
}
