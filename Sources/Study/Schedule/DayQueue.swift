public import Facts

/// Which cards to ask today, and in which order.
public struct DayQueue: Hashable, Sendable {
  /// How much is studied in a day.
  public struct Limits: Hashable, Sendable {
    /// New cards a day, per deck.
    public var newCards: Int
    /// Cards in a session that studies ahead.
    public var ahead: Int

    /// Limits.
    public init(newCards: Int = 20, ahead: Int = 20) {
      self.newCards = newCards
      self.ahead = ahead
    }
  }

  /// Why the cards are asked.
  public enum Purpose: Hashable, Sendable {
    /// They are due, or new within the day's limit.
    case today
    /// Nothing is due: new cards beyond the limit.
    case moreNew
    /// Nothing is due and nothing is new: what is weakest.
    case weakest
    /// They were drawn for a quiz: none comes back in it.
    case quiz
  }

  /// The cards in order.
  public var cards: [Card.ID]
  /// Why they are asked.
  public var purpose: Purpose
  /// How many of them are due.
  public var due: Int
  /// How many of them are new.
  public var new: Int

  /// Builds the queue for a deck, one of its parts or one of its sections.
  ///
  /// Due cards come by falling retrievability: with more due than time, that order keeps most. New
  /// cards are spread evenly among them. Cards of one family (both directions of a fact) are not new
  /// on the same day and stand at least ten cards apart where possible, cards about one thing three.
  /// Suspended cards and those buried today are left out. If nothing is left for today, the queue
  /// offers more.
  ///
  /// - Complexity: O(n log n) in the number of cards.
  public static func build(
    deck: Deck, section: Section.ID? = nil, records: [Card.ID: CardRecord],
    marks: [Card.ID: CardMarks] = [:], scheduler: Scheduler, on day: StudyDay,
    limits: Limits = Limits()
  ) -> DayQueue {
    let found = Found(deck, section, records, marks, on: day, limits)
    func recalls(_ cards: [Card]) -> [(card: Card, recall: Double)] {
      cards.compactMap { card in
        records[card.id].map { (card, scheduler.retrievability(of: $0, on: day)) }
      }
    }
    let due = recalls(found.due).sorted { ($0.recall, $1.card.id) > ($1.recall, $0.card.id) }
    let mixed = mix(due.map(\.card), found.taken)
    if !mixed.isEmpty {
      return DayQueue(
        cards: CardSpacing.apart(mixed).map(\.id), purpose: .today, due: found.due.count,
        new: found.taken.count)
    }
    let more = found.moreNew
    if !more.isEmpty {
      return DayQueue(
        cards: CardSpacing.apart(more).map(\.id), purpose: .moreNew, due: 0, new: more.count)
    }
    let weakest = recalls(found.met).sorted { ($0.recall, $0.card.id) < ($1.recall, $1.card.id) }
      .prefix(limits.ahead)
    return DayQueue(
      cards: CardSpacing.apart(weakest.map(\.card)).map(\.id), purpose: .weakest, due: 0, new: 0)
  }

  /// How many cards the queue would hold, and why, without putting them in order.
  ///
  /// - Returns: What ``build(deck:section:records:marks:scheduler:on:limits:)`` counts.
  /// - Complexity: O(n) in the number of cards.
  public static func counts(
    deck: Deck, section: Section.ID? = nil, records: [Card.ID: CardRecord],
    marks: [Card.ID: CardMarks] = [:], on day: StudyDay, limits: Limits = Limits()
  ) -> (purpose: Purpose, due: Int, new: Int, cards: Int) {
    let found = Found(deck, section, records, marks, on: day, limits)
    let (due, new) = (found.due.count, found.taken.count)
    if due + new > 0 { return (.today, due, new, due + new) }
    let more = found.moreNew.count
    if more > 0 { return (.moreNew, 0, more, more) }
    return (.weakest, 0, 0, min(limits.ahead, found.met.count))
  }

  /// The cards by what they come into question for, each in the order of the deck.
  private struct Found {
    /// Those that are due.
    var due: [Card] = []
    /// New ones for today: one of each family that was not touched today, within the limit.
    var taken: ArraySlice<Card>
    /// New ones beyond the limit, were nothing left for today.
    var moreNew: [Card] { Array(DayQueue.oneOfEachFamily(unmet).prefix(limits.ahead)) }
    /// Those that were ever answered.
    var met: [Card] = []
    private var unmet: [Card] = []
    private let limits: Limits

    init(
      _ deck: Deck, _ section: Section.ID?, _ records: [Card.ID: CardRecord],
      _ marks: [Card.ID: CardMarks], on day: StudyDay, _ limits: Limits
    ) {
      self.limits = limits
      var touched: Set<String> = []
      var introduced = 0
      for card in deck.cards {
        guard let record = records[card.id] else { continue }
        if record.firstDay == day { introduced += 1 }
        if record.lastDay == day || record.dueDay <= day { touched.insert(card.family) }
      }
      for card in deck.cards(in: section) where marks[card.id]?.allowsAsking(on: day) != false {
        if let record = records[card.id] {
          met.append(card)
          if record.dueDay <= day { due.append(card) }
        } else {
          unmet.append(card)
        }
      }
      let fresh = DayQueue.oneOfEachFamily(unmet.filter { !touched.contains($0.family) })
      taken = fresh.prefix(max(0, limits.newCards - introduced))
    }
  }

  /// The first card of each family, in order.
  private static func oneOfEachFamily(_ cards: [Card]) -> [Card] {
    var seen: Set<String> = []
    return cards.filter { seen.insert($0.family).inserted }
  }

  /// Spreads the new cards evenly among the due ones.
  ///
  /// A day without due cards is all new.
  private static func mix(_ due: [Card], _ new: ArraySlice<Card>) -> [Card] {
    var mixed: [Card] = []
    mixed.reserveCapacity(due.count + new.count)
    var taken = 0
    for (position, card) in due.enumerated() {
      mixed.append(card)
      let wanted = (position + 1) * new.count / due.count
      mixed += new[taken..<wanted]
      taken = wanted
    }
    return mixed + new[taken...]
  }
}
