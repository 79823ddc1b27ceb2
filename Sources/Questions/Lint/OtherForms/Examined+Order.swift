internal import Facts

extension Examined {
  /// L60: four to six events, clearly apart, with ranks as their dates have it, labels without years
  /// and ordinals, and shown in an order neither nearly right nor nearly reversed.
  func badChronology() -> [Flaw] {
    let parts = question.parts
    var flaws: [Flaw] = []
    func object(_ words: String, _ sentence: String) {
      flaws.append(flaw(.chronology, words: words, sentence))
    }
    if !LintThreshold.events.contains(parts.count) {
      object("\(parts.count) events", "There are too few or too many events.")
    }
    guard Set(parts.map(\.key)) == Set(parts.indices) else {
      object("ranks", "The ranks are not those of an order.")
      return flaws
    }
    if let label = question.repeatedLabel { object(label, "Two events have one label.") }
    for part in parts {
      if let word = LintText(part.text).timeWord { object(word, "A label tells its time.") }
    }
    let order = Scoring.order(parts.map(\.key))
    if !LintThreshold.shownOrder.contains((order * 1e6).rounded() / 1e6) {
      object("\(order)", "The order shown is nearly right or nearly reversed.")
    }
    let dated = parts.sorted { $0.key < $1.key }.map { ($0, date(of: $0)) }
    for (part, date) in dated where date == nil {
      object(part.text, "The deck does not date it.")
    }
    for ((part, date), (next, later)) in zip(dated, dated.dropFirst()) {
      guard let date, let later, !date.isClearlyBefore(later) else { continue }
      object("\(part.text), \(next.text)", "Two events are not clearly apart in this order.")
    }
    return flaws
  }

  /// The date that the deck has for a part: by its card, else by what is printed of it.
  private func date(of part: Question.Part) -> PartialDate? {
    if let id = part.card, case .forward(let position) = lint.maker.card(id)?.content {
      guard case .date(let date) = deck.facts[position].value else { return nil }
      return date
    }
    return Reading(LintText(part.gloss), isYear: true).date
  }

  /// Whether the deck has the date that is printed beside a thing; what it does not know by this label
  /// cannot be checked.
  private func isDated(_ part: Question.Part) -> Bool {
    guard part.card == nil, let printed = date(of: part),
      let things = graph.bearers[LintText(part.text).folded]
    else { return true }
    return deck.relations.contains { relation in
      relation.range == .date
        && things.contains { thing in
          graph.known[.init(subject: thing, relation: relation.id)]?.contains { answer in
            if case .date(let date) = answer.value {
              date.days.overlaps(printed.days)
            } else {
              false
            }
          } ?? false
        }
    }
  }

  /// L60, in a placement: a dated line that ascends, and of its slots one key where the event belongs.
  func badPlacement() -> [Flaw] {
    guard form == .placement else { return [] }
    let line = question.parts.map { date(of: $0) }
    guard !line.isEmpty, options.count == line.count + 1, let key else {
      return [
        flaw(.chronology, words: "\(options.count) slots", "The line and its slots do not fit.")
      ]
    }
    guard !isBackward, let fact, case .date(let own) = fact.value else {
      return [flaw(.chronology, "The deck does not date the event.")]
    }
    var flaws: [Flaw] = []
    for part in question.parts where !isDated(part) {
      flaws.append(flaw(.chronology, words: part.text, "The deck dates it otherwise."))
    }
    for (position, pair) in zip(line, line.dropFirst()).enumerated() {
      guard let one = pair.0, let two = pair.1, one.days.upperBound < two.days.lowerBound else {
        flaws.append(
          flaw(.chronology, words: question.parts[position].text, "The line does not ascend."))
        continue
      }
    }
    let slots = line.indices.filter {
      line[$0].map { $0.days.upperBound < own.days.lowerBound } ?? false
    }
    let after = line.indices.filter {
      line[$0].map { $0.days.lowerBound > own.days.upperBound } ?? false
    }
    guard slots.count + after.count == line.count, slots.count == key else {
      flaws.append(flaw(.chronology, option: key, words: own.text, "The event belongs elsewhere."))
      return flaws
    }
    return flaws
  }
}

extension PartialDate {
  /// Whether it is over before the other one begins: by three months, or by a year where years are
  /// taught.
  fileprivate func isClearlyBefore(_ other: PartialDate) -> Bool {
    guard days.upperBound < other.days.lowerBound else { return false }
    if precision == .year || other.precision == .year {
      return (end ?? start).year < other.start.year
    }
    return other.days.lowerBound - days.lowerBound >= LintThreshold.eventGap
  }
}

extension Question {
  /// A label that two parts have.
  var repeatedLabel: String? {
    var seen: Set<String> = []
    return parts.first { !seen.insert(LintText($0.text).folded).inserted }?.text
  }
}

extension LintText {
  /// A word that tells when something was: a year or an ordinal.
  ///
  /// "Second World War" is refused as well: one label more that tells nothing is easily found.
  fileprivate var timeWord: String? {
    words.first { word in
      let isYear = word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isYear || NumberWords.ordinals[word] != nil || NumberWords.roman[word] != nil
    }
  }
}
