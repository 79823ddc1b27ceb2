/// The cards of a run and the days they are due on.
struct SimulatedDeck<Truth: FormAwareModel, Planner: FormAwareModel> {
  /// A card in the middle of a run.
  struct Card {
    var truth: Truth.State
    var state: Planner.State
    var lastDay: Int32
    var dueDay: Int32
    var reviews: Int32
    var lapses: Int32
    let draws: Draws

    /// Days from the last review to the next.
    var interval: Int { Int(dueDay - lastDay) }
  }

  var cards: [Card] = []
  /// For each day the first of a chain of cards due on it, −1 for none.
  private var heads: [Int32]
  /// For each card the next in its chain.
  private var nexts: [Int32] = []

  init(days: Int, capacity: Int) {
    heads = [Int32](repeating: -1, count: days)
    cards.reserveCapacity(capacity)
    nexts.reserveCapacity(capacity)
  }

  /// Adds a card to the deck and to the day it is due.
  mutating func append(_ card: Card) {
    cards.append(card)
    nexts.append(-1)
    schedule(cards.count - 1)
  }

  /// Puts a card on the day it is due, if that is within the run; a day that has begun is the first.
  mutating func schedule(_ position: Int) {
    let day = max(Int(cards[position].dueDay), 0)
    guard day < heads.count else { return }
    nexts[position] = heads[day]
    heads[day] = Int32(position)
  }

  /// The cards due on a day, in the order they were begun.
  func due(on day: Int, into queue: inout [Int32]) {
    let before = queue.count
    var position = heads[day]
    while position >= 0 {
      queue.append(position)
      position = nexts[Int(position)]
    }
    queue[before...].sort()
  }
}
