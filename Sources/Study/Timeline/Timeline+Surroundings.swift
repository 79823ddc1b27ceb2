public import Facts
public import Questions

extension Timeline {
  /// Some events with what came just before and after them: a small piece of the line.
  public struct Surroundings: Hashable, Sendable {
    /// The events, in order of time.
    public var events: [Event] = []
    /// Which of them all is about, by ``Timeline/Event/fact``.
    public var marked: Set<Int> = []
    /// When other events were, between the first and the last of these, that are not to be shown.
    public var hidden: [Point] = []

    /// Finds what came before and after; `nil` if there is no date to begin with.
    ///
    /// Events that no answer was given to, and those that are kept back, are passed over: the
    /// neighbours are the nearest ones that may be seen.
    ///
    /// - Parameters:
    ///   - facts: What it is about; those without a date do not matter.
    ///   - subject: Whose dates to take if none of the facts has one.
    ///   - maker: The deck.
    ///   - records: The memory of its cards.
    ///   - scheduler: Tells what is remembered.
    ///   - day: Today.
    ///   - isKeptBack: Whether a card is not to be given away, though it was asked before.
    /// - Complexity: O(facts · log facts) in comparisons of numbers; names are made of what is
    ///   shown.
    public init?(
      of facts: Set<Fact.ID>, or subject: Entity.ID?, in maker: QuestionMaker,
      records: [Card.ID: CardRecord], scheduler: Scheduler, on day: StudyDay,
      keepingBack isKeptBack: (Card.ID) -> Bool
    ) {
      let deck = maker.deck
      var line: [(day: Int, fact: Int)] = []
      for position in deck.facts.indices {
        guard case .date(let date) = deck.facts[position].value else { continue }
        line.append((date.start.firstDay, position))
      }
      line.sort { ($0.day, $0.fact) < ($1.day, $1.fact) }
      func isVisible(_ place: Int) -> Bool {
        let cards = Timeline.cards(of: deck.facts[line[place].fact], in: maker)
        return cards.isEmpty
          || cards.contains { records[$0] != nil } && !cards.contains(where: isKeptBack)
      }
      var own = line.indices.filter { facts.contains(deck.facts[line[$0].fact].id) }
      if own.isEmpty, let subject {
        own = Array(
          line.indices.filter {
            deck.facts[line[$0].fact].subject == subject && isVisible($0)
          }.prefix(Self.mostOwn))
      }
      guard let first = own.first, let last = own.last else { return nil }
      var shown = Set(own)
      for place in own {
        for step in [-1, 1] {
          var left = own.count == 1 ? 2 : 1
          var next = place + step
          while left > 0, line.indices.contains(next), abs(next - place) <= Self.farthest {
            if !own.contains(next), isVisible(next) {
              shown.insert(next)
              left -= 1
            }
            next += step
          }
        }
      }
      let range = (shown.min() ?? first)...(shown.max() ?? last)
      // Between events far apart there is no counting what is left out.
      if range.count <= 2 * Self.farthest {
        hidden = range.filter { !shown.contains($0) && !isVisible($0) }
          .map { deck.facts[line[$0].fact].value.point }.compactMap { $0 }
      }
      marked = Set(own.map { line[$0].fact })
      events = shown.sorted().compactMap { place in
        let position = line[place].fact
        return Event(
          position, named: EventNaming.sentence(of: deck.facts[position], in: deck), in: maker,
          records: records, scheduler: scheduler, on: day)
      }
    }

    /// More dates than these are not looked around.
    private static let mostOwn = 3
    /// How many events are looked through in each direction.
    private static let farthest = 40
  }
}

extension FactValue {
  fileprivate var point: Timeline.Point? {
    if case .date(let date) = self { date.firstPoint } else { nil }
  }
}
