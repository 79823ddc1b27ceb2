public import Facts
public import Questions

/// One sitting: the cards still to come, the question that is open, the answers given.
///
/// A value: the same calls with the same arguments give the same session, and ``undo()`` restores it
/// exactly. The deck is passed in where questions are made, so that a session stays small.
public struct Session: Hashable, Sendable {
  /// A failed card comes back after at least so many others.
  public static let othersBeforeReturn = 4

  /// The deck that is studied.
  public let deck: Deck.ID
  /// Why its cards are asked.
  public let purpose: DayQueue.Purpose
  /// The question that is open; `nil` when the session is over.
  public internal(set) var question: Question?
  /// The memory of the deck's cards.
  public internal(set) var records: [Card.ID: CardRecord]
  /// The answers given, oldest first.
  public internal(set) var answers: [Answered] = []

  let queue: [Card.ID]
  let ladder: FormLadder
  let seed: UInt64
  var progress = Progress()

  /// How far the session has come: all that an answer changes besides the records.
  struct Progress: Hashable, Sendable {
    /// The next card of the queue.
    var cursor = 0
    /// How many questions were asked.
    var asked = 0
    /// Cards that were failed, with the number of the question that failed.
    var returning: [Returning] = []
    /// Cards whose answer was taken back, to be asked before all others.
    var restored: [Card.ID] = []
  }

  struct Returning: Hashable, Sendable {
    var card: Card.ID
    var asked: Int
  }

  /// An answer with what it changed.
  public struct Answered: Hashable, Sendable {
    /// The line in the journal.
    public let review: Review
    /// The memory before the answer; `nil` if the card was new.
    public let before: CardRecord?
    /// The memory after it.
    public let after: CardRecord
    /// The question as it was asked.
    public let question: Question
    let progress: Progress
  }

  /// A session over a queue, with its first question open.
  public init(
    maker: QuestionMaker, queue: DayQueue, records: [Card.ID: CardRecord],
    ladder: FormLadder = FormLadder(), seed: UInt64
  ) {
    deck = maker.deck.id
    purpose = queue.purpose
    self.queue = queue.cards
    self.records = records
    self.ladder = ladder
    self.seed = seed
    advance(maker)
  }

  /// Whether there is nothing left to ask.
  public var isOver: Bool { question == nil }

  /// How many questions are still to come, with the open one: failed cards count once.
  public var remaining: Int {
    (question == nil ? 0 : 1) + queue.count - min(progress.cursor, queue.count)
      + progress.returning.count + progress.restored.count
  }
}
