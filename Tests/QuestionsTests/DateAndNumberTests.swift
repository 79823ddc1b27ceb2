import Facts
import Testing

@testable import Questions

struct DateAndNumberTests {
  private static func dates(_ deck: SmallDeck, _ card: Card.ID) throws -> [PartialDate] {
    try deck.lures(card).map { try #require(Printed.date($0)) }
  }

  @Test func trueDatesOfOthersNearTheKeyAreOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, died-on: 1200}
        hugo: {kind: king, name: Hugo, died-on: 1203}
        karl: {kind: king, name: Karl, died-on: 1500}
        emma: {kind: king, name: Emma, died-on: 1201-03}
      """)
    let lures = try deck.lures("otto.died-on")
    #expect(lures.contains("1203"))
    #expect(!lures.contains("1500"))
    #expect(try Self.dates(deck, "otto.died-on").allSatisfy { $0.precision == .year })
  }

  @Test func datesOfTheSubjectAndWhatLiesWithin13DaysAreNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto:
          kind: king
          name: Otto
          died-on: {is: 1700-03-20, old-style: 1700-02-20}
          born-on: 1700-01-20
        hugo: {kind: king, name: Hugo, died-on: 1700-04-02}
        karl: {kind: king, name: Karl, died-on: 1700-04-03}
        emma: {kind: king, name: Emma, died-on: 1700-03-07}
        ida: {kind: king, name: Ida, born-on: 1700-02-20}
        ulf: {kind: king, name: Ulf, died-on: 1700-05-09}
        rolf: {kind: king, name: Rolf, died-on: 1700-01-02}
      """)
    let lures = try deck.lures("otto.died-on")
    let refused: Set = ["20 January 1700", "20 February 1700", "2 April 1700", "7 March 1700"]
    #expect(lures.isDisjoint(with: refused), "\(lures)")
    #expect(lures.contains("3 April 1700"))
  }

  @Test func anUncertainDateIsNoChoice() throws {
    let deck = try SmallDeck("entities:\n  otto: {kind: king, name: Otto, died-on: ~1200}")
    #expect(try deck.forms("otto.died-on") == [.cloze, .flashcard])
  }

  @Test(arguments: ["1200", "1200-05", "1200-05-31"])
  func datesAreInventedWhereThereAreNone(date: String) throws {
    let deck = try SmallDeck("entities:\n  otto: {kind: king, name: Otto, died-on: \(date)}")
    let key = try #require(PartialDate(text: date))
    let lures = try Self.dates(deck, "otto.died-on")
    #expect(lures.count >= 6)
    #expect(lures.allSatisfy { $0.precision == key.precision && $0.isApart(from: key) })
  }

  @Test func spansOfTimeAreChosenAmongOtherSpans() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, died-on: 1200..1210}
        hugo: {kind: king, name: Hugo, died-on: 1205..1215}
        karl: {kind: king, name: Karl, died-on: 1211..1212}
        emma: {kind: king, name: Emma, died-on: 1198..1199}
        ida: {kind: king, name: Ida, died-on: 1212..1220}
      """)
    #expect(try deck.lures("otto.died-on") == ["1211–1212", "1198–1199"])
  }

  @Test func numbersNearTheKeyAreOfferedOutsideItsRange() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, age: 53}
        hugo: {kind: king, name: Hugo, age: 60}
        karl: {kind: king, name: Karl, age: 200}
        emma: {kind: king, name: Emma, age: 50..70}
        ulf: {kind: king, name: Ulf, age: 55}
        ida: {kind: king, name: Ida, age: 47}
      """)
    let lures = try deck.lures("otto.age")
    #expect(lures.contains("60 years"))
    #expect(lures.isDisjoint(with: ["200 years", "53 years", "50–70 years"]))
    #expect(try deck.forms("emma.age") == [.flashcard])
  }

  @Test(arguments: ["0", "3.5", "-5", "10..20"])
  func onlyWholePositiveNumbersAreChosenAmongInventedOnes(number: String) throws {
    let deck = try SmallDeck("entities:\n  otto: {kind: king, name: Otto, age: \"\(number)\"}")
    #expect(try deck.forms("otto.age") == [.flashcard])
  }

  @Test(arguments: [(53, 2), (2215, 88), (7, 1), (4000, 1000), (60, 5)])
  func inventedNumbersAreAboutAsRoundAsTheKey(number: Int, step: Int) {
    #expect(DistractorPool.step(of: number) == step)
  }

  @Test(arguments: [
    ("1200", 3, "1203"), ("1200-11", 3, "1201-02"), ("1200-01", -1, "1199-12"),
    ("1200-05-31", 1, "1200-06-12"), ("1200-05-07", -5, "1199-12-24"),
  ])
  func datesMoveByYearsOrMonths(date: String, steps: Int, moved: String) throws {
    let date = try #require(PartialDate(text: date))
    #expect(date.moved(by: steps) == PartialDate(text: moved))
  }

  @Test func spansAndTheEndsOfTimeDoNotMove() throws {
    #expect(PartialDate(text: "1200..1210")?.moved(by: 1) == nil)
    #expect(PartialDate(text: "0001-01")?.moved(by: -1) == nil)
    #expect(PartialDate(text: "9999-12")?.moved(by: 1) == nil)
    #expect(PartialDate(text: "0001")?.moved(by: -1) == nil)
  }

  @Test(arguments: [
    ("1917", "1917", true), ("1917", "1917-11-07", true), ("1917", "1918", false),
    ("1917..1921", "1921..1925", false), ("1917..1921", "1917-03..1921", true),
    ("1917..1921", "1919", true),
  ])
  func datesThatMayMeanTheSameOverlap(one: String, other: String, overlap: Bool) throws {
    let one = FactValue.date(try #require(PartialDate(text: one)))
    let other = FactValue.date(try #require(PartialDate(text: other)))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }
}
