/// How much of an answer with several parts is right.
public enum Scoring {
  /// The share of pairs in order, 0–1: `c = 1 − inversions / (n(n−1)/2)`.
  ///
  /// One event at a wrong place costs only its own pairs; marking by position would cost everything.
  ///
  /// - Parameter ranks: The true ranks in the order given.
  /// - Returns: 1 for the right order, 0 for its reverse.
  /// - Complexity: O(n²); there are six at most.
  public static func order(_ ranks: [Int]) -> Double {
    let pairs = ranks.count * (ranks.count - 1) / 2
    guard pairs > 0 else { return 1 }
    var inversions = 0
    for (position, rank) in ranks.enumerated() {
      inversions += ranks[(position + 1)...].count { $0 < rank }
    }
    return 1 - Double(inversions) / Double(pairs)
  }

  /// Which events stand in the wrong order to one that is their neighbour in truth.
  ///
  /// - Parameter ranks: The true ranks in the order given, 0..<n.
  /// - Returns: The ranks of those events.
  public static func inverted(_ ranks: [Int]) -> Set<Int> {
    var places = Array(repeating: 0, count: ranks.count)
    for (place, rank) in ranks.enumerated() where places.indices.contains(rank) {
      places[rank] = place
    }
    var wrong: Set<Int> = []
    for rank in places.indices.dropLast() where places[rank] > places[rank + 1] {
      wrong.formUnion([rank, rank + 1])
    }
    return wrong
  }

  /// Plus for hits, minus for false ones, never under 0: `max(0, (hits − false) / keys)`.
  ///
  /// Ticking everything, or tossing a coin, gains next to nothing.
  public static func selection(hits: Int, false wrong: Int, keys: Int) -> Double {
    keys > 0 ? max(0, Double(hits - wrong) / Double(keys)) : 0
  }
}
