import Facts
import Questions
import Study
import StudyTestSupport
import Testing

/// Searching against looking at each card one by one.
@Suite struct CardSearchLawTests {
  private static let letters = Array("aabeeinorst 'x")

  private static func text(_ length: Int, using generator: inout SeededGenerator) -> String {
    String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
  }

  private static func deck(_ count: Int, using generator: inout SeededGenerator) -> Deck {
    let written = (0..<count).map { number in
      WrittenCard(
        id: Card.ID("c-\(number)"),
        content: .basic(
          front: text(Int.random(in: 1...90, using: &generator), using: &generator),
          back: text(Int.random(in: 1...40, using: &generator), using: &generator)),
        provenance: Provenance(place: Place(file: "d.yaml", line: 1, column: 1)))
    }
    return Deck(header: .init(id: "d", title: "D"), written: written)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func findsWhatOccursAndNothingElse(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let maker = QuestionMaker(deck: Self.deck(120, using: &generator))
    var index = CardIndex(
      [CardIndex.Source(maker: maker, records: [:], marks: [:])],
      schedulers: Schedulers(SearchedDeck.scheduler),
      on: TestTime.start.day)
    for _ in 0..<60 {
      let phrase = Self.text(Int.random(in: 1...6, using: &generator), using: &generator)
        .trimmed
      guard !phrase.isEmpty else { continue }
      let found = index.search(try CardQuery("\"\(phrase)\""))
      let wanted = (0..<index.count).filter { row in
        let sides = index.sides(row)
        return sides.front.holds(phrase) || sides.back.holds(phrase)
      }
      #expect(found == wanted, "seed \(seed), phrase '\(phrase)'")
      let others = index.search(try CardQuery("-\"\(phrase)\""))
      #expect(Set(found).union(others).count == index.count, "seed \(seed), '\(phrase)'")
      #expect(Set(found).isDisjoint(with: others), "seed \(seed), '\(phrase)'")
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func sortingKeepsEveryCardOnceAndReversesWhatHasAValue(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let deck = Self.deck(60, using: &generator)
    var records: [Card.ID: CardRecord] = [:]
    for card in deck.cards where Bool.random(using: &generator) {
      records[card.id] = SearchedDeck.record(
        stability: Double(Int.random(in: 1...9, using: &generator)),
        due: Int.random(in: -3...3, using: &generator))
    }
    var index = CardIndex(
      [CardIndex.Source(maker: QuestionMaker(deck: deck), records: records, marks: [:])],
      schedulers: Schedulers(SearchedDeck.scheduler), on: TestTime.start.day)
    for column in CardColumn.allCases {
      for text in ["", "e"] {
        let query = try CardQuery(text)
        let rising = index.search(query, by: column)
        #expect(rising.sorted() == index.search(query), "\(column), seed \(seed)")
        let falling = index.search(query, by: column, isReversed: true)
        let valued = rising.filter { row in
          switch column {
          case .deck, .front, .lapses: true
          case .section: false
          case .due, .stability, .difficulty, .recall: index.figures[row].isStarted
          }
        }
        #expect(
          Array(falling.prefix(valued.count)) == valued.reversed(), "\(column), seed \(seed)")
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Whether the text occurs, by looking at every position.
  fileprivate func holds(_ text: String) -> Bool {
    let (all, part) = (Array(utf8), Array(text.utf8))
    guard all.count >= part.count else { return false }
    return (0...all.count - part.count).contains { all[$0..<$0 + part.count].elementsEqual(part) }
  }
}
