/// Cards that are forgotten more often than their predictions allow.
///
/// A count of lapses alone punishes cards that were asked late and often. Here each review brings
/// its own prediction: with n reviews predicted to succeed with p₁…pₙ and X lapses, the number of
/// lapses that luck alone would bring is Poisson-binomial, and a card is suspect if
/// P(lapses ≥ X) is small. Source: MEMORY.md, section 10.
public enum LeechTest {
  /// Fewer lapses than this are never suspect.
  public static let leastLapses = 4
  /// A card's own probability must lie below this.
  public static let greatestProbability = 0.01
  /// The share of false alarms allowed among the cards flagged in a deck.
  public static let falseAlarms = 0.1

  /// P(lapses ≥ X): how likely so many lapses, or more, are by luck.
  ///
  /// Dynamic programming over the reviews: the probability of j < X lapses so far, and, in one more
  /// cell, that X was reached. The tail is summed itself, never one minus the rest, so that it is
  /// exact however small.
  ///
  /// - Parameters:
  ///   - lapses: X.
  ///   - predictions: For each review the probability that it succeeds.
  /// - Returns: 1 if X is 0 or less, 0 if there are fewer reviews than lapses.
  /// - Complexity: O(reviews · lapses).
  public static func probability(ofLapses lapses: Int, predictions: some Sequence<Double>) -> Double
  {
    guard lapses > 0 else { return 1 }
    var counts = [Double](repeating: 0, count: lapses)
    counts[0] = 1
    var reached = 0.0
    for prediction in predictions {
      let lapse = 1 - prediction.clipped(to: 0...1)
      reached += counts[lapses - 1] * lapse
      for position in stride(from: lapses - 1, to: 0, by: -1) {
        counts[position] = counts[position] * (1 - lapse) + counts[position - 1] * lapse
      }
      counts[0] *= 1 - lapse
    }
    return min(reached, 1)
  }

  /// Which cards of a deck are leeches.
  ///
  /// A card with at least ``leastLapses`` lapses and a probability below ``greatestProbability`` is
  /// flagged if it also passes the procedure of Benjamini and Hochberg over all cards of the deck:
  /// among the probabilities in rising order, all up to the last with p₍ᵢ₎ ≤ 0.1·i/n. Source:
  /// Benjamini & Hochberg, *Journal of the Royal Statistical Society* B 57 (1995).
  ///
  /// - Complexity: O(n) for n cards, and O(m log m) for the m of them below the false alarms.
  /// - Parameter cards: The lapses of every reviewed card of the deck, and their probability.
  /// - Returns: The positions of the leeches, in the order given.
  public static func leeches(among cards: [(lapses: Int, probability: Double)]) -> [Int] {
    // What lies above the share of false alarms is above its bound wherever it stands.
    let rising = cards.lazy.map(\.probability).filter { $0 <= falseAlarms }.sorted()
    let last = rising.indices.last {
      rising[$0] <= falseAlarms * Double($0 + 1) / Double(cards.count)
    }
    guard let last else { return [] }
    return cards.indices.filter {
      cards[$0].lapses >= leastLapses
        && cards[$0].probability < greatestProbability
        && cards[$0].probability <= rising[last]
    }
  }
}
