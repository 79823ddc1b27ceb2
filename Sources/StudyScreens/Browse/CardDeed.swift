internal import Facts
internal import Questions
internal import Study

/// Something done to cards in a list, and all that is needed to take it back.
struct CardDeed: Hashable, Sendable {
  var mark: Marking.Mark
  var isOn: Bool
  /// The deck, the card, and its memory before.
  var cards: [Done]

  struct Done: Hashable, Sendable {
    var shelf: Int
    var card: Card.ID
    var record: CardRecord?
  }

  /// What takes it back.
  var opposite: CardDeed {
    var deed = self
    deed.isOn.toggle()
    return deed
  }

  /// What was done, for the line above the footer.
  var sentence: String {
    let count = cards.count == 1 ? "1 card" : "\(cards.count) cards"
    return switch (mark, isOn) {
    case (.suspended, true): "\(count) suspended: not asked again."
    case (.suspended, false): "\(count) no longer suspended."
    case (.buried, true): "\(count) buried: not asked today."
    case (.buried, false): "\(count) no longer buried."
    case (.flagged, true): "\(count) flagged."
    case (.flagged, false): "\(count) no longer flagged."
    case (.reset, true): "\(count) reset: as if never asked."
    case (.reset, false): "The memory of \(count) is back."
    }
  }

  /// The keys that do something to cards.
  static let bindings = [
    Binding(.suspend, "s", "suspend, or take that back", hint: "suspend"),
    Binding(.flag, "!", "flag, or take the flag off", hint: "flag"),
    Binding(.reset, "R", "reset: forget all answers"),
    Binding(.undo, "u", "take back what was done", hint: "undo"),
  ]

  static let confirmation = [
    Binding(.confirm, "y", "yes, reset", hint: "reset"),
    Binding(.back, "n <esc> q", "no, leave everything as it is", hint: "leave it"),
  ]

  /// What is asked before cards are reset.
  static func question(_ count: Int) -> String {
    let cards = count == 1 ? "this card" : "these \(count) cards"
    return "Reset \(cards)? What was answered will count no longer."
  }
}

extension App {
  /// Puts a mark on cards, or takes it off if all of them have it.
  mutating func toggle(
    _ mark: Marking.Mark, _ cards: [(shelf: Int, card: Card.ID)], at moment: Moment
  ) -> [Effect] {
    func isOn(_ card: (shelf: Int, card: Card.ID)) -> Bool {
      let marks = shelves[card.shelf].marks[card.card] ?? CardMarks()
      return switch mark {
      case .suspended: marks.isSuspended
      case .buried: marks.buriedDay == moment.day
      case .flagged: marks.isFlagged
      case .reset: shelves[card.shelf].records[card.card] == nil
      }
    }
    let others = cards.filter { !isOn($0) }
    guard !others.isEmpty || mark != .reset else {
      notice = "There is nothing to reset: no answer was given yet."
      return []
    }
    let changed = others.isEmpty ? cards : others
    let deed = CardDeed(
      mark: mark, isOn: !others.isEmpty,
      cards: changed.map {
        CardDeed.Done(
          shelf: $0.shelf, card: $0.card, record: shelves[$0.shelf].records[$0.card])
      })
    guard !deed.cards.isEmpty else { return [] }
    deeds.append(deed)
    return carryOut(deed, at: moment)
  }

  /// Takes back what was done last to cards in a list.
  mutating func undoDeed(at moment: Moment) -> [Effect] {
    guard var deed = deeds.popLast() else {
      notice = "There is nothing to take back here."
      return []
    }
    if deed.mark == .reset {
      // What was answered since would be lost.
      deed.cards.removeAll { shelves[$0.shelf].records[$0.card] != nil }
      guard !deed.cards.isEmpty else {
        notice = "Answered anew since: the reset stays."
        return []
      }
    }
    return carryOut(deed.opposite, at: moment)
  }

  private mutating func carryOut(_ deed: CardDeed, at moment: Moment) -> [Effect] {
    var lines: [JournalLine] = []
    for (shelf, cards) in Dictionary(grouping: deed.cards, by: \.shelf).sorted(by: {
      $0.key < $1.key
    }) {
      guard let deck = shelves[shelf].maker?.deck.id else { continue }
      // Taken out and put back once: each access copies the whole.
      var records = shelves[shelf].records
      for done in cards {
        let marking = Marking(
          id: nextID, moment: moment, card: CardKey(deck: deck, card: done.card),
          mark: deed.mark, isOn: deed.isOn)
        nextID = nextID.next
        if deed.mark == .reset { records[done.card] = deed.isOn ? nil : done.record }
        shelves[shelf].marks[done.card, default: CardMarks()].apply(marking)
        lines.append(JournalLine(.marking(marking), marking.card, records[done.card]))
      }
      if deed.mark == .reset {
        shelves[shelf].records = records
        renewPages(of: shelf, on: moment.day)
      }
      tellSessions(deed, shelf: shelf, at: moment)
      refreshIndex(shelf: shelf, only: Set(cards.map(\.card)))
    }
    notice = deed.sentence
    return lines.isEmpty ? [] : [.record(lines, .beforePainting)]
  }
}
