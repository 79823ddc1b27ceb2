internal import Facts

extension Check {
  /// Section B, options, as texts.
  static let options: [Check] = [
    Check(.count) { $0.wrongCount() },
    Check(.duplicate) { $0.duplicates() },
    Check(.nearDuplicate) { $0.nearDuplicates() },
    Check(.longKey) { $0.longKey() },
    Check(.spread) { $0.spread() },
    Check(.homogeneous) { $0.mixedKinds() },
    Check(.parallelForm) { $0.unlikeForms() },
    Check(.allOfTheAbove) { $0.optionsAboutOptions() },
    Check(.absolutes) { $0.absolutes() },
    Check(.vague) { $0.vagueOptions() },
    Check(.convergence) { $0.convergence() },
    Check(.oddOneOut) { $0.oddOneOut() },
    Check(.oppositePair) { $0.opposites() },
  ]
}

extension Examined {
  /// L10: three to five options; a dated line of three to seven events has four to eight slots.
  func wrongCount() -> [Flaw] {
    let allowed: ClosedRange<Int>
    switch form {
    case .choice, .selectAll, .correction: allowed = LintThreshold.options
    case .placement: allowed = LintThreshold.slots
    case .flashcard, .cloze, .typed, .chronology, .matching, .sorting: return []
    }
    guard !allowed.contains(options.count) else { return [] }
    return [flaw(.count, "There are \(options.count) options.")]
  }

  /// L11: two options equal after folding, or the same entity.
  func duplicates() -> [Flaw] {
    var flaws: [Flaw] = []
    Array(options.indices).forEachPair { one, two in
      let entity = question.options[one].entity
      let isSame = entity != nil && entity == question.options[two].entity
      guard isSame || options[one].folded == options[two].folded else { return }
      flaws.append(flaw(.duplicate, option: two, words: options[one].raw, "It is offered twice."))
    }
    return flaws
  }

  /// L12: two options that look nearly the same.
  ///
  /// Dates and numbers are left to L26, slots and mends are alike by nature. Names that differ in a
  /// number ("Fifth Symphony", "Sixth Symphony") are told apart by it.
  func nearDuplicates() -> [Flaw] {
    guard hasAnswers else { return [] }
    var flaws: [Flaw] = []
    Array(options.indices).forEachPair { one, two in
      guard readings[one] == .words, readings[two] == .words,
        options[one].folded != options[two].folded
      else { return }
      if options[one].looksLike(options[two]) {
        flaws.append(
          flaw(.nearDuplicate, option: two, words: options[one].raw, "Two options look the same."))
      } else if isBareSurname(one, of: two) || isBareSurname(two, of: one) {
        flaws.append(
          flaw(
            .nearDuplicate, option: two, words: options[one].raw,
            "Two share a name, and one is printed without its first name."))
      }
    }
    return flaws
  }

  private func isBareSurname(_ one: Int, of two: Int) -> Bool {
    guard question.options[one].entity != nil, options[one].words.count == 1 else { return false }
    let full = options[two]
    return full.words.count > 1 && full.words.last == options[one].words.first
      && full.printed.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Lengths of all options in columns, with the key's apart.
  private var lengths: (key: Double, others: [Double])? {
    guard form == .choice, let key, !distractors.isEmpty else { return nil }
    return (Double(options[key].columns), distractors.map { Double(options[$0].columns) })
  }

  /// L13: a key over 1.4 times the distractors' mean and 8 columns longer than the longest of them; a
  /// warning from 1.2 times and 4 columns on.
  func longKey() -> [Flaw] {
    guard let key, let (length, others) = lengths, let longest = others.max() else { return [] }
    let mean = others.reduce(0, +) / Double(others.count)
    func isLong(_ factor: Double, _ columns: Int) -> Bool {
      length > factor * mean && length >= longest + Double(columns)
    }
    if isLong(LintThreshold.longKeyFactor, LintThreshold.longKeyColumns) {
      return [flaw(.longKey, option: key, "The key is by far the longest option.")]
    }
    guard isLong(LintThreshold.longishKeyFactor, LintThreshold.longishKeyColumns) else { return [] }
    return [flaw(.longKey, .warning, option: key, "The key is the longest option.")]
  }

  /// L14: the longest option over three times as long as the shortest, and longer than 12 columns.
  func spread() -> [Flaw] {
    guard let (length, others) = lengths else { return [] }
    let all = others + [length]
    guard let longest = all.max(), let shortest = all.min(),
      longest > LintThreshold.spread * shortest, longest > Double(LintThreshold.spreadColumns)
    else { return [] }
    return [flaw(.spread, .warning, "The options differ much in length.")]
  }

  /// L17: "all of the above", "none of these", "both and b".
  func optionsAboutOptions() -> [Flaw] {
    options.indices.compactMap { option in
      let words = options[option].words
      let refers = words.indices.contains { start in
        guard ["all", "none", "both", "neither", "any"].contains(words[start]) else { return false }
        let rest = words[(start + 1)...].filter { $0 != "the" }
        return rest.first == "of" && ["above", "these", "options"].contains(rest.dropFirst().first)
      }
      let joins =
        words.count == 3 && words[1] == "and" && ["a", "b", "c", "both"].contains(words[0])
        && ["a", "b", "c", "d"].contains(words[2])
      guard refers || joins else { return nil }
      return flaw(.allOfTheAbove, option: option, "The option is about the other options.")
    }
  }

  /// L22: the key shares at least two words more with the other options than any of them does.
  ///
  /// `conv(o) = Σ over t ∈ tok(o) of the number of other options that hold t`.
  func convergence() -> [Flaw] {
    guard form == .choice, let key, !distractors.isEmpty else { return [] }
    let shared = options.indices.map { convergence(of: $0) }
    let next = distractors.map { shared[$0] }.max() ?? 0
    guard shared[key] >= next + LintThreshold.convergence else { return [] }
    return [flaw(.convergence, option: key, "The key has most in common with the others.")]
  }

  private func convergence(of option: Int) -> Int {
    options[option].tokens.reduce(0) { sum, token in
      sum + options.indices.count { $0 != option && options[$0].tokens.contains(token) }
    }
  }
}
