internal import Facts

extension Check {
  /// Section B, options, as dates, numbers and things.
  static let values: [Check] = [
    Check(.order) { $0.disorder() },
    Check(.intervals) { $0.overlappingRanges() },
    Check(.implausible) { $0.implausibleOptions() },
    Check(.tooClose) { $0.closeOptions() },
    Check(.precisionLeak) { $0.precisionLeaks() },
    Check(.magnitude) { $0.magnitudes() },
    Check(.roundNumber) { $0.roundKey() },
  ]
}

extension Examined {
  private var dates: [PartialDate] { readings.compactMap(\.date) }
  private var numbers: [Quantity] { readings.compactMap(\.number) }

  /// L20: dates and numbers ascend, those in phrases that are alike but for them too ("Between 1949 and
  /// 1953").
  func disorder() -> [Flaw] {
    guard hasAnswers, options.count > 1 else { return [] }
    let ranks = readings.compactMap(\.rank)
    let order = ranks.count == options.count ? ranks : ranksOfLikePhrases
    guard order.count == options.count,
      let slip = zip(order, order.dropFirst()).enumerated().first(where: { $1.0 > $1.1 })?.offset
    else { return [] }
    return [
      flaw(.order, option: slip + 1, words: options[slip].raw, "Dates or numbers do not ascend.")
    ]
  }

  /// The first figures of phrases that have the same words beside their figures; empty for others.
  private var ranksOfLikePhrases: [Double] {
    let frames = options.map { $0.words.filter { Double($0) == nil } }
    guard frames.allSatisfy({ $0 == frames[0] }) else { return [] }
    let ranks = options.compactMap { $0.words.lazy.compactMap(Double.init).first }
    return Set(ranks).count == options.count ? ranks : []
  }

  /// L21: ranges are disjoint; numbers have one unit and as many decimals.
  func overlappingRanges() -> [Flaw] {
    guard hasAnswers else { return [] }
    var flaws: [Flaw] = []
    Array(options.indices).forEachPair { one, two in
      let overlaps: Bool
      switch (readings[one], readings[two]) {
      case (.date(let first), .date(let second)):
        overlaps = (first.end != nil || second.end != nil) && first.days.overlaps(second.days)
      case (.number(let first), .number(let second)):
        overlaps =
          !(first.isExact && second.isExact) && first.low <= second.high && second.low <= first.high
      default: return
      }
      if overlaps {
        flaws.append(flaw(.intervals, option: two, words: options[one].raw, "Two ranges overlap."))
      }
    }
    let unlike =
      numbers.count == options.count && Set(options.map { Self.decimals(in: $0.raw) }).count > 1
    if unlike { flaws.append(flaw(.intervals, "Numbers have different decimals.")) }
    return flaws
  }

  private static func decimals(in text: String) -> Int {
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text[text.index(after: point)...].prefix { $0.isNumber }.count
  }

  /// L25: a distractor unlike the key, or a date outside the window around it; where the stem names a
  /// date, a thing of another time.
  ///
  /// An error for two such, since the key is then found by sense alone. Things of another time are one
  /// if all distractors are, though the deck has two of the time: one lure of the time keeps the
  /// question alive, and a small deck that spans centuries has no more to offer. How far things may lie
  /// apart goes by the deck (``Relatives/window``): in a history of three centuries forty years are near.
  func implausibleOptions() -> [Flaw] {
    guard form == .choice, let key else { return [] }
    let unlike = distractors.filter { isImplausible($0, beside: key) }
    let untimely = distractors.filter { !unlike.contains($0) && isOfAnotherTime($0) }
    let isError =
      unlike.count > 1 || (unlike.count + untimely.count == distractors.count && hasTimelyOthers)
    return (unlike + untimely).map { option in
      flaw(
        .implausible, isError && distractors.count > 1 ? .error : .warning, option: option,
        words: options[key].raw, "It is too far from the key to tempt anybody.")
    }
  }

  /// The kind of things that the question asks for.
  var askedKind: Kind.ID? {
    guard let relation else { return nil }
    if isBackward { return relation.domain }
    if case .entity(let kind) = relation.range { return kind }
    return nil
  }

  /// Whether the relation dates two other things within forty years of the stem's date.
  private var hasTimelyOthers: Bool {
    guard let fact, case .date(let date) = fact.value else { return true }
    let near = deck.facts(by: fact.relation).lazy.filter { other in
      guard other.subject != fact.subject, case .date(let own) = other.value else { return false }
      return !own.days.overlaps(date.days)
        && abs(own.days.lowerBound - date.days.lowerBound) <= LintThreshold.dateWindow * 366
    }
    return near.prefix(2).count == 2
  }

  private func isOfAnotherTime(_ option: Int) -> Bool {
    guard isBackward, case .date(let date) = fact?.value,
      let thing = question.options[option].entity,
      let distance = lint.relatives.distance(of: thing, to: date)
    else { return false }
    return distance > lint.relatives.window
  }

  private func isImplausible(_ option: Int, beside key: Int) -> Bool {
    if let date = readings[key].date, let other = readings[option].date {
      return abs(date.start.year - other.start.year) > LintThreshold.dateWindow
    }
    guard let one = question.options[key].entity, let two = question.options[option].entity else {
      return false
    }
    return lint.relatives.likeness(of: one, and: two, asked: askedKind) < LintThreshold.implausible
  }

  /// L26: things that are probably the same; dates or numbers nearer than they are certain.
  func closeOptions() -> [Flaw] {
    guard hasAnswers else { return [] }
    var flaws: [Flaw] = []
    Array(options.indices).forEachPair { one, two in
      if isTooClose(one, two) {
        flaws.append(
          flaw(.tooClose, option: two, words: options[one].raw, "Two options are too close."))
      }
    }
    return flaws
  }

  private func isTooClose(_ one: Int, _ two: Int) -> Bool {
    switch (readings[one], readings[two]) {
    case (.number(let first), .number(let second)):
      // Half the width of a range is its uncertainty.
      let gap = max(second.low - first.high, first.low - second.high)
      let uncertainty = max(first.high - first.low, second.high - second.low)
      let unit = first.low == first.low.rounded() && second.low == second.low.rounded() ? 1.0 : 0
      return first != second && gap < max(unit, uncertainty)
    case (.words, .words):
      guard let first = question.options[one].entity, let second = question.options[two].entity,
        first != second
      else { return false }
      return lint.relatives.likeness(of: first, and: second, isStrict: true)
        >= LintThreshold.sameThing
    default: return false
    }
  }

  /// L27: the key has a day or month and some distractor has not, or the reverse.
  func precisionLeaks() -> [Flaw] {
    guard form == .choice, let key, let date = readings[key].date else { return [] }
    return distractors.compactMap { option in
      guard let other = readings[option].date, other.precision != date.precision else { return nil }
      return flaw(
        .precisionLeak, option: option, words: options[key].raw, "Dates are not equally exact.")
    }
  }

  /// L28: a count less than a quarter of the key, or more than four times it.
  func magnitudes() -> [Flaw] {
    guard form == .choice, let key, let number = readings[key].number, number.low > 0 else {
      return []
    }
    return distractors.compactMap { option in
      guard let other = readings[option].number else { return nil }
      let ratio = other.low / number.low
      guard ratio < 1 / LintThreshold.magnitude || ratio > LintThreshold.magnitude else {
        return nil
      }
      return flaw(
        .magnitude, .warning, option: option, words: options[key].raw,
        "It is of another magnitude than the key.")
    }
  }

  /// L29: the key is the only round number, or the only unround one, in tens or in hundreds; or the
  /// only date outside the decade of all others.
  ///
  /// Years are not looked at as round: one in ten is by chance, and nobody remembers it as round.
  func roundKey() -> [Flaw] {
    guard form == .choice, let key, options.count > 2 else { return [] }
    let decades = dates.map { $0.start.year / 10 }
    if decades.count == options.count, Set(distractors.map { decades[$0] }).count == 1,
      decades[key] != decades[distractors[0]]
    {
      return [
        flaw(.roundNumber, .warning, option: key, "The key alone is of another decade.")
      ]
    }
    guard numbers.count == options.count else { return [] }
    for unit in [10.0, 100] {
      let round = numbers.map { $0.low.truncatingRemainder(dividingBy: unit) == 0 }
      guard distractors.allSatisfy({ round[$0] != round[key] }) else { continue }
      return [
        flaw(
          .roundNumber, .warning, option: key,
          "The key alone is \(round[key] ? "round" : "not round").")
      ]
    }
    return []
  }
}
