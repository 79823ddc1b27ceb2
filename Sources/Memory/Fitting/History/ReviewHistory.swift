/// A learner's reviews as columns, one card after the other: what fits and evaluations read.
///
/// A card begins at its first usable review; entries that say nothing about memory are left out by
/// the caller, and a reset to new begins another card.
public struct ReviewHistory: Sendable {
  /// Days with their fraction since the card's review before; 0 for its first.
  let elapsed: [Double]
  /// Study days since the card's review before; 0 for its first.
  let days: [Double]
  /// The raw value of the grade.
  let grades: [UInt8]
  /// The place of the review among all reviews in order of time.
  let ranks: [Int]
  /// Where each card begins, and at last the number of reviews.
  let starts: [Int]
  /// What is known about answers that may have been guessed; 0 is an answer from memory.
  let guessIndices: [Int32]
  /// The guesses the indices point to; the first stands for recall.
  let guesses: [Guess]

  /// A right answer may have been luck, a wrong one a slip.
  struct Guess: Sendable {
    var chance: Double
    var slip: Double
    /// The probability that the answer was known.
    var knew: Double
    /// The grade if it was.
    var grade: UInt8

    /// The entry that stands for recall.
    static let recall = Guess(chance: 0, slip: 0, knew: 1, grade: Grade.good.raw)
  }

  /// The number of reviews.
  public var count: Int { grades.count }
  /// The number of cards.
  public var cardCount: Int { starts.count - 1 }
}

extension ReviewHistory {
  /// The history of some cards.
  ///
  /// - Parameter cards: The reviews of each card; sorted by moment here, equal moments in the given
  ///   order. Study days that run backwards count as the same day.
  /// - Complexity: O(n log n) for n reviews.
  public init(cards: some Sequence<[ReviewRecord]>) {
    var columns = Columns()
    for card in cards where !card.isEmpty {
      let isSorted = zip(card, card.dropFirst()).allSatisfy { $0.moment <= $1.moment }
      columns.append(isSorted ? card : card.sortedByMoment)
    }
    self.init(columns)
  }

  private init(_ columns: Columns) {
    elapsed = columns.elapsed
    days = columns.days
    grades = columns.grades
    starts = columns.starts
    guessIndices = columns.guessIndices
    guesses = columns.guesses
    let moments = columns.moments
    let order = moments.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
    var ranks = [Int](repeating: 0, count: moments.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    self.ranks = ranks
  }

  /// Columns under construction.
  private struct Columns {
    var moments: [Double] = []
    var elapsed: [Double] = []
    var days: [Double] = []
    var grades: [UInt8] = []
    var starts = [0]
    var guessIndices: [Int32] = []
    var guesses = [Guess.recall]

    mutating func append(_ card: [ReviewRecord]) {
      var previous = card[0]
      for review in card {
        moments.append(review.moment.count)
        elapsed.append((review.moment - previous.moment).elapsedCount)
        days.append(Double(max(review.studyDay - previous.studyDay, 0)))
        grades.append(review.evidence.grade.raw)
        guessIndices.append(index(of: review))
        previous = review
      }
      starts.append(moments.count)
    }

    private mutating func index(of review: ReviewRecord) -> Int32 {
      let evidence = review.evidence
      guard evidence.chance > 0 else { return 0 }
      let slip = evidence.slip.clipped(to: 0...0.5)
      guesses.append(
        Guess(
          chance: evidence.chance.clipped(to: 0...(1 - slip)), slip: slip,
          knew: review.knew?.clipped(to: 0...1) ?? (evidence.grade.passed ? 1 : 0),
          grade: evidence.gradeIfKnown.raw))
      return Int32(guesses.count - 1)
    }
  }
}

extension [ReviewRecord] {
  /// In order of time; equal moments keep their order.
  fileprivate var sortedByMoment: [ReviewRecord] {
    enumerated().sorted {
      ($0.element.moment.count, $0.offset) < ($1.element.moment.count, $1.offset)
    }.map(\.element)
  }
}

extension Grade {
  /// The raw value as a column holds it.
  var raw: UInt8 { UInt8(rawValue) }
}
