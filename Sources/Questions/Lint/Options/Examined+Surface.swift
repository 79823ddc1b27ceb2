internal import Facts

extension Examined {
  /// L15: options of one sort, kind and unit, and dates of one precision.
  ///
  /// The kind is the one that the question asks for. The specification wants two levels in common: a
  /// deck may have one only, and "Which of these elements is a gas?" must offer metals too. Where the
  /// key alone is of a narrower kind, L23 says so.
  func mixedKinds() -> [Flaw] {
    guard hasAnswers, options.count > 1 else { return [] }
    let sorts = readings.map { reading in
      switch reading {
      case .date(let date): "date of precision \(date.precision.rawValue)"
      case .number(let number): "number of \(number.unit)"
      case .words: "name"
      }
    }
    if let other = sorts.firstIndex(where: { $0 != sorts[0] }) {
      return [flaw(.homogeneous, option: other, words: sorts[other], "Options are of two sorts.")]
    }
    let kinds = question.options.enumerated().compactMap { position, option in
      option.entity.flatMap(deck.entity).map { (position, $0.kind) }
    }
    guard let (_, first) = kinds.first,
      let (other, kind) = kinds.first(where: { _, kind in
        askedKind.map { !deck.kind(kind, isA: $0) } ?? (lint.relatives.kindPath(first, kind) == 0)
      })
    else { return [] }
    return [flaw(.homogeneous, option: other, words: kind.text, "Options are of two kinds.")]
  }

  /// L16: one class of first letter, one end, one script; articles and titles do not set the key apart.
  ///
  /// That some phrases begin with an article and some do not is no cue unless the key alone does, or
  /// does not. In names the article is part of the name.
  func unlikeForms() -> [Flaw] {
    guard hasAnswers, options.count > 1 else { return [] }
    var flaws: [Flaw] = []
    func demandOne(_ what: String, _ value: (String) -> String) {
      let values = options.map { value($0.raw) }
      guard let other = values.firstIndex(where: { $0 != values[0] }) else { return }
      flaws.append(
        flaw(.parallelForm, option: other, words: what, "Options differ in their \(what)."))
    }
    demandOne("first letter's case") { $0.initialCase }
    demandOne("end") { $0.ending }
    demandOne("script") { $0.isForeign ? "foreign" : "Latin" }
    guard form == .choice, let key else { return flaws }
    if hasPhrases {
      let articles = options.map { ["a", "an", "the"].contains($0.words.first ?? "") }
      if distractors.allSatisfy({ articles[$0] != articles[key] }) {
        flaws.append(
          flaw(
            .parallelForm, option: key, words: "article", "The key alone differs in its article."))
      }
    }
    guard !hasPhrases else { return flaws }
    let titles = options.map { Self.titles.contains($0.words.first ?? "") }
    if distractors.allSatisfy({ titles[$0] != titles[key] }) {
      flaws.append(
        flaw(.parallelForm, option: key, words: "title", "The key alone differs in its title."))
    }
    return flaws
  }

  private static let titles: Set<String> = [
    "comrade", "sir", "lord", "lady", "dame", "king", "queen", "tsar", "tsarina", "emperor",
    "prince",
    "princess", "count", "countess", "general", "marshal", "colonel", "president", "saint", "pope",
    "dr",
    "mr", "mrs", "ms", "professor",
  ]

  /// L23: a surface feature that one option alone has, or lacks.
  ///
  /// An error where the key is a phrase that digits, an acronym, brackets or initials set apart: the
  /// author can mend the wording. Names cannot be mended; were odd names never keys, oddness would give
  /// the lures away instead, so that they are counted only (and watched by L79). Hyphens, accents, word
  /// counts and endings are too weak to block a phrase, and are not counted where a lure has them.
  func oddOneOut() -> [Flaw] {
    guard form == .choice, let key, options.count >= 3, readings.contains(.words) else { return [] }
    var flaws: [Flaw] = []
    for feature in SurfaceFeature.allCases {
      let has = options.map { feature.holds(of: $0) }
      let count = has.count { $0 }
      guard count == 1 || count == has.count - 1, has.count > 2 else { continue }
      guard let odd = has.firstIndex(of: count == 1) else { continue }
      let blocks = odd == key && hasPhrases && feature.isStrong
      guard blocks || feature.isStrong || odd == key else { continue }
      flaws.append(
        flaw(
          .oddOneOut, blocks ? .error : .warning, option: odd, words: feature.rawValue,
          "One option alone differs in its \(feature.rawValue)."))
    }
    let things = question.options.compactMap { $0.entity.flatMap(deck.entity) }
    guard things.count == options.count else { return flaws }
    if isAlone(key, in: things.map(\.kind.text)) { flaws.append(oddThing(key, "kind")) }
    let genders = things.compactMap(\.gender)
    if genders.count == things.count, isAlone(key, in: genders.map(\.rawValue)) {
      flaws.append(oddThing(key, "gender"))
    }
    return flaws
  }

  /// Whether all others agree and the key does not.
  private func isAlone(_ key: Int, in values: [String]) -> Bool {
    Set(distractors.map { values[$0] }).count == 1
      && !distractors.contains { values[$0] == values[key] }
  }

  private func oddThing(_ key: Int, _ what: String) -> Flaw {
    flaw(
      .oddOneOut, .warning, option: key, words: what, "The key alone is of another \(what).")
  }
}

/// What strikes the eye in an option before it is understood.
enum SurfaceFeature: String, CaseIterable {
  case digits
  case acronym
  case brackets
  case foreignLetters = "foreign letters"
  case initials
  case hyphen
  case wordCount = "number of words"
  case ism = "ending -ism or -ist"

  /// Whether it alone gives a phrase away.
  var isStrong: Bool {
    switch self {
    case .digits, .acronym, .brackets, .initials: true
    case .foreignLetters, .hyphen, .wordCount, .ism: false
    }
  }

  func holds(of text: LintText) -> Bool {
    switch self {
    case .digits: text.raw.utf8.contains { (0x30...0x39).contains($0) }
    case .acronym: text.printed.contains { $0.isAcronym }
    case .brackets: text.raw.utf8.contains { $0 == 0x28 || $0 == 0x5B }
    case .foreignLetters: text.raw.unicodeScalars.contains { $0.value > 0x7F && $0.isWordPart }
    case .initials:
      text.printed.count > 1
        && text.printed.contains {
          $0.utf8.count == 1 && $0.first?.isUppercase == true && $0 != "A" && $0 != "I"
        }
    case .hyphen: text.raw.utf8.contains(0x2D)
    case .wordCount: text.words.count == 1
    case .ism:
      text.words.contains { $0.hasSuffix("ism") || $0.hasSuffix("ist") || $0.hasSuffix("ists") }
    }
  }
}

extension StringProtocol {
  /// Two capitals or more and nothing else, no roman numeral.
  var isAcronym: Bool {
    utf8.count >= 2 && utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && !utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  fileprivate var initialCase: String {
    guard let first = first(where: { $0.isLetter || $0.isNumber }) else { return "none" }
    // "26th of July Movement" stands beside any capital.
    return first.isLowercase ? "small" : "capital"
  }

  fileprivate var ending: String {
    guard let last else { return "none" }
    return [".", "!", "?", ";", ",", ":", "…"].contains(last) ? String(last) : "none"
  }

  /// Whether any letter is of another script than ours.
  fileprivate var isForeign: Bool {
    unicodeScalars.contains {
      $0.value > 0x24F && $0.properties.isAlphabetic && !(0x1E00...0x1EFF).contains($0.value)
    }
  }
}
