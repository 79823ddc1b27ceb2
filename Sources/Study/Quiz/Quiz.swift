public import Facts
public import Questions

/// What a quiz is about, how long it is, and how it asks.
public struct QuizPlan: Hashable, Sendable {
  /// The section or part; `nil` for the whole deck.
  public var section: Section.ID?
  /// How many questions at most.
  public var count: Int
  /// In what forms.
  public var preference: FormLadder.Preference
  /// Minutes until it ends; `nil` for as long as it takes.
  public var minutes: Int?

  /// A quiz of ten questions about everything, without a clock.
  public init(
    section: Section.ID? = nil, count: Int = 10, preference: FormLadder.Preference = .auto,
    minutes: Int? = nil
  ) {
    self.section = section
    self.count = count
    self.preference = preference
    self.minutes = minutes
  }

  /// The cards to be asked: drawn at random, what matters more likelier, never two of one family,
  /// and kept apart where one gives another away.
  ///
  /// Suspended cards are left out; what was buried today may be asked.
  ///
  /// - Complexity: O(n log n) in the number of cards.
  public func queue(
    deck: Deck, marks: [Card.ID: CardMarks], using generator: inout SeededGenerator
  ) -> DayQueue {
    let cards = deck.cards(in: section).filter { marks[$0.id]?.isSuspended != true }
    // Efraimidis and Spirakis (2006): the largest u^(1/w) are a sample without replacement.
    let drawn =
      cards
      .map { (card: $0, rank: generator.rank(weight: Double($0.importance))) }
      .sorted { $0.rank > $1.rank }
    var families: Set<String> = []
    let chosen = drawn.map(\.card).filter { families.insert($0.family).inserted }.prefix(count)
    return DayQueue(
      cards: CardSpacing.apart(Array(chosen)).map(\.id), purpose: .quiz, due: 0, new: 0)
  }

  /// A quiz of the same kind about certain cards: those that were missed.
  public static func queue(again cards: [Card.ID]) -> DayQueue {
    DayQueue(cards: cards, purpose: .quiz, due: 0, new: 0)
  }
}

extension SeededGenerator {
  /// A number that ranks a thing of a weight in a weighted draw: u^(1/w) for the weights 1, 2 and 3,
  /// by its greatest of w draws, which is distributed alike.
  fileprivate mutating func rank(weight: Double) -> UInt64 {
    (0..<max(1, Int(weight))).map { _ in next() }.max() ?? 0
  }
}

/// What a quiz came to.
public struct QuizResult: Hashable, Sendable {
  /// Questions answered.
  public var answered: Int
  /// The sum of what was right: a question with several parts counts by their share.
  public var points: Double
  /// The questions that were not wholly right, in order.
  public var missed: [Question]

  /// The result of a session.
  public init(_ session: Session) {
    answered = session.answers.count
    points = session.answers.reduce(0) { $0 + $1.judgement.score }
    missed = session.answers.filter { $0.judgement.score < 1 }.map(\.question)
  }

  /// The share that was right, 0–1; 0 for nothing.
  public var score: Double { answered > 0 ? points / Double(answered) : 0 }
}
