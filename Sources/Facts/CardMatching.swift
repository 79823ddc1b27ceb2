/// Finds the cards of a deck again whose names have changed with their text.
///
/// A card that its author did not name is known by its text. When the text is edited, one name
/// vanishes and another arrives; the matching tells which is which. It rather finds nothing than the
/// wrong card: what one has learnt must never be taken for knowledge of something else.
///
/// In order: the same front and back; the same front; by likeness, each other's best with a clear
/// lead (``CardMatching/likeness(_:_:)``); holes whose neighbours have been found. Both sides are
/// matched once at most, and never a card that was there before, except the holes of a text among
/// each other, whose numbers shift when one is added or taken out.
///
/// - Complexity: O(length of all texts + vanished × 64).
public struct CardMatching: Sendable {
  /// The present name by the former one.
  ///
  /// A name that the deck now uses for another hole, and whose own hole is gone, moves to a name
  /// that no deck can contain, so that its progress waits there.
  public internal(set) var successors: [Card.ID: Card.ID] = [:]

  /// A card that could be another one.
  struct Entry {
    var id: Card.ID
    var naming: CardText.Naming
    var front: Words
    var back: Words

    init(_ id: Card.ID, _ text: CardText) {
      self.id = id
      naming = text.naming
      front = Words(text.front)
      back = Words(text.back)
    }
  }

  /// Cards that must have become something, and cards that must have come from somewhere.
  var vanished: [Card.ID: Entry] = [:]
  var arrived: [Card.ID: Entry] = [:]
  /// How often a back occurs among the cards of now, and among those that vanished.
  var backs: [String: Int] = [:]
  var formerBacks: [String: Int] = [:]
  /// Names and numbers.
  var names: Set<String> = []
  let known: [Card.ID: CardText]
  let seen: Set<Card.ID>
  let present: [Card.ID: CardText]
  let renames: [Card.ID: Card.ID]
  /// The new names of texts with holes by their former ones.
  private let texts: [Substring: Substring]

  /// Matches what was known of a deck with what it is now.
  ///
  /// - Parameters:
  ///   - known: The texts of the deck's written cards, also of some that are long gone.
  ///   - seen: Those of them that the deck had when it was last looked at.
  ///   - present: The texts of the deck's written cards now.
  ///   - studied: The cards that have progress.
  ///   - renames: The author's new names of holes by their former ones: the text is certain, the
  ///     number is not.
  public init(
    known: [Card.ID: CardText], seen: Set<Card.ID>, present: [Card.ID: CardText],
    studied: Set<Card.ID>, renames: [Card.ID: Card.ID] = [:]
  ) {
    self.known = known
    self.seen = seen
    self.present = present
    self.renames = renames
    texts = Dictionary(renames.map { ($0.base, $1.base) }) { first, _ in first }
    for (id, text) in known where text.naming != .author && present[id] == nil {
      vanished[id] = Entry(id, text)
    }
    let displaced = displaceHoles()
    guard !vanished.isEmpty else { return }
    for (id, text) in present where !seen.contains(id) && !studied.contains(id) {
      arrived[id] = Entry(id, text)
    }
    prepare()
    matchEqual { $0.front.key + "\n" + $0.back.key }
    matchEqual { $0.front.key }
    matchAlike()
    matchSiblings()
    followNumbers()
    settle(displaced, studied: studied)
  }

  private mutating func prepare() {
    for text in present.values { backs[Words(text.back).key, default: 0] += 1 }
    for entry in vanished.values { formerBacks[entry.back.key, default: 0] += 1 }
    let entries = Array(vanished.values) + Array(arrived.values)
    names = Self.names(in: entries.map(\.front) + entries.map(\.back))
  }

  /// Matches cards that agree in a key that no other card has.
  private mutating func matchEqual(_ key: (Entry) -> String) {
    let targets = Dictionary(grouping: arrived.values, by: key)
    for (key, formers) in Dictionary(grouping: vanished.values, by: key) {
      guard let targets = targets[key] else { continue }
      guard formers.count == 1, targets.count == 1 else { continue }
      let (former, target) = (formers[0], targets[0])
      guard !former.front.list.isEmpty, canBecome(former, target) else { continue }
      match(former.id, target.id)
    }
  }

  mutating func match(_ former: Card.ID, _ present: Card.ID) {
    successors[former] = present
    vanished[former] = nil
    arrived[present] = nil
  }

  /// Holes of a text that has a name stay in that text.
  func canBecome(_ former: Entry, _ target: Entry) -> Bool {
    if let text = texts[former.id.base] { return text == target.id.base }
    return former.naming == .text || former.id.base == target.id.base
  }
}

extension Card.ID {
  /// The name of a written text without the number of the hole.
  public var base: Substring { text.prefix { $0 != "." } }
}
