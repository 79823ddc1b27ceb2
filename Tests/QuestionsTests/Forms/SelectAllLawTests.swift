import Facts
import Questions
import Testing

/// What holds for every question that wants all right options (rule L63).
struct SelectAllLawTests {
  private static let all = Asked.all(.selectAll)

  @Test(arguments: all)
  func severalButNotAllOptionsAreRight(asked: Asked) {
    for question in asked.questions {
      let keys = question.options.count(where: \.isKey)
      #expect((3...5).contains(question.options.count), "\(question.name)")
      #expect((2..<question.options.count).contains(keys), "\(question.name): \(keys)")
      let texts = question.options.map { folded($0.text) }
      #expect(Set(texts).count == texts.count, "\(question.name): \(texts)")
      #expect(question.options.contains { $0.card == question.card && $0.isKey })
      let named = question.options.filter(\.isKey).map(\.text).joined(separator: ", ")
      #expect(question.answer == named, "\(question.name)")
    }
  }

  @Test(arguments: all)
  func aRightOptionIsAFactWithItsOwnCard(asked: Asked) throws {
    for question in asked.questions {
      let (lead, isBackward) = try asked.fact(of: question.card)
      for option in question.options where option.isKey {
        let fact = try #require(
          asked.deck.facts.first { fact in
            fact.relation == lead.relation
              && (isBackward
                ? fact.value == lead.value && fact.subject == option.entity
                : fact.subject == lead.subject
                  && folded(asked.deck.text(of: fact.value)) == folded(option.text))
          }, "\(question.name): \(option.text)")
        #expect(question.facts.contains(fact.id), "\(question.name)")
        let id = Card.ID(fact.id.text + (isBackward ? ".back" : ""))
        #expect(option.card == asked.maker.card(id)?.id, "\(question.name): \(option.text)")
      }
    }
  }

  @Test(arguments: all)
  func aWrongOptionIsProvablyWrong(asked: Asked) throws {
    for question in asked.questions {
      let card = try #require(asked.maker.card(question.card))
      for option in question.options where !option.isKey {
        let objection = asked.truth.objection(to: option.text, in: question, card)
        #expect(objection == nil, "\(question.name): \(option.text) in \(question.stem)")
        #expect(option.card == nil, "\(question.name)")
      }
    }
  }

  @Test(arguments: all)
  func theStemNamesNoOptionAndAsksForSeveral(asked: Asked) {
    for question in asked.questions {
      for option in question.options {
        #expect(!contains(question.stem, option.text), "\(question.name): \(question.stem)")
      }
      let isPlural = ["these", "all that fit"].contains { question.stem.contains($0) }
      #expect(isPlural && question.stem.hasSuffix("?"), "\(question.stem)")
    }
  }

  @Test func howManyAreRightVaries() {
    let asked = Asked(Library.builtIn, .selectAll, seeds: 1...20)
    let counts = Set(asked.questions.map { $0.options.count(where: \.isKey) })
    #expect(counts.isSuperset(of: [2, 3]), "\(counts)")
    let places = (0..<5).map { place in
      asked.questions.count { $0.options.count == 5 && $0.options[place].isKey }
    }
    let mean = places.reduce(0, +) / 5
    #expect(places.allSatisfy { abs($0 - mean) * 100 <= mean * 20 }, "\(places)")
  }
}
