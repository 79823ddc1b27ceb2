/// Cards in the middle of their replays, standing in line with those whose next review is alike.
///
/// Whenever eight cards stand in a line they are reviewed together. What becomes of a card does not
/// depend on its company.
final class LaneReplay {
  /// What is read of the reviews.
  struct Columns {
    let days: UnsafeBufferPointer<Double>
    let grades: UnsafeBufferPointer<UInt8>
    let guesses: UnsafeBufferPointer<Int32>
    let starts: UnsafeBufferPointer<Int>
    /// Whether any answer may have been guessed.
    let hasGuesses: Bool

    var cardCount: Int { starts.count - 1 }
  }

  /// A card on its way.
  struct Card {
    var stability = 1.0
    var difficulty = 5.0
    /// Where the next review stands, and where the card ends.
    var place = 0
    var end = 0

    var state: FSRS6.State { FSRS6.State(stability: Days(stability), difficulty: difficulty) }
  }

  /// What a grade does: D' = constant + slope·D, and its part in S'.
  struct GradeEffect {
    var constant = 0.0
    var slope = 1.0
    var growthFactor = 1.0
    /// slope·(G − 3 + shift)/ln 2.
    var sameDayExponent = 0.0
    var sameDayLeast = 0.0
  }

  /// The kinds of review, and the numbers of their lines.
  private enum Line {
    static let pass = 0
    static let lapse = 1
    static let sameDay = 2
    static let count = 3
  }

  private typealias CardPointer = UnsafeMutablePointer<Card>

  private let formulas: FSRS6.LaneFormulas
  private let columns: Columns
  /// The state after a first review, or after one that may have been guessed, at a place.
  private let alone: (FSRS6.State?, Int) -> FSRS6.State
  /// By the raw value of the grade.
  private let effects: UnsafeMutablePointer<GradeEffect>
  /// All cards, and at last one that stands in where a line is too short.
  private let cards: CardPointer
  /// The lines, one after the other, and how many cards stand in each.
  private let lines: UnsafeMutablePointer<CardPointer>
  private let lengths: UnsafeMutablePointer<Int>
  /// S' and D' of the cards just reviewed, where single lanes are read faster than from a vector.
  private let results: UnsafeMutablePointer<Lanes>
  /// The next card to begin.
  private var next = 0

  /// So many cards are under way at once; with 64 the longest line is never short of eight.
  private static var company: Int { 64 }

  init(
    _ model: FSRS6, _ columns: Columns, alone: @escaping (FSRS6.State?, Int) -> FSRS6.State
  ) {
    formulas = FSRS6.LaneFormulas(model)
    self.columns = columns
    self.alone = alone
    let count = columns.cardCount
    cards = .allocate(capacity: count + 1)
    cards.initialize(repeating: Card(), count: count + 1)
    lines = .allocate(capacity: Line.count * Self.company)
    lines.initialize(repeating: cards + count, count: Line.count * Self.company)
    lengths = .allocate(capacity: Line.count)
    lengths.initialize(repeating: 0, count: Line.count)
    results = .allocate(capacity: 2)
    results.initialize(repeating: Lanes(), count: 2)
    effects = .allocate(capacity: Grade.allCases.count + 1)
    effects.initialize(repeating: GradeEffect(), count: Grade.allCases.count + 1)
    for grade in Grade.allCases { effects[grade.rawValue] = model.effect(of: grade) }
  }

  deinit {
    cards.deallocate()
    lines.deallocate()
    lengths.deallocate()
    results.deallocate()
    effects.deallocate()
  }

  /// Replays all cards.
  func states() -> [FSRS6.State] {
    for _ in 0..<Self.company { begin() }
    var line = longestLine()
    while lengths[line] > 0 {
      review(line)
      if lengths[line] < Lanes.scalarCount { line = longestLine() }
    }
    let cards = cards
    return (0..<columns.cardCount).map { cards[$0].state }
  }
}

extension LaneReplay {
  private func longestLine() -> Int {
    var longest = 0
    for line in 1..<Line.count where lengths[line] > lengths[longest] { longest = line }
    return longest
  }

  /// Begins the next card that has more than one review.
  private func begin() {
    while next < columns.cardCount {
      let card = cards + next
      let start = columns.starts[next]
      next += 1
      let state = alone(nil, start)
      card.pointee = Card(
        stability: state.stability.count, difficulty: state.difficulty, place: start,
        end: columns.starts[next])
      if advance(card) { return }
    }
  }

  /// Takes the card past the next reviews that may have been guessed.
  private func passGuesses(_ card: CardPointer) {
    while card.pointee.place < card.pointee.end, columns.guesses[card.pointee.place] != 0 {
      let after = alone(card.pointee.state, card.pointee.place)
      card.pointee.stability = after.stability.count
      card.pointee.difficulty = after.difficulty
      card.pointee.place += 1
    }
  }

  /// Puts the card in line for its next review; false if there is none.
  @inline(__always)
  private func advance(_ card: CardPointer) -> Bool {
    card.pointee.place &+= 1
    if columns.hasGuesses { passGuesses(card) }
    let place = card.pointee.place
    guard place < card.pointee.end else { return false }
    let later = columns.grades[place] == 1 ? Line.lapse : Line.pass
    let line = columns.days[place] < 1 ? Line.sameDay : later
    lines[line &* Self.company &+ lengths[line]] = card
    lengths[line] &+= 1
    return true
  }

  /// Reviews the last eight cards of a line, or all if there are fewer.
  @inline(__always)
  private func review(_ line: Int) {
    let count = min(lengths[line], Lanes.scalarCount)
    lengths[line] &-= count
    let batch = lines + line * Self.company + lengths[line]
    for lane in count..<Lanes.scalarCount { batch[lane] = cards + columns.cardCount }

    let (columns, effects) = (columns, effects)
    let stability = gathered(batch) { $0.stability }
    let difficulty = gathered(batch) { $0.difficulty }
    func days() -> Lanes { gathered(batch) { columns.days[$0.place] } }
    func effect(_ part: (GradeEffect) -> Double) -> Lanes {
      gathered(batch) { part(effects[Int(columns.grades[$0.place])]) }
    }
    let moved =
      switch line {
      case Line.pass:
        formulas.passed(stability, difficulty, days: days(), factor: effect { $0.growthFactor })
      case Line.lapse:
        formulas.lapsed(stability, difficulty, days: days())
      default:
        formulas.repeated(
          stability, exponent: effect { $0.sameDayExponent }, least: effect { $0.sameDayLeast })
      }
    results[0] = moved.clipped(to: FSRS6.State.stabilityBounds)
    results[1] = (effect { $0.constant } + effect { $0.slope } * difficulty)
      .clipped(to: FSRS6.State.difficultyBounds)
    let (stabilities, difficulties) = (UnsafeRawPointer(results), UnsafeRawPointer(results + 1))
    for lane in 0..<count {
      // A card that gets in line again stands below those still to be read.
      let card = batch[lane]
      let offset = lane * MemoryLayout<Double>.stride
      card.pointee.stability = stabilities.load(fromByteOffset: offset, as: Double.self)
      card.pointee.difficulty = difficulties.load(fromByteOffset: offset, as: Double.self)
      if !advance(card) { begin() }
    }
  }

  @inline(__always)
  private func gathered(
    _ batch: UnsafeMutablePointer<CardPointer>, _ value: (Card) -> Double
  ) -> Lanes {
    Lanes(
      value(batch[0].pointee), value(batch[1].pointee), value(batch[2].pointee),
      value(batch[3].pointee), value(batch[4].pointee), value(batch[5].pointee),
      value(batch[6].pointee), value(batch[7].pointee))
  }
}
