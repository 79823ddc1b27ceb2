import Facts
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What the program finds when it compares a deck with the journal.
@Suite struct DeckRevisionTests {
  /// Lets the journal see each state of a deck in turn and answers every card of the first.
  ///
  /// Gives what was found at the last state and the texts of the cards that have progress.
  private func follow(
    _ kind: Kind, _ states: [String]..., was: [String: String] = [:]
  ) throws -> (DeckRevision?, [String]) {
    var found: DeckRevision?
    var studied: [String] = []
    try kind.withStore { store in
      for (number, state) in states.enumerated() {
        let deck = try RevisedDeck.plain(state, was: number == 0 ? [:] : was)
        found = try store.revision(of: deck)
        if let found { try store.revise(found, moment(Int64(number) * day), Scheduler()) }
        #expect(try store.revision(of: deck) == nil)
        if number == 0 {
          for card in deck.cards {
            try store.answer(CardKey(deck: "deck", card: card.id), later: 1)
          }
        }
        let records = try store.records(Scheduler())
        #expect(records == Scheduler().replay(try store.reviews()))
        let texts = deck.cardTexts
        studied = records.keys.compactMap { texts[$0.card].map { "\($0.front) = \($0.back)" } }
          .sorted()
      }
    }
    return (found, studied)
  }

  private let peru = "Capital of Peru = Lima"
  private let norway = "Capital of Norway = Oslo"
  private let reworded = "What is the capital of Norway? = Oslo"

  @Test(arguments: Kind.allCases)
  func cardsFollowTheirWording(kind: Kind) throws {
    let (found, studied) = try follow(kind, [norway, peru], [peru, reworded])
    #expect(found?.reworded == 1 && found?.gone == 0 && found?.renamed == 0)
    #expect(studied == [peru, reworded])
  }

  @Test(arguments: Kind.allCases)
  func aDeckOfNamedCardsIsNotRemembered(kind: Kind) throws {
    let (found, studied) = try follow(kind, ["#a \(norway)", "#b \(peru)"], ["#a \(reworded)"])
    #expect(found == nil)
    #expect(studied == [reworded])
  }

  @Test(arguments: Kind.allCases)
  func theAuthorsWordIsFollowed(kind: Kind) throws {
    let (found, studied) = try follow(
      kind, ["#a \(norway)", "#b \(peru)"], ["#c Seat of the Storting = Oslo", "#b \(peru)"],
      was: ["c": "a"])
    #expect(found?.renamed == 1 && found?.reworded == 0)
    #expect(studied == [peru, "Seat of the Storting = Oslo"])
  }

  @Test(arguments: Kind.allCases)
  func whatIsGoneComesBack(kind: Kind) throws {
    let (gone, left) = try follow(kind, [norway, peru], [peru])
    #expect(gone?.gone == 1 && gone?.cards == [:])
    #expect(left == [peru])
    let (_, same) = try follow(kind, [norway, peru], [peru], [norway, peru])
    #expect(same == [norway, peru])
    let (found, other) = try follow(kind, [norway, peru], [peru], [reworded, peru])
    #expect(found?.reworded == 1)
    #expect(other == [peru, reworded])
  }

  @Test(arguments: Kind.allCases)
  func anEditThatIsTakenBackTakesTheProgressBack(kind: Kind) throws {
    let (_, reverted) = try follow(kind, [norway, peru], [reworded, peru], [norway, peru])
    #expect(reverted == [norway, peru])
    let (found, renamed) = try follow(
      kind, ["#a \(norway)"], ["#c \(norway)"], ["#a \(norway)"], was: ["c": "a"])
    #expect(found?.renamed == 1)
    #expect(renamed == [norway])
  }

  @Test(arguments: Kind.allCases)
  func progressOfAHoleThatIsGoneWaits(kind: Kind) throws {
    let two = "The {{NEP}} was announced in {{1921}} at the congress."
    let one = "The NEP was announced in {{1921}} at the congress."
    let year = "The NEP was announced in {{}} at the congress. = 1921"
    let subject = "The {{}} was announced in 1921 at the congress. = NEP"
    let three = "The {{NEP}} was {{announced}} in 1921 at the congress."
    let (found, left) = try follow(kind, [two, peru], [one, peru])
    #expect(found?.gone == 1 && found?.reworded == 1)
    #expect(left == [peru, year])
    let (_, back) = try follow(kind, [two, peru], [one, peru], [two, peru])
    #expect(back == [peru, year, subject].sorted())
    let (_, other) = try follow(kind, [two, peru], [three, peru])
    #expect(other == [peru, subject])
  }

  @Test(arguments: Kind.allCases)
  func aTextIsRenamedAndGetsAHoleAtOnce(kind: Kind) throws {
    let (found, studied) = try follow(
      kind, ["#a The NEP of {{1921}} was Lenin's {{retreat}}."],
      ["#b The {{NEP}} of {{1921}} was Lenin's {{retreat}}."], was: ["b": "a"])
    #expect(found?.renamed == 2 && found?.gone == 0)
    #expect(
      studied == [
        "The NEP of 1921 was Lenin's {{}}. = retreat",
        "The NEP of {{}} was Lenin's retreat. = 1921",
      ])
    let (gone, left) = try follow(
      kind, ["#a The NEP of {{1921}} was Lenin's {{retreat}}."],
      ["#b The {{NEP}} of {{1921}} was Lenin's retreat."], was: ["b": "a"])
    #expect(gone?.renamed == 1 && gone?.gone == 1)
    #expect(left == ["The NEP of {{}} was Lenin's retreat. = 1921"])
    let (_, mended) = try follow(
      kind, ["#a The NEP of {{1922}} was Lenin's {{plot}}."],
      ["#b The NEP of {{1921}} was Lenin's {{retreat}}."], was: ["b": "a"])
    #expect(mended.count == 2)
  }

  @Test(arguments: Kind.allCases)
  func aTextComesBackWithOtherHoles(kind: Kind) throws {
    let (_, studied) = try follow(
      kind, ["The NEP of {{1921}} was Lenin's {{retreat}}.", peru], [peru],
      ["The {{NEP}} of {{1921}} was Lenin's retreat.", peru])
    #expect(studied == [peru, "The NEP of {{}} was Lenin's retreat. = 1921"])
  }

  @Test(arguments: Kind.allCases)
  func orderAndFilesDoNotMatter(kind: Kind) throws {
    let (found, studied) = try follow(kind, [norway, peru], [peru, norway])
    #expect(found == nil)
    #expect(studied == [norway, peru])
  }

  @Test(arguments: Kind.allCases)
  func cardsCanBeGivenNamesLater(kind: Kind) throws {
    let (found, studied) = try follow(kind, [norway, peru], ["#a \(norway)", "#b \(peru)"])
    #expect(found?.reworded == 2)
    #expect(studied == [norway, peru])
  }
}
