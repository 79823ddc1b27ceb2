public import Facts

/// A line of the journal that says what a learner does to a card without answering it.
///
/// Like answers, markings are never changed: another one, with ``isOn`` turned, takes one back.
public struct Marking: Hashable, Sendable {
  /// What can be done to a card.
  public enum Mark: String, CaseIterable, Sendable {
    /// It is not asked until this is taken back.
    case suspended
    /// It is not asked until the next study day.
    case buried
    /// It stands out in lists.
    case flagged
    /// What was answered before counts for its memory no longer.
    case reset
  }

  /// The entry's name.
  public var id: EntryID
  /// When it was done.
  public var moment: Moment
  /// The card, by the name that it has now.
  public var card: CardKey
  /// What was done.
  public var mark: Mark
  /// Whether it was done or taken back.
  public var isOn: Bool

  /// A marking.
  public init(id: EntryID, moment: Moment, card: CardKey, mark: Mark, isOn: Bool = true) {
    self.id = id
    self.moment = moment
    self.card = card
    self.mark = mark
    self.isOn = isOn
  }
}

/// What holds of a card besides its memory: the outcome of its markings.
public struct CardMarks: Hashable, Sendable {
  /// Whether it is not asked at all.
  public var isSuspended = false
  /// The study day on which it was buried, if it was.
  public var buriedDay: StudyDay?
  /// Whether it stands out in lists.
  public var isFlagged = false

  /// Nothing holds.
  public init() {}

  /// Whether nothing holds.
  public var isEmpty: Bool { self == CardMarks() }

  /// Whether the card may be asked on a day.
  public func allowsAsking(on day: StudyDay) -> Bool { !isSuspended && buriedDay != day }

  /// Takes in a marking that was made later.
  public mutating func apply(_ marking: Marking) {
    switch marking.mark {
    case .suspended: isSuspended = marking.isOn
    case .buried: buriedDay = marking.isOn ? marking.moment.day : nil
    case .flagged: isFlagged = marking.isOn
    case .reset: break
    }
  }

  /// What holds of cards after markings, which are in order; cards of which nothing holds are left
  /// out.
  public static func after(_ markings: some Sequence<Marking>) -> [CardKey: CardMarks] {
    var marks: [CardKey: CardMarks] = [:]
    for marking in markings { marks[marking.card, default: CardMarks()].apply(marking) }
    return marks.filter { !$0.value.isEmpty }
  }
}

/// A marking in the order of the journal.
public struct PlacedMarking: Hashable, Sendable {
  /// The marking, by the present name of its card.
  public var marking: Marking
  /// Its place among all entries.
  public var sequence: Int64

  /// A marking in the order of the journal.
  public init(_ marking: Marking, sequence: Int64) {
    self.marking = marking
    self.sequence = sequence
  }
}

extension Sequence<PlacedMarking> {
  /// From which place on the answers to a card count, for the cards that were reset.
  ///
  /// Taking a reset back leaves the one before it in force.
  public var resets: [CardKey: Int64] {
    var places: [CardKey: [Int64]] = [:]
    for placed in self where placed.marking.mark == .reset {
      if placed.marking.isOn {
        places[placed.marking.card, default: []].append(placed.sequence)
      } else {
        _ = places[placed.marking.card]?.popLast()
      }
    }
    return places.compactMapValues(\.last)
  }
}
