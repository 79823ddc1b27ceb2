/// In which order due cards are shown when there may not be time for all.
public enum ReviewOrder: Hashable, Sendable {
  /// The longest due first.
  case dueDay
  /// By chance.
  case random
  /// The least remembered first.
  case recallAscending
  /// The best remembered first: a backlog loses least this way.
  case recallDescending
  /// The most overdue for their interval first: t / I(r).
  case relativeOverdueness
  /// The easiest first.
  case difficultyAscending
  /// The hardest first.
  case difficultyDescending
  /// The shortest interval first.
  case intervalAscending
  /// The longest interval first.
  case intervalDescending
  /// The first begun first.
  case addedAscending
  /// The last begun first.
  case addedDescending
  /// The most gained for a day that matters, per second, first.
  case gain(on: Int)
}

/// A due card as an order sees it.
public struct DueCard<State: Sendable>: Sendable {
  /// The state after the last review.
  public var state: State
  /// The day of the last review.
  public var lastDay: Int
  /// The day it is due.
  public var dueDay: Int
  /// When the card was begun, as any rising number.
  public var added: Int
  /// The importance, 1 for an ordinary card.
  public var weight: Double
  /// The seconds an answer is expected to take.
  public var seconds: Double

  /// A due card.
  public init(
    state: State, lastDay: Int, dueDay: Int, added: Int, weight: Double = 1, seconds: Double = 12
  ) {
    self.state = state
    self.lastDay = lastDay
    self.dueDay = dueDay
    self.added = added
    self.weight = weight
    self.seconds = seconds
  }
}

extension ReviewOrder {
  /// The positions of the cards in this order; equal ones stay as they are.
  ///
  /// - Parameters:
  ///   - cards: The due cards.
  ///   - model: The model their states belong to.
  ///   - retention: r, for the overdueness.
  ///   - today: The day of the reviews.
  ///   - shuffle: A number in 0..<1 for each card, for the order by chance.
  /// - Returns: Positions in `cards`.
  /// - Complexity: O(n).
  #if compiler(>=6.3)
    @specialized(where M == FSRS6)
    @specialized(where M == FSRS7)
  #endif
  public func sorted<M: FormAwareModel>(
    _ cards: [DueCard<M.State>], under model: M, retention: Double, today: Int,
    shuffle: (Int) -> Double
  ) -> [Int] {
    let keys = cards.indices.map { position in
      key(
        of: cards[position], under: model, retention: retention, today: today,
        shuffle: { shuffle(position) })
    }
    return keys.risingOrder()
  }

  /// The smaller, the earlier.
  func key<M: FormAwareModel>(
    of card: DueCard<M.State>, under model: M, retention: Double, today: Int,
    shuffle: () -> Double
  ) -> Double {
    let elapsed = Days(Double(max(today - card.lastDay, 0)))
    switch self {
    case .dueDay: return Double(card.dueDay)
    case .random: return shuffle()
    case .recallAscending: return model.retrievability(of: card.state, after: elapsed)
    case .recallDescending: return -model.retrievability(of: card.state, after: elapsed)
    case .relativeOverdueness:
      return -elapsed.count
        / max(model.interval(of: card.state, retention: retention).count, 1e-6)
    case .difficultyAscending: return model.difficulty(of: card.state)
    case .difficultyDescending: return -model.difficulty(of: card.state)
    case .intervalAscending: return Double(card.dueDay - card.lastDay)
    case .intervalDescending: return Double(card.lastDay - card.dueDay)
    case .addedAscending: return Double(card.added)
    case .addedDescending: return -Double(card.added)
    case .gain(let day):
      return -model.gainPerSecond(
        of: card.state, elapsed: elapsed, until: Days(Double(max(day - today, 0))),
        weight: card.weight, seconds: card.seconds)
    }
  }
}

extension MemoryModel {
  /// What a review now adds to the recall expected on a day that matters, per second.
  ///
  /// ```
  /// w·(R·R_A(T) + (1−R)·R_B(T) − R_without(T)) / seconds
  /// ```
  /// with A the state after Good, B the state after Again. Source: TERMINAL.md, section 11.
  ///
  /// - Parameters:
  ///   - state: The state after the last review.
  ///   - elapsed: Time since then.
  ///   - remaining: Time from now to the day that matters.
  ///   - weight: w, the importance.
  ///   - seconds: What the review takes.
  /// - Returns: Expected recall, times importance, per second.
  public func gainPerSecond(
    of state: State, elapsed: Days, until remaining: Days, weight: Double = 1, seconds: Double
  ) -> Double {
    let recall = retrievability(of: state, after: elapsed)
    let known = self.state(after: state, elapsed: elapsed, grade: .good)
    let forgotten = self.state(after: state, elapsed: elapsed, grade: .again)
    let with =
      recall * retrievability(of: known, after: remaining)
      + (1 - recall) * retrievability(of: forgotten, after: remaining)
    let without = retrievability(of: state, after: elapsed + remaining)
    return weight * (with - without) / max(seconds, 0.001)
  }
}
