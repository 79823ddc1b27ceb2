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
    let cards = deck.cards(in: section).filter { marks[$0.id]?.allowsAsking(on: day) != false }
    var due: [(card: Card, recall: Double)] = []
    var new: [Card] = []
    var touched: Set<String> = []
    var introduced = 0
    for card in deck.cards {
      guard let record = records[card.id] else { continue }
      if record.firstDay == day { introduced += 1 }
      if record.lastDay == day || record.dueDay <= day { touched.insert(card.family) }
    }
    for card in cards {
      if let record = records[card.id] {
        guard record.dueDay <= day else { continue }
        due.append((card, scheduler.retrievability(of: record, on: day)))
      } else if !touched.contains(card.family) {
        new.append(card)
      }
    }
    due.sort { ($0.recall, $1.card.id) > ($1.recall, $0.card.id) }
    let fresh = oneOfEachFamily(new)
    let taken = fresh.prefix(max(0, limits.newCards - introduced))
    let mixed = mix(due.map(\.card), Array(taken))
    if !mixed.isEmpty {
      return DayQueue(
        cards: CardSpacing.apart(mixed).map(\.id), purpose: .today, due: due.count, new: taken.count
      )
    }
    let more = CardSpacing.apart(
      Array(oneOfEachFamily(cards.filter { records[$0.id] == nil }).prefix(limits.ahead)))
    if !more.isEmpty {
      return DayQueue(cards: more.map(\.id), purpose: .moreNew, due: 0, new: more.count)
    }
    let weakest = cards.compactMap { card in
      records[card.id].map { (card, scheduler.retrievability(of: $0, on: day)) }
    }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.prefix(limits.ahead)
    return DayQueue(
      cards: CardSpacing.apart(weakest.map(\.0)).map(\.id), purpose: .weakest, due: 0, new: 0)
  }

  /// The first card of each family, in order.
  private static func oneOfEachFamily(_ cards: [Card]) -> [Card] {
    var seen: Set<String> = []
    return cards.filter { seen.insert($0.family).inserted }
  }

  /// Spreads the new cards evenly among the due ones.
  ///
  /// A day without due cards is all new.
  private static func mix(_ due: [Card], _ new: [Card]) -> [Card] {
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
