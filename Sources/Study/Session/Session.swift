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
  /// What is due when, in all decks.
  public internal(set) var calendar: DueCalendar
  /// The answers given, oldest first.
  public internal(set) var answers: [Answered] = []
  /// The cards put aside, oldest first.
  var putAside: [PutAside] = []
  /// Cards that were suspended elsewhere while the session was open: they are not asked.
  var excluded: Set<Card.ID> = []
  /// Cards that were reset elsewhere while the session was open, and how many answers came before.
  var resets: [Card.ID: Int] = [:]

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
    /// How many of them were statements to be corrected.
    var corrections = 0
    /// Cards to be asked again, with the number of the question that asked them last.
    var returning: [Returning] = []
    /// Cards whose answer was taken back, to be asked before all others.
    var restored: [Card.ID] = []
    /// Cards that need no more asking in this session.
    var settled: Set<Card.ID> = []
    /// The wrong options that a card's last two questions showed.
    var lures: [Card.ID: [Set<String>]] = [:]
    /// The other cards of the families of the cards that the open question asks.
    var siblings: [Card.ID: [Card.ID]] = [:]
  }

  struct Returning: Hashable, Sendable {
    enum Need: Hashable, Sendable {
      /// The card was failed.
      case relearning
      /// The card is new and was only recognised.
      case confirming
    }

    var card: Card.ID
    var asked: Int
    var need: Need
  }

  /// A card that was suspended or buried, and how the session was before.
  struct PutAside: Hashable, Sendable {
    var mark: Marking.Mark
    var question: Question
    var progress: Progress
    /// How many answers came before it.
    var answers: Int
  }

  /// What an answer says about a card, and what it does to its memory.
  public struct Change: Hashable, Sendable {
    /// The line in the journal.
    public let review: Review
    /// The memory before the answer; `nil` if the card was new.
    public let before: CardRecord?
    /// The memory after it.
    public let after: CardRecord
  }

  /// An answer with what it changed.
  public struct Answered: Hashable, Sendable {
    /// The question as it was asked.
    public let question: Question
    /// What was found.
    public let judgement: Judgement
    /// What it changed, the question's own card first.
    public let changes: [Change]
    /// Whether the answer forgot the question's own card, and it is a leech among those of the deck.
    public let isLeech: Bool
    let progress: Progress

    /// The lines to be written to the journal.
    public var lines: [JournalLine] {
      changes.map { JournalLine(.review($0.review), $0.review.card, $0.after) }
    }

    /// The lines that take it back, the first of them named `id`.
    public func withdrawal(_ id: EntryID, at moment: Moment) -> [JournalLine] {
      var id = id
      return changes.map { change in
        defer { id = id.next }
        return JournalLine(
          .withdrawal(id: id, of: change.review.id, moment: moment), change.review.card,
          change.before)
      }
    }
  }

  /// A session over a queue, with its first question open.
  ///
  /// - Parameters:
  ///   - maker: Makes the questions.
  ///   - queue: Which cards, in which order.
  ///   - records: The memory of the deck's cards.
  ///   - calendar: What is due when in all decks, this one counted as studied; `nil` counts this one.
  ///   - ladder: In which forms.
  ///   - seed: Where all chance comes from.
  ///   - scheduler: Turns answers into memory.
  ///   - day: Today.
  public init(
    maker: QuestionMaker, queue: DayQueue, records: [Card.ID: CardRecord],
    calendar: DueCalendar? = nil, ladder: FormLadder = FormLadder(), seed: UInt64,
    scheduler: Scheduler, on day: StudyDay
  ) {
    self.calendar =
      calendar
      ?? {
        var own = DueCalendar(from: day)
        own.countStudied(records)
        return own
      }()
    deck = maker.deck.id
    purpose = queue.purpose
    self.queue = queue.cards
    self.records = records
    self.ladder = ladder
    self.seed = seed
    advance(maker, scheduler: scheduler, on: day)
  }

  /// Whether there is nothing left to ask.
  public var isOver: Bool { question == nil }

  /// Whether the card is asked again in this session.
  public func comesBack(_ card: Card.ID) -> Bool {
    progress.returning.contains { $0.card == card }
  }

  /// How many questions are still to come, with the open one: cards that come back count once.
  public var remaining: Int {
    let waiting = queue[min(progress.cursor, queue.count)...].count {
      !progress.settled.contains($0) && !excluded.contains($0)
    }
    let returning = progress.returning.count { !excluded.contains($0.card) }
    let restored = progress.restored.count { !excluded.contains($0) }
    return (question == nil ? 0 : 1) + waiting + returning + restored
  }
}

extension Session.Answered {
  /// Milliseconds from showing the question to the answer.
  public var milliseconds: Int { changes.first?.review.milliseconds ?? 0 }
  /// The memory of the question's own card after the answer.
  public var after: CardRecord? { changes.first?.after }
}
