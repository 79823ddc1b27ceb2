import Facts
import Testing

/// Progress hangs on names: no edit of wording, value, order or place may change them.
struct StableNameLawTests {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func shufflingAndEditingADeckKeepsItsNames(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let names = Set(try CardTests.cards(of: CardTests.album).map(\.id))
    let edited = dice.edited(CardTests.album)
    #expect(Set(try CardTests.cards(of: edited).map(\.id)) == names, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func namesOfCardsAreUnique(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let names = try CardTests.cards(of: dice.edited(CardTests.album)).map(\.id)
    #expect(Set(names).count == names.count, "seed \(seed)")
  }
}

/// Changes everything about a deck that an author may change without losing progress.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func edited(_ tree: Tree, key: String = "") -> Tree {
    switch tree {
    case .nothing: tree
    case .text(let text): edited(text, key: key)
    case .list(let items): .list(shuffled(items.map { edited($0, key: key) }))
    case .map(let pairs):
      .map(
        shuffled(pairs.map { Tree.Pair(key: $0.key, value: edited($0.value, key: $0.key)) }))
    }
  }

  /// Texts and values change; what names something stays.
  private mutating func edited(_ text: String, key: String) -> Tree {
    switch key {
    case "name", "title", "front", "back": .text(text + " \(next() % 100)")
    case "cloze": .text("Or: " + text)
    case "died-on": .text("\(1800 + next() % 100)")
    case "age": .text("\(20 + next() % 70)")
    case "importance": .text("\(1 + next() % 3)")
    case "section": .text(next() % 2 == 0 ? "early" : "late")
    default: .text(text)
    }
  }

  private mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.map { ($0, next()) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
