public import Facts
internal import Memory

/// How a deck, or a section of one, stands today.
public struct Standing: Hashable, Sendable {
  /// Cards that exist.
  public var cards = 0
  /// Cards never asked.
  public var new = 0
  /// Cards asked at least once whose memory is still short: stability under seven days.
  public var learning = 0
  /// Cards due today or earlier that may be asked: neither suspended nor buried today.
  public var due = 0
  /// Sum of the probabilities of recall right now over the cards that were remembered when they
  /// were last asked.
  ///
  /// A card that was failed counts for nothing until it is remembered: having just read the answer
  /// is not knowing it.
  public var known = 0.0

  /// A standing of nothing.
  public init() {}

  /// The stability in days from which a card no longer counts as learning.
  public static let learnedStability = 7.0

  mutating func add(
    _ record: CardRecord?, _ marks: CardMarks?, scheduler: Scheduler, on day: StudyDay
  ) {
    cards += 1
    guard let record else {
      new += 1
      return
    }
    if record.stability.count < Self.learnedStability { learning += 1 }
    if record.dueDay <= day, marks?.allowsAsking(on: day) != false { due += 1 }
    known += record.knownShare(scheduler, on: day)
  }
}

extension CardRecord {
  /// The probability, 0–1, that the card is known on the day; 0 while its last answer was wrong.
  func knownShare(_ scheduler: Scheduler, on day: StudyDay) -> Double {
    successes > 0 ? scheduler.retrievability(of: self, on: day) : 0
  }
}

extension Standing {
  /// How a whole deck stands.
  ///
  /// - Complexity: O(cards).
  public static func of(
    _ deck: Deck, records: [Card.ID: CardRecord], marks: [Card.ID: CardMarks] = [:],
    scheduler: Scheduler, on day: StudyDay
  ) -> Standing {
    var standing = Standing()
    for card in deck.cards {
      standing.add(records[card.id], marks[card.id], scheduler: scheduler, on: day)
    }
    return standing
  }

  /// How each section stands, in study order; cards without a section are left out.
  ///
  /// - Complexity: O(cards).
  public static func bySection(
    of deck: Deck, records: [Card.ID: CardRecord], marks: [Card.ID: CardMarks] = [:],
    scheduler: Scheduler, on day: StudyDay
  ) -> [(section: Section, standing: Standing)] {
    var standings: [Section.ID: Standing] = [:]
    for card in deck.cards {
      guard let section = card.section else { continue }
      standings[section, default: Standing()]
        .add(records[card.id], marks[card.id], scheduler: scheduler, on: day)
    }
    return deck.sections.compactMap { section in
      standings[section.id].map { (section, $0) }
    }
  }

  /// How each part stands, in study order: the sums of its sections.
  ///
  /// - Parameters:
  ///   - deck: The deck.
  ///   - sections: How its sections stand; a part without any of these is left out.
  /// - Returns: The parts with their sums.
  public static func byPart(
    of deck: Deck, sections: [(section: Section, standing: Standing)]
  ) -> [(part: Section, standing: Standing)] {
    deck.parts.compactMap { part in
      let own = sections.filter { $0.section.part == part.id }
      guard !own.isEmpty else { return nil }
      return (part, own.reduce(Standing()) { $0 + $1.standing })
    }
  }

  /// How two sets of different cards stand together.
  public static func + (left: Standing, right: Standing) -> Standing {
    var sum = left
    sum.cards += right.cards
    sum.new += right.new
    sum.learning += right.learning
    sum.due += right.due
    sum.known += right.known
    return sum
  }
}
