/// One review in the order a gradient reads it.
struct FitReview: Sendable {
  /// Days since the review before, as the model counts them.
  var gap: Double
  /// What the review counts in the loss; 0 if it only moves the state.
  var weight: Double
  /// The raw value of the grade.
  var grade: UInt8
  /// Where the guess stands; 0 is an answer from memory.
  var guess: Int32

  /// Whether the answer was right.
  var isRight: Bool { grade != 1 }
}

/// The reviews a fit walks over, cut into chunks that do not depend on the number of threads.
struct FitData: Sendable {
  var reviews: [FitReview]
  /// Where each card begins, and at last the number of reviews.
  var starts: [Int]
  var guesses: [ReviewHistory.Guess]
  /// The cards as ranges of reviews, from the longest to the shortest.
  var cards: [Range<Int>]
  /// Ranges of `cards` of about equal work.
  var chunks: [Range<Int>]
  /// The number of reviews that count in the loss.
  var targetCount: Int

  init(reviews: [FitReview], starts: [Int], guesses: [ReviewHistory.Guess]) {
    self.reviews = reviews
    self.starts = starts
    self.guesses = guesses
    let cards = zip(starts, starts.dropFirst()).map { $0..<$1 }.sorted {
      ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound)
    }
    self.cards = cards
    chunks = Self.chunks(cards)
    targetCount = reviews.reduce(0) { $0 + ($1.weight > 0 ? 1 : 0) }
  }

  /// Whole cards, at least 512 reviews and about a 64th of all in each chunk.
  private static func chunks(_ cards: [Range<Int>]) -> [Range<Int>] {
    let total = cards.reduce(0) { $0 + $1.count }
    let size = max(512, (total + 63) / 64)
    var chunks: [Range<Int>] = []
    var (begin, sum) = (0, 0)
    for (card, range) in cards.enumerated() {
      sum += range.count
      guard sum >= size || card == cards.count - 1 else { continue }
      chunks.append(begin..<(card + 1))
      (begin, sum) = (card + 1, 0)
    }
    return chunks
  }
}
