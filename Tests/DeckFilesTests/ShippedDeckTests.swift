import Facts
import Testing

@testable import DeckFiles

struct ShippedDeckTests {
  @Test func theDeckInsideTheProgramHasNoProblems() throws {
    let sources = DeckSource.allBuiltIn
    #expect(sources == [.builtIn(name: "marxism-leninism")])
    for source in sources {
      let outcome = source.load()
      #expect(outcome.problems.map(\.description) == [])
      #expect(try #require(outcome.deck).id.text == source.name)
    }
  }

  @Test func theFilesInsideTheProgramStandInTheOrderOfAFolder() {
    let paths = BuiltInFile.all.map(\.path)
    #expect(paths.first == "marxism-leninism/deck.yaml")
    #expect(Set(paths).count == paths.count)
  }

  @Test func everythingOfTheBuiltInDeckStandsInASectionAndHasASource() throws {
    let deck = try #require(DeckSource.builtIn(name: "marxism-leninism").load().deck)
    let provenances = deck.facts.map(\.provenance) + deck.written.map(\.provenance)
    for provenance in provenances {
      #expect(provenance.section != nil, "\(provenance.place)")
      #expect(!provenance.citations.isEmpty, "\(provenance.place)")
    }
    for section in deck.sections {
      #expect(deck.cards.contains { $0.section == section.id }, "\(section.id)")
    }
  }

  @Test func eachEssayIsAPartAndHoldsWhatComesFromIt() throws {
    let deck = try #require(DeckSource.builtIn(name: "marxism-leninism").load().deck)
    #expect(deck.parts.map(\.id) == ["essay-one", "essay-two"])
    #expect(deck.sections.allSatisfy { $0.part != nil })
    for provenance in deck.facts.map(\.provenance) + deck.written.map(\.provenance) {
      let part = try #require(provenance.section.flatMap { deck.section($0)?.part })
      for citation in provenance.citations where citation.source == "essay" {
        let other = part == "essay-one" ? "§2" : "§1"
        #expect(!citation.locator.hasPrefix(other), "\(provenance.place)")
      }
    }
  }

  @Test func aDeckThatIsNotThereIsSaidPlainly() {
    #expect(
      DeckSource.builtIn(name: "geology").load().problems.map(\.reason) == [
        .unreadable("no such built-in deck")
      ])
  }

  @Test(arguments: ["chemistry.yaml", "music"])
  func decksOfOtherFieldsHaveNoProblems(name: String) throws {
    let outcome = DeckSource.path(try fixture(name)).load()
    #expect(outcome.problems.map(\.description) == [])
    #expect(try #require(outcome.deck).facts.count >= 15)
  }
}
