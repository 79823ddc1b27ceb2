import Facts
import Questions
import Testing

/// What holds for every statement that may be wrong (rule L62).
struct CorrectionLawTests {
  private static let all = Asked.all(.correction)
  private static let asIs = "True as it stands"

  @Test(arguments: all)
  func theFirstOptionLeavesTheStatementAndOneIsRight(asked: Asked) {
    for question in asked.questions {
      #expect(question.options.first?.text == Self.asIs, "\(question.name)")
      #expect((3...4).contains(question.options.count), "\(question.name)")
      #expect(question.options.count(where: \.isKey) == 1, "\(question.name)")
      let texts = question.options.map(\.text)
      #expect(Set(texts).count == texts.count, "\(question.name)")
      let mends = question.options.dropFirst()
      #expect(mends.allSatisfy { $0.text.hasPrefix("Not ") && $0.text.contains(" but ") })
    }
  }

  @Test(arguments: all)
  func aStatementIsTrueIfAndOnlyIfItIsTheFact(asked: Asked) throws {
    for question in asked.questions {
      let fact = try asked.fact(of: question.card).fact
      let truth = asked.deck.statement(of: fact)
      #expect(question.answer == truth, "\(question.name)")
      #expect(question.options[0].isKey == (question.stem == truth), "\(question.name)")
    }
  }

  /// What stands after "Not" is in the statement; put in its place, the key's word makes it true,
  /// and every other word makes it false.
  @Test(arguments: all)
  func aMendExchangesOneNameOrDate(asked: Asked) throws {
    for question in asked.questions {
      let card = try #require(asked.maker.card(question.card))
      let fact = try asked.fact(of: question.card).fact
      var seen: Set<String> = []
      for option in question.options.dropFirst() {
        let (wrong, right) = try Self.parts(of: option.text, in: question)
        seen.insert(wrong)
        let isSpan = contains(question.stem, wrong) || wrong.contains("–")
        #expect(isSpan, "\(question.name): \(wrong) in \(question.stem)")
        let isTrue = [asked.deck.text(of: fact.value), asked.deck.text(of: .entity(fact.subject))]
          .contains { folded($0) == folded(right) || "the" + folded($0) == folded(right) }
        #expect(option.isKey == isTrue, "\(question.name): \(option.text)")
        guard !option.isKey else { continue }
        let objection = asked.truth.objection(to: plain(right), in: question, card)
        #expect(objection == nil, "\(question.name): \(option.text)")
      }
      #expect(seen.count == 1, "\(question.name): \(seen)")
      guard !question.options[0].isKey, let wrong = seen.first else { continue }
      let objection = asked.truth.objection(to: plain(wrong), in: question, card)
      #expect(objection == nil, "\(question.name): \(question.stem)")
    }
  }

  @Test(arguments: all)
  func onlyNamesAndDatesOfPlainFactsAreExchanged(asked: Asked) throws {
    for question in asked.questions {
      let (fact, isBackward) = try asked.fact(of: question.card)
      #expect(fact.provenance.status != .opinion && fact.provenance.status != .whatIf)
      #expect(fact.provenance.status != .disputed, "\(question.name)")
      switch fact.value {
      case .entity, .date: continue
      case .number, .text: #expect(isBackward, "\(question.name)")
      }
    }
  }

  @Test(arguments: Library.all)
  func aboutHalfOfTheStatementsAreTrue(studied: Studied) {
    let asked = Asked(studied, .correction, seeds: 1...20)
    let isTrue = asked.questions.count { $0.options[0].isKey }
    let share = Double(isTrue) / Double(asked.questions.count)
    #expect(asked.questions.count >= 200)
    #expect((0.45...0.55).contains(share), "\(share)")
  }

  /// With one seed for all cards, too.
  @Test(arguments: [11, 12, 13] as [UInt64])
  func oneSeedDoesNotMakeAllOfThemTrue(seed: UInt64) {
    let asked = Asked(Library.builtIn, .correction, seeds: seed...seed)
    let isTrue = asked.questions.count { $0.options[0].isKey }
    let share = Double(isTrue) / Double(asked.questions.count)
    #expect((0.35...0.65).contains(share), "seed \(seed): \(share)")
  }

  private static func parts(
    of mend: String, in question: Question
  ) throws -> (wrong: String, right: String) {
    let halves = mend.dropFirst(4).split(separator: " but ", maxSplits: 1).map(String.init)
    try #require(halves.count == 2, "\(question.name): \(mend)")
    return (halves[0], halves[1])
  }

  /// The name as it stands in lists.
  private func plain(_ name: String) -> String {
    name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }
}
