import Facts
import Testing

@testable import DeckFiles

/// The vocabularies that come with the program.
struct BuiltInVocabularyTests {
  @Test func historyIsThere() {
    #expect(Vocabulary.allBuiltIn.map(\.name).contains("history"))
  }

  @Test(arguments: Vocabulary.allBuiltIn.map(\.name))
  func aVocabularyHasNoProblems(name: String) throws {
    let outcome = try load("title: T\nuse: \(name)\ncards: [{front: a, back: b}]")
    #expect(outcome.problems == [])
    #expect(try #require(outcome.deck).relations.count >= 25)
  }

  @Test(arguments: Vocabulary.allBuiltIn.map(\.name))
  func aVocabularyHoldsNothingButKindsAndRelations(name: String) throws {
    let vocabulary = try #require(Vocabulary.allBuiltIn.first { $0.name == name })
    let root = try #require(vocabulary.tree())
    guard case .map(let entries) = root.content else { return }
    #expect(Set(entries.map(\.key)) == ["iskra", "title", "about", "kinds", "relations"])
  }

  @Test func aHistoryDeckDeclaresAlmostNothing() throws {
    let outcome = try load(
      """
      title: Rome
      use: history
      entities:
        caesar: {kind: statesman, name: Julius Caesar, born-on: 1..2, died-in: rome}
        rome: {kind: city, name: Rome}
      """)
    #expect(outcome.problems == [])
    #expect(
      outcome.deck?.cards.map(\.id.text) == [
        "caesar.born-on", "caesar.born-on.back", "caesar.died-in", "caesar.died-in.back",
      ])
  }

  @Test func theBuiltInDeckUsesHistory() throws {
    let deck = try #require(DeckSource.builtIn(name: "marxism-leninism").load().deck)
    #expect(deck.relation("happened-on") != nil)
    #expect(deck.lineage(of: "soviet-leader") == ["soviet-leader", "bolshevik", "person"])
  }
}
