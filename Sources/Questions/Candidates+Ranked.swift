internal import Facts

extension DistractorPool {
  /// Options for a date, ascending.
  func dateOptions(
    in phrasing: Phrasing, key: PartialDate, using generator: inout some RandomNumberGenerator
  ) -> [Question.Option]? {
    guard !key.isCirca else { return nil }
    if let lures = dateLures(in: phrasing, key: key, using: &generator) {
      return ascending(lures.map { ($0.date, $0.proof) }, and: key)
    }
    let order = { (date: PartialDate) in date.days.lowerBound }
    var candidates: [DateCandidate] = []
    for window in Self.windows(key.precision) {
      candidates = dateCandidates(in: phrasing, key: key, within: window)
      let below = candidates.count { order($0.date) < order(key) }
      if below >= 3, candidates.count - below >= 3 { break }
    }
    // Invented dates beside true ones would be told from them by who has seen the deck.
    if candidates.count < 3, key.precision != .range {
      candidates = []
      fill(&candidates, around: key, in: phrasing)
    }
    let ranked = RankedOptions(
      below: candidates.filter { order($0.date) < order(key) }.map { ($0.date, $0.proof) },
      above: candidates.filter { order($0.date) > order(key) }.map { ($0.date, $0.proof) })
    guard let (below, above) = ranked.drawn(using: &generator) else { return nil }
    return ascending(below + above, and: key)
  }

  private func ascending(
    _ lures: [(value: PartialDate, proof: FalsityProof)], and key: PartialDate
  ) -> [Question.Option] {
    (lures.map { ($0.value, Optional($0.proof)) } + [(key, nil)])
      .sorted { $0.0.days.lowerBound < $1.0.days.lowerBound }
      .map { Question.Option(text: $0.0.text, proof: $0.1) }
  }

  /// Three true dates from the key's block; `nil` if those near enough to it are fewer.
  private func dateLures(
    in phrasing: Phrasing, key: PartialDate, using generator: inout some RandomNumberGenerator
  ) -> [DateCandidate]? {
    let line = dates(of: key.precision)
    guard let place = dates(like: key, within: 0).firstIndex(of: key) else { return nil }
    let reach = Self.windows(key.precision).last ?? 0
    for size in [8, 16] {
      let block = BlockDesign.block(holding: place, of: line.count, size: size, using: &generator)
      let fair = line[block].filter { $0.distance(to: key) <= reach }
      let lures = fairDates(among: fair, in: phrasing, key: key)
      let counts = lures.map { frequencies.of($0.date) + Self.leastFrequency }
      let sum = counts.reduce(frequencies.of(key) + Self.leastFrequency, +)
      let drawn = BlockDesign.draw(
        lures.count, byFrequency: counts, per: sum / 4, using: &generator)
      let apart = drawn.map { lures[$0] }.reduce(into: [DateCandidate]()) { chosen, next in
        guard !chosen.contains(where: { $0.date.days.overlaps(next.date.days) }) else { return }
        chosen.append(next)
      }
      if apart.count >= 3 { return Array(apart.prefix(3)) }
    }
    return nil
  }

  /// The distances in days within which dates are looked for, one after the other until there are
  /// enough: years are mistaken by some years, days and months by less.
  private static func windows(_ precision: PartialDate.Precision) -> [Int] {
    switch precision {
    case .day, .month: [3 * 366, 8 * 366, 20 * 366, 39 * 366]
    case .year: [8 * 366, 20 * 366, 39 * 366]
    case .range: [25 * 366, 39 * 366]
    }
  }

  /// Adds invented dates while a side has fewer than three true ones near the key.
  private func fill(
    _ candidates: inout [DateCandidate], around key: PartialDate, in phrasing: Phrasing
  ) {
    let fact = phrasing.fact
    guard let proof = deck.proofAgainstValues(of: fact, phrasing.relation) else { return }
    var own = profiles[fact.subject]?.dates ?? []
    if let oldStyle = fact.oldStyle { own.append(oldStyle) }
    for direction in [-1, 1] {
      var missing =
        3
        - candidates.count { ($0.date.days.lowerBound - key.days.lowerBound).signum() == direction }
      for step in 1...8 where missing > 0 {
        guard let date = key.moved(by: direction * step), date.isApart(from: key),
          !fact.refuses(date.text), !own.contains(where: { $0.days.overlaps(date.days) }),
          !candidates.contains(where: { $0.date == date })
        else { continue }
        candidates.append(DateCandidate(date: date, proof: proof))
        missing -= 1
      }
    }
  }

  /// Options for a number, ascending: other numbers of the relation, and invented ones as round as
  /// the key.
  ///
  /// Ranges are not offered: they overlap too easily.
  func numberOptions(
    in phrasing: Phrasing, key: Quantity, using generator: inout some RandomNumberGenerator
  ) -> [Question.Option]? {
    let fact = phrasing.fact
    guard key.isExact, key.low > 0, key.low == key.low.rounded(), key.low < 1e12,
      let proof = deck.proofAgainstValues(of: fact, phrasing.relation)
    else { return nil }
    let right = deck.facts(of: fact.subject, by: fact.relation).compactMap(\.numberValue)
    func isFair(_ number: Quantity) -> Bool {
      // "1 years" would give itself away by its number.
      number.isExact && (number.low != 1 || number.unit.isEmpty) && number.low >= key.low / 2
        && number.low <= key.low * 2
        && !right.contains { $0.low <= number.low && number.low <= $0.high }
        && !fact.refuses(number.text) && !fact.refuses(Quantity(number.low).text)
    }
    let step = Double(Self.step(of: Int(key.low)))
    let known = facts(by: fact.relation, around: fact).compactMap(\.numberValue)
    let invented = (1...6).flatMap { count in
      [-1.0, 1.0].map { Quantity(key.low + $0 * Double(count) * step, unit: key.unit) }
    }
    var seen: Set<Quantity> = []
    let stated = known.filter { isFair($0) && seen.insert($0).inserted }
    if stated.count >= 3 {
      let line = Set(known.filter(\.isExact) + [key]).sorted { $0.low < $1.low }
      var lures = stated
      if let place = line.firstIndex(of: key) {
        let block = BlockDesign.block(holding: place, of: line.count, size: 8, using: &generator)
        let near = line[block].filter(isFair)
        if near.count >= 3 { lures = near }
      }
      let counts = lures.map { frequencies.of(.number($0), by: fact.relation) }
      let sum = counts.reduce(frequencies.of(.number(key), by: fact.relation), +)
      let drawn = BlockDesign.draw(3, byFrequency: counts, per: sum / 4, using: &generator)
      return ascending(drawn.map { (lures[$0], proof) }, and: key)
    }
    let fair = invented.filter(isFair)
    let ranked = RankedOptions(
      below: fair.filter { $0.low < key.low }.map { ($0, proof) },
      above: fair.filter { $0.low > key.low }.map { ($0, proof) })
    guard let (below, above) = ranked.drawn(using: &generator) else { return nil }
    return ascending(below + above, and: key)
  }

  private func ascending(
    _ lures: [(value: Quantity, proof: FalsityProof)], and key: Quantity
  ) -> [Question.Option] {
    (lures.map { ($0.value, Optional($0.proof)) } + [(key, nil)])
      .sorted { $0.0.low < $1.0.low }
      .map { Question.Option(text: $0.0.text, proof: $0.1) }
  }

  /// The distance between invented numbers, about as round as the key: 53 → 2, 60 → 5, 2,215 → 88,
  /// 4,000 → 1,000.
  ///
  /// Small round numbers go by fives: by tens they would soon be absurd, by ones the key alone would
  /// be round.
  static func step(of number: Int) -> Int {
    var unit = 1
    while number % (unit * 10) == 0 { unit *= 10 }
    if unit > 1, number <= 200 { return 5 }
    let wanted = max(1, number / 25)
    return unit >= wanted ? unit : wanted / unit * unit
  }
}

extension Fact {
  /// The value, if it is a number.
  var numberValue: Quantity? {
    if case .number(let number) = value { number } else { nil }
  }
}
