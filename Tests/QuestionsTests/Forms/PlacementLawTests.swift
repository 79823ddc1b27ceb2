import Facts
import Testing

@testable import Questions

/// What holds for every question that puts one event into a line.
struct PlacementLawTests {
  private static let all = Asked.all(.placement)

  @Test(arguments: all)
  func threeToSevenDatedEventsAscend(asked: Asked) throws {
    for question in asked.questions {
      #expect((3...7).contains(question.parts.count), "\(question.name)")
      #expect(question.parts.allSatisfy { $0.card == nil }, "\(question.name)")
      #expect(question.parts.map(\.key) == Array(question.parts.indices), "\(question.name)")
      let dates = try self.dates(question, asked)
      for (one, next) in zip(dates, dates.dropFirst()) {
        #expect(one.days.upperBound < next.days.lowerBound, "\(question.name)")
      }
      for (part, date) in zip(question.parts, dates) {
        #expect(
          part.gloss == date.text || part.gloss == String(date.start.year), "\(question.name)")
      }
      // All dates are printed alike, and the printed ones differ.
      #expect(Set(question.parts.map(\.gloss)).count == question.parts.count, "\(question.name)")
    }
  }

  @Test(arguments: all)
  func exactlyOnePlaceIsRight(asked: Asked) throws {
    for question in asked.questions {
      let lead = try asked.date(of: question.card)
      let dates = try self.dates(question, asked)
      #expect(question.options.count == dates.count + 1, "\(question.name)")
      for (place, option) in question.options.enumerated() {
        let isAfter = place == 0 || dates[place - 1].days.upperBound < lead.days.lowerBound
        let isBefore = place == dates.count || lead.days.upperBound < dates[place].days.lowerBound
        #expect(option.isKey == (isAfter && isBefore), "\(question.name): \(option.text)")
        if !option.isKey {
          #expect(option.proof == .functional(question.facts[0]), "\(question.name)")
        }
      }
      #expect(question.keyPosition.map { question.options[$0].text } == question.answer)
    }
  }

  @Test(arguments: all)
  func placesNameTheirNeighboursWithDates(asked: Asked) {
    for question in asked.questions {
      for (place, option) in question.options.enumerated() {
        let neighbours = question.parts.filter { $0.key == place - 1 || $0.key == place }
        for part in neighbours {
          #expect(contains(option.text, "\(part.text) (\(part.gloss))"), "\(question.name)")
        }
      }
    }
  }

  /// What stands in a line is of one time, which the deck's own span measures.
  @Test(arguments: all)
  func nothingStandsInALineOfAnotherTime(asked: Asked) throws {
    for question in asked.questions {
      let lead = try asked.date(of: question.card)
      for date in try self.dates(question, asked) {
        let distance = abs(date.days.lowerBound - lead.days.lowerBound)
        #expect(distance <= asked.maker.pool.era, "\(question.name)")
      }
    }
  }

  @Test func whatStandsAloneInItsTimeIsNotPlaced() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, died-on: 1200}
        hugo: {kind: king, name: Hugo, died-on: 1203}
        karl: {kind: king, name: Karl, died-on: 1206}
        emma: {kind: king, name: Emma, died-on: 1209}
        uta: {kind: king, name: Uta, died-on: 1250}
      """)
    #expect(try deck.question("otto.died-on", .placement) != nil)
    #expect(try deck.question("uta.died-on", .placement) == nil)
    let uta = try #require(deck.maker.card("uta.died-on"))
    #expect(deck.maker.reason(whyNot: .placement, for: uta) == .standsAlone)
  }

  /// The place is drawn before the line, so the middle is no better bet than the ends.
  @Test func everyPlaceIsRightAboutAsOften() {
    let asked = Asked(Library.builtIn, .placement, seeds: 1...40)
    let full = asked.questions.filter { $0.options.count == 5 }
    let counts = (0..<5).map { place in full.count { $0.keyPosition == place } }
    // The first and last events of a story can only stand at its ends.
    for count in counts {
      #expect(count * 100 >= full.count * 10 && count * 100 <= full.count * 35, "\(counts)")
    }
  }

  private func dates(_ question: Question, _ asked: Asked) throws -> [PartialDate] {
    try question.facts.dropFirst().map { id in
      guard case .date(let date) = try asked.fact(id).value else { throw NoFact(card: "none") }
      return date
    }
  }
}
