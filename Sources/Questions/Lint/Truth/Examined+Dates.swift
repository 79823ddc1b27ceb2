internal import Facts

extension Examined {
  /// L04: no option is another name of another one, nor a part of it.
  ///
  /// Dates that contain each other, names of one thing, and phrases whose words all stand in another
  /// phrase. Spans and ranges of one precision are the concern of L21.
  func subsumption() -> [Flaw] {
    guard hasAnswers else { return [] }
    var flaws: [Flaw] = []
    Array(options.indices).forEachPair { one, two in
      if let objection = subsumes(one, two) {
        flaws.append(flaw(.subsumption, option: two, words: options[one].raw, objection))
      }
    }
    return flaws
  }

  private func subsumes(_ one: Int, _ two: Int) -> String? {
    if let first = readings[one].date, let second = readings[two].date {
      let differ = first.precision != second.precision
      return differ && first.days.overlaps(second.days) ? "One date contains the other." : nil
    }
    let (first, second) = (options[one].folded, options[two].folded)
    guard first != second else { return nil }
    let (bearers, namesakes) = (graph.bearers[first] ?? [], graph.bearers[second] ?? [])
    if bearers.contains(where: namesakes.contains) { return "Both are names of one thing." }
    guard hasPhrases else { return nil }
    let words = Set(options[one].words.filter(\.isNoArticle))
    let others = Set(options[two].words.filter(\.isNoArticle))
    let isPart = words.isStrictSubset(of: others) || others.isStrictSubset(of: words)
    return isPart ? "One says what the other says and more." : nil
  }

  /// L05: no distractor is the key's date in the other calendar, or within 13 days of it.
  ///
  /// 13 days lie between the calendars in the twentieth century, and fewer before.
  func calendarTwins() -> [Flaw] {
    guard let key, let date = readings[key].date, let fact else { return [] }
    return distractors.compactMap { option in
      guard let other = readings[option].date else { return nil }
      let isTwin = fact.oldStyle.map { $0.days.overlaps(other.days) } ?? false
      let distance = abs(other.days.lowerBound - date.days.lowerBound)
      let isNear =
        date.precision == .day && other.precision == .day
        && distance > 0 && distance <= LintThreshold.calendarDays
      guard isTwin || isNear else { return nil }
      return flaw(.calendarTwin, option: option, "It may be the key's day by the other calendar.")
    }
  }

  /// L07, first half: a date is asked no more exactly than it is known, and uncertain ones not at all.
  func precision() -> [Flaw] {
    guard !isBackward, let fact, case .date(let stored) = fact.value, form != .correction,
      !form.connects
    else { return [] }
    if stored.isCirca, form == .choice {
      return [
        flaw(.precisionAndDispute, words: stored.text, "An uncertain date is asked as exact.")
      ]
    }
    let asked: PartialDate.Precision? =
      if stem.mentions(["on", "what", "date"]) || stem.mentions(["on", "which", "day"]) {
        .day
      } else if stem.mentions(["in", "which", "month"]) {
        .month
      } else {
        Reading(LintText(question.answer), isYear: true).date?.precision
      }
    guard let asked, asked < stored.precision, stored.precision != .range else { return [] }
    return [
      flaw(.precisionAndDispute, words: stored.text, "It is asked more exactly than it is known.")
    ]
  }

  /// L07, second half: a disputed fact, an opinion, a what-if names its owner in the stem; a fact that
  /// counts by a criterion names that, or the list that goes by it.
  ///
  /// A dispute may be the subject itself and says so; one without an owner names at least those who
  /// report it. Forms that join facts say nothing of owners, so that they join no claims.
  func missingOwner() -> [Flaw] {
    let provenance = question.provenance
    var flaws: [Flaw] = []
    let isOpen =
      provenance.status == .disputed && !stem.words.contains(where: Self.disputes.contains)
      && !(provenance.owner.isEmpty && stem.words.contains(where: Self.reporters.contains))
    if (provenance.status.needsOwner || isOpen) && !names(provenance.owner) {
      flaws.append(
        flaw(
          .precisionAndDispute, words: provenance.owner,
          "The stem does not say whose claim it is."))
    }
    if form.connects, let claim = question.facts.lazy.compactMap(lint.fact).first(where: isClaim) {
      flaws.append(
        flaw(.precisionAndDispute, words: claim.id.text, "A claim is joined without its owner."))
    }
    if let criterion = fact?.criterion, !criterion.isEmpty, !names(criterion),
      !stem.words.contains(where: Self.bounds.contains)
    {
      flaws.append(
        flaw(.precisionAndDispute, words: criterion, "The stem does not say by what it counts."))
    }
    return flaws
  }

  private func isClaim(_ fact: Fact) -> Bool {
    fact.provenance.status.needsOwner || fact.provenance.status == .disputed
  }

  /// Words by which a stem names those who report a dispute.
  private static let reporters: Set<String> = bounds.union([
    "essay", "author", "historian", "scholar", "reports", "reported", "doubts", "view", "claims",
  ])
  /// Words by which a stem says that it asks about a dispute.
  private static let disputes: Set<String> = [
    "debate", "debated", "dispute", "disputed", "differ", "disagree", "established", "historians",
    "scholars", "estimates", "estimate",
  ]
  /// Words by which a stem says by whose reckoning it counts.
  private static let bounds: Set<String> = [
    "list", "listed", "count", "counts", "counted", "dating", "reckoning", "scheme", "according",
  ]

  /// Whether the stem has a longer word of the name, perhaps with an ending.
  private func names(_ owner: String) -> Bool {
    LintText(owner).tokens.contains { name in
      name.count > 2 && stem.words.contains { $0.hasPrefix(name) }
    }
  }

  /// L08: every option existed within five years of the time that the stem names.
  ///
  /// Relations that say when something began or ended are left out: there the time is the question.
  func anachronisms() -> [Flaw] {
    guard hasAnswers, isBackward, let fact, let relation, case .date(let date) = fact.value,
      relation.laterRelations.isEmpty, !lint.endRelations.contains(relation.id)
    else { return [] }
    let margin = LintThreshold.existenceMargin
    return question.options.indices.compactMap { option in
      guard let entity = question.options[option].entity,
        let existence = lint.relatives.existence(of: entity)
      else { return nil }
      let isOutside =
        date.days.upperBound < existence.lowerBound - margin
        || date.days.lowerBound > existence.upperBound + margin
      return isOutside
        ? flaw(.anachronism, .warning, option: option, "It did not exist at the stem's time.") : nil
    }
  }
}
