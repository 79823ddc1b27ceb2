import Facts
import Questions
import Testing

/// What holds for every choice question of every deck.
struct ChoiceLawTests {
  @Test(arguments: Library.all)
  func aDistractorIsNeverRight(studied: Studied) throws {
    let truth = Truth(deck: studied.deck)
    for question in studied.choices {
      let card = try studied.card(of: question)
      for option in question.options where !option.isKey {
        let objection = truth.objection(to: option.text, in: question, card)
        #expect(objection == nil, "\(question.name): \(option.text) in \(question.stem)")
      }
    }
  }

  @Test(arguments: Library.all)
  func exactlyOneOfThreeOrFourOptionsIsTheKey(studied: Studied) {
    for question in studied.choices {
      #expect((3...4).contains(question.options.count), "\(question.name)")
      #expect(question.options.count(where: \.isKey) == 1, "\(question.name)")
      let key = question.keyPosition.map { question.options[$0].text }
      #expect(key == question.answer, "\(question.name)")
    }
  }

  @Test(arguments: Library.all)
  func optionsDiffer(studied: Studied) {
    for question in studied.choices {
      let texts = question.options.map { folded($0.text) }
      #expect(Set(texts).count == texts.count, "\(question.name): \(texts)")
      #expect(!texts.contains(""), "\(question.name)")
    }
  }

  @Test(arguments: Library.all)
  func datesAndNumbersAscendAndStayApart(studied: Studied) throws {
    for question in studied.choices {
      guard case .forward(let fact) = try studied.card(of: question).content else { continue }
      let texts = question.options.map(\.text)
      switch studied.deck.facts[fact].value {
      case .date:
        let days = try texts.map { try #require(Printed.date($0), "\(question.name): \($0)").days }
        for (one, next) in zip(days, days.dropFirst()) {
          #expect(one.upperBound < next.lowerBound, "\(question.name): \(texts)")
        }
      case .number:
        let numbers = try texts.map { try #require(Printed.number($0), "\(question.name)") }
        for (one, next) in zip(numbers, numbers.dropFirst()) {
          #expect(one < next, "\(question.name): \(texts)")
        }
      case .entity, .text: continue
      }
    }
  }

  @Test(arguments: Library.all)
  func theKeyIsNotGivenAwayByItsLength(studied: Studied) {
    for question in studied.choices {
      let lures = question.options.filter { !$0.isKey }.map(\.text.count)
      let mean = Double(lures.reduce(0, +)) / Double(lures.count)
      let key = question.answer.count
      let isLong = Double(key) > 1.4 * mean && key >= (lures.max() ?? 0) + 8
      #expect(!isLong, "\(question.name): \(question.options.map(\.text))")
    }
  }

  @Test(arguments: Library.all)
  func theSameSeedGivesTheSameQuestion(studied: Studied) {
    let again = QuestionMaker(deck: studied.deck)
    for card in studied.deck.cards {
      for form in Form.allCases {
        let question = studied.maker.question(for: card, as: form, seed: 7)
        #expect(question == again.question(for: card, as: form, seed: 7), "\(card.id)")
      }
    }
  }

  @Test(arguments: Library.all)
  func seedsVaryTheOptions(studied: Studied) {
    let draws = Dictionary(grouping: studied.choices, by: \.card).values
    let varied = draws.count { Set($0.map { $0.options.map(\.text) }).count > 1 }
    #expect(varied * 100 >= draws.count * 90, "\(varied) of \(draws.count)")
  }
}
