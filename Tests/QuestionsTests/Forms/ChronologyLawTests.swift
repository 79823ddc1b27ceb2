import Facts
import Questions
import Testing

/// What holds for every question that wants an order (rule L60).
struct ChronologyLawTests {
  @Test(arguments: Asked.all(.chronology))
  func fourToSixEventsAreEachAskedByTheirOwnCard(asked: Asked) {
    for question in asked.questions {
      #expect((4...6).contains(question.parts.count), "\(question.name)")
      let cards = question.parts.compactMap(\.card)
      #expect(Set(cards).count == question.parts.count, "\(question.name)")
      #expect(cards.contains(question.card), "\(question.name)")
      #expect(Set(question.parts.map(\.text)).count == question.parts.count, "\(question.name)")
      #expect(question.options.isEmpty && question.targets.isEmpty, "\(question.name)")
    }
  }

  @Test(arguments: Asked.all(.chronology))
  func everyPairIsPlainlyInOrder(asked: Asked) throws {
    for question in asked.questions {
      let inOrder = question.parts.sorted { $0.key < $1.key }
      #expect(inOrder.map(\.key) == Array(question.parts.indices), "\(question.name)")
      let dates = try inOrder.map { try asked.date(of: try #require($0.card)) }
      for (earlier, one) in dates.enumerated() {
        for other in dates[(earlier + 1)...] {
          #expect(one.days.upperBound < other.days.lowerBound, "\(question.name)")
          let gap = other.days.lowerBound - one.days.lowerBound
          let isByYear = one.precision == .year || other.precision == .year
          #expect(gap >= (isByYear ? 365 : 90), "\(question.name): \(one.text), \(other.text)")
        }
      }
      #expect(inOrder.map(\.gloss) == dates.map(\.text), "\(question.name)")
      #expect(dates.allSatisfy { !$0.isCirca && $0.end == nil }, "\(question.name)")
    }
  }

  @Test(arguments: Asked.all(.chronology))
  func theOrderShownTellsNothing(asked: Asked) {
    for question in asked.questions {
      let shown = question.parts.map(\.key)
      #expect(shown != shown.sorted() && shown != shown.sorted(by: >), "\(question.name)")
      var inOrder = 0
      for (place, rank) in shown.enumerated() {
        inOrder += shown[(place + 1)...].count { $0 > rank }
      }
      let share = Double(inOrder) / Double(shown.count * (shown.count - 1) / 2)
      #expect((0.2...0.8).contains(share), "\(question.name): \(shown)")
    }
  }

  @Test(arguments: Asked.all(.chronology) + Asked.all(.placement))
  func labelsCarryNoYearAndNoOrdinal(asked: Asked) {
    for question in asked.questions {
      for part in question.parts {
        #expect(!Cue.isNumbered(part.text), "\(question.name): \(part.text)")
      }
    }
  }

  @Test(arguments: Asked.all(.chronology) + Asked.all(.placement))
  func eventsComeFromRelationsThatAskTheSame(asked: Asked) throws {
    for question in asked.questions {
      let relations = try Set(question.facts.map { try asked.fact($0).relation })
      let asks = relations.map { asked.deck.relation($0)?.wordings.ask?.template }
      #expect(Set(asks).count == 1, "\(question.name): \(relations)")
    }
  }

  @Test(arguments: Asked.all(.chronology))
  func theAnswerIsTheOrder(asked: Asked) {
    for question in asked.questions {
      let inOrder = question.parts.sorted { $0.key < $1.key }.map(\.text)
      #expect(question.answer == inOrder.joined(separator: "; "), "\(question.name)")
    }
  }

  /// Namesakes in time are not mixed: what began is not asked as what took place.
  @Test(arguments: Asked.all(.chronology))
  func eventsWithSentencesOfTheirOwnAreToldByThem(asked: Asked) throws {
    for question in asked.questions where question.stem.hasPrefix("Put these in order") {
      for id in question.facts {
        let fact = try asked.fact(id)
        let say = asked.deck.relation(fact.relation)?.wordings.say
        #expect(fact.wordings.say == nil || fact.wordings.say == say, "\(question.name): \(id)")
      }
    }
  }
}
