/// The cards whose first interval is too rare to learn from, as fsrs-rs finds them.
///
/// Cards are grouped by first grade and first gap of a day or more. Within a grade, from the
/// smallest group up (ties: longest gap first), groups are dropped while the cards dropped stay
/// below max(20, 5 %); of the rest only groups of at least 6 cards with a gap of up to 100 days
/// (first grade Easy: 365) are kept. Source: fsrs-rs 6.6, `src/dataset.rs`.
///
/// - Parameters:
///   - history: All reviews.
///   - limit: The rank of the first review that is not used.
/// - Returns: The numbers of the cards to leave out.
func outlierCards(_ history: ReviewHistory, before limit: Int) -> Set<Int> {
  struct Group {
    let gap: Double
    var cards: [Int]
  }
  var groups: [[Double: [Int]]] = Array(repeating: [:], count: 4)
  for card in 0..<history.cardCount {
    let range = history.starts[card]..<history.starts[card + 1]
    guard
      let first = range.first(where: {
        $0 > range.lowerBound && history.days[$0] >= 1 && history.ranks[$0] < limit
      })
    else { continue }
    groups[Int(history.grades[range.lowerBound]) - 1][history.days[first], default: []]
      .append(card)
  }

  var outliers: Set<Int> = []
  for (grade, byGap) in groups.enumerated() {
    let total = byGap.values.reduce(0) { $0 + $1.count }
    let allowance = max(20, total / 20)
    let longest = grade == 3 ? 365.0 : 100.0
    var dropped = 0
    let ordered = byGap.map { Group(gap: $0.key, cards: $0.value) }
      .sorted { ($0.cards.count, -$0.gap) < ($1.cards.count, -$1.gap) }
    for group in ordered {
      if dropped + group.cards.count < allowance {
        dropped += group.cards.count
        outliers.formUnion(group.cards)
      } else if group.cards.count < 6 || group.gap > longest {
        outliers.formUnion(group.cards)
      }
    }
  }
  return outliers
}
