internal import Facts

/// A date that could stand beside the key.
struct DateCandidate: Hashable {
  var date: PartialDate
  var proof: FalsityProof
}

extension DistractorPool {
  /// True dates of other things, of the same precision and near the key, that are provably not its.
  ///
  /// Left out: dates of the same subject, whatever they mean; the other calendar's date and what lies
  /// within 13 days of the key (rule L05); what the text claims; what the author rules out; spans
  /// that overlap a nearer one (rule L21).
  func dateCandidates(
    in phrasing: Phrasing, key: PartialDate, within window: Int
  ) -> [DateCandidate] {
    fairDates(among: dates(like: key, within: window), in: phrasing, key: key).sorted { one, two in
      let distances = (one.date.distance(to: key), two.date.distance(to: key))
      return distances == (distances.1, distances.0)
        ? one.date.days.lowerBound < two.date.days.lowerBound : distances.0 < distances.1
    }.reduce(into: []) { chosen, next in
      guard !chosen.contains(where: { $0.date.days.overlaps(next.date.days) }) else { return }
      chosen.append(next)
    }
  }

  /// Those of some dates that are provably not the fact's.
  func fairDates(
    among dates: some Sequence<PartialDate>, in phrasing: Phrasing, key: PartialDate
  ) -> [DateCandidate] {
    let fact = phrasing.fact
    guard let proof = deck.proofAgainstValues(of: fact, phrasing.relation) else { return [] }
    let own = profiles[fact.subject]?.dates ?? []
    return dates.compactMap { date -> DateCandidate? in
      guard date.isApart(from: key),
        !own.contains(where: { $0.days.overlaps(date.days) }),
        !(fact.oldStyle.map { $0.days.overlaps(date.days) } ?? false),
        !fact.refuses(date.text)
      else { return nil }
      return DateCandidate(date: date, proof: proof)
    }
  }
}

extension Fact {
  /// The value, if it is a date.
  var dateValue: PartialDate? {
    if case .date(let date) = value { date } else { nil }
  }
}

extension PartialDate {
  /// Days between the beginnings of two dates.
  func distance(to other: PartialDate) -> Int {
    abs(days.lowerBound - other.days.lowerBound)
  }

  /// Whether the two cannot be taken for each other: no day in common, and more than 13 days apart
  /// where days are asked.
  func isApart(from other: PartialDate) -> Bool {
    !days.overlaps(other.days) && (precision != .day || distance(to: other) > 13)
  }

  /// The date moved by so many months or years, as its precision has it.
  ///
  /// The day moves too: three lures on the same day, or on the last that every month has, would tell
  /// themselves apart.
  func moved(by steps: Int) -> PartialDate? {
    switch precision {
    case .range: return nil
    case .year:
      let point = Point(year: start.year + steps)
      return point.isValid ? PartialDate(point) : nil
    case .month, .day:
      let months = start.year * 12 + (start.month ?? 1) - 1 + steps
      let point = Point(
        year: months / 12, month: months % 12 + 1,
        day: start.day.map { ($0 + 9 * abs(steps) - 1) % 28 + 1 })
      return point.isValid ? PartialDate(point) : nil
    }
  }
}
