import Facts
import Questions
import Testing

/// What holds for every question that pairs parts with targets (rules L61 and L03).
struct PairLawTests {
  private static let matching = Asked.all(.matching)
  private static let sorting = Asked.all(.sorting)

  @Test(arguments: matching + sorting)
  func everyPartIsAskedByItsOwnCard(asked: Asked) throws {
    for question in asked.questions {
      let cards = question.parts.compactMap(\.card)
      #expect(Set(cards).count == question.parts.count, "\(question.name)")
      #expect(cards.contains(question.card), "\(question.name)")
      #expect(Set(question.parts.map(\.text)).count == question.parts.count, "\(question.name)")
      #expect(Set(question.targets).count == question.targets.count, "\(question.name)")
      #expect(Set(question.parts.map(\.text)).isDisjoint(with: question.targets))
      let lead = try asked.fact(of: question.card).isBackward
      for card in cards {
        #expect(try asked.fact(of: card).isBackward == lead, "\(question.name)")
      }
    }
  }

  @Test(arguments: matching + sorting)
  func theTargetOfAPartIsWhatTheFactSays(asked: Asked) throws {
    for question in asked.questions {
      for part in question.parts {
        let (fact, isBackward) = try asked.fact(of: try #require(part.card))
        let (subject, value) = (
          asked.deck.text(of: .entity(fact.subject)), asked.deck.text(of: fact.value)
        )
        #expect(part.text == (isBackward ? value : subject), "\(question.name)")
        #expect(question.targets[part.key] == (isBackward ? subject : value), "\(question.name)")
      }
    }
  }

  @Test(arguments: matching + sorting)
  func everyOtherTargetIsProvablyWrong(asked: Asked) throws {
    for question in asked.questions {
      for part in question.parts {
        let card = try #require(part.card.flatMap(asked.maker.card))
        let others = question.targets.indices.filter { $0 != part.key }
        #expect(Set(part.proofs.keys) == Set(others), "\(question.name): \(part.text)")
        for position in others {
          let target = question.targets[position]
          let objection = asked.truth.objection(to: target, in: question, card)
          // Two dates of a matching lie as near to each other as they do.
          if objection == "within 13 days" || objection == "an own date" { continue }
          #expect(objection == nil, "\(question.name): \(part.text) – \(target)")
        }
      }
    }
  }

  @Test(arguments: matching + sorting)
  func noPairIsGivenAwayByItsName(asked: Asked) {
    for question in asked.questions {
      for part in question.parts {
        let target = question.targets[part.key]
        #expect(!Cue.isShared(part.text, target), "\(question.name): \(part.text) – \(target)")
      }
    }
  }

  @Test(arguments: matching + sorting)
  func datesAndNumbersAscendUnderNamesWithoutNumber(asked: Asked) throws {
    for question in asked.questions {
      let (fact, isBackward) = try asked.fact(of: question.card)
      guard !isBackward else { continue }
      let ranks: [Double]
      switch fact.value {
      case .date:
        ranks = try question.targets.map {
          Double(try #require(Printed.date($0), "\(question.name): \($0)").days.lowerBound)
        }
      case .number: ranks = try question.targets.map { try #require(Printed.number($0)) }
      case .entity, .text: continue
      }
      #expect(ranks == ranks.sorted(), "\(question.name): \(question.targets)")
      #expect(!question.parts.contains { Cue.isNumbered($0.text) }, "\(question.name)")
    }
  }

  @Test(arguments: matching)
  func aMatchingHasThreeToSixPremisesAndOneOrTwoSpare(asked: Asked) {
    for question in asked.questions {
      #expect((3...6).contains(question.parts.count), "\(question.name)")
      #expect(Set(question.parts.map(\.key)).count == question.parts.count, "\(question.name)")
      let spare = question.targets.count - question.parts.count
      #expect((1...2).contains(spare), "\(question.name)")
    }
  }

  @Test(arguments: matching)
  func bothColumnsAreOfOneSort(asked: Asked) throws {
    for question in asked.questions {
      let facts = try question.parts.map { try asked.fact(of: try #require($0.card)).fact }
      #expect(Set(facts.map(\.relation)).count == 1, "\(question.name)")
      let precisions = facts.map { fact -> PartialDate.Precision? in
        if case .date(let date) = fact.value { date.precision } else { nil }
      }
      #expect(Set(precisions).count == 1, "\(question.name)")
    }
  }

  @Test(arguments: sorting)
  func binsAreFilledAlike(asked: Asked) {
    for question in asked.questions {
      #expect((2...4).contains(question.targets.count), "\(question.name)")
      #expect((5...9).contains(question.parts.count), "\(question.name)")
      let sizes = question.targets.indices.map { bin in question.parts.count { $0.key == bin } }
      #expect((sizes.max() ?? 9) - (sizes.min() ?? 0) <= 1, "\(question.name): \(sizes)")
      #expect(!sizes.contains(0), "\(question.name)")
    }
  }

  @Test(arguments: matching + sorting)
  func thePlacesTellNothing(asked: Asked) {
    let keys = asked.questions.filter { $0.parts.count == $0.targets.count - 1 }
    let aligned = keys.count { $0.parts.map(\.key) == Array($0.parts.indices) }
    #expect(aligned * 10 <= max(keys.count, 10), "\(aligned) of \(keys.count)")
  }
}
