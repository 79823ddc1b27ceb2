import Facts
import Testing

/// The list of keys is the reader's own: it takes every key of it.
struct DeckFormatTests {
  /// A deck with a mapping that describes such a thing and has one key of it, empty.
  private static func deck(_ thing: DeckProblem.Thing, _ key: String) -> Tree {
    let mapping: Tree = .map([.init(key: key, value: .nothing)])
    return switch thing {
    case .source: ["sources": ["x": mapping]]
    case .section: ["sections": [mapping]]
    case .kind: ["kinds": ["x": mapping]]
    case .relation: ["relations": ["x": mapping]]
    case .entity: ["entities": ["x": mapping]]
    case .alias: ["entities": ["x": ["kind": "work", "name": "x", "also": mapping]]]
    case .fact: ["entities": ["x": ["kind": "person", "name": "x", "said": mapping]]]
    case .card: ["cards": [mapping]]
    case .deck, .file: mapping
    }
  }

  @Test(
    arguments: [.deck, .source, .section, .kind, .relation, .alias, .entity, .fact, .card]
      as [DeckProblem.Thing])
  func theReaderTakesEveryKey(thing: DeckProblem.Thing) {
    #expect(!DeckFormat.keys(of: thing).isEmpty)
    for key in DeckFormat.keys(of: thing) {
      let reasons = read(Self.deck(thing, key), after: thing == .deck ? nil : schema)
        .problems.map(\.reason)
      #expect(
        !reasons.contains { reason in
          if case .unknownKey = reason { return true }
          if case .unknown(.relation, _, _) = reason { return true }
          return false
        }, "\(thing) \(key)")
    }
  }

  @Test func aFileIsNoMapping() {
    #expect(DeckFormat.keys(of: .file).isEmpty)
  }
}
