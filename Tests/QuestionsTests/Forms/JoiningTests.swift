import Facts
import Testing

@testable import Questions

/// Which cards are joined in one question, and what may not be.
struct JoiningTests {
  private static let all = Asked.forms.flatMap(Asked.all)

  @Test(arguments: all)
  func theSameSeedGivesTheSameQuestion(asked: Asked) throws {
    let again = QuestionMaker(deck: asked.deck)
    for question in asked.questions {
      let card = try #require(again.card(question.card))
      #expect(again.question(for: card, as: asked.form, seed: question.seed) == question)
    }
  }

  @Test(arguments: all)
  func seedsVaryTheQuestion(asked: Asked) {
    let draws = Dictionary(grouping: asked.questions, by: \.card).values.filter { $0.count > 1 }
    let varied = draws.count { draw in
      Set(draw.map { [$0.stem] + $0.options.map(\.text) + $0.parts.map(\.text) }).count > 1
    }
    // A few events of one time make one line only.
    let least = asked.form == .placement ? 50 : 90
    #expect(varied * 100 >= draws.count * least, "\(varied) of \(draws.count)")
  }

  @Test(arguments: all)
  func nothingDisputedOwnedOrHardToBearIsJoined(asked: Asked) throws {
    for question in asked.questions {
      for id in question.facts {
        let provenance = try asked.fact(id).provenance
        #expect(!provenance.sensitivity.allowsFlashcardOnly, "\(question.name): \(id)")
        #expect(![.opinion, .whatIf, .disputed].contains(provenance.status), "\(question.name)")
      }
    }
  }

  @Test(arguments: all)
  func theLeadComesFirstAndNoFactTwice(asked: Asked) throws {
    for question in asked.questions {
      #expect(try question.facts.first == asked.fact(of: question.card).fact.id)
      #expect(Set(question.facts).count == question.facts.count, "\(question.name)")
      #expect(question.accepted.isEmpty, "\(question.name)")
    }
  }

  @Test(arguments: all)
  func nothingIsLeftOfTheTemplates(asked: Asked) {
    for question in asked.questions {
      let texts =
        [question.stem, question.answer] + question.options.map(\.text)
        + question.parts.map(\.text) + question.targets
      for text in texts {
        #expect(!text.isEmpty && !text.contains { "{}".contains($0) }, "\(question.name): \(text)")
        #expect(!text.contains("  ") && !text.contains(" ?"), "\(question.name): \(text)")
      }
      let last = question.stem.last.map(String.init) ?? ""
      #expect(["?", "."].contains(last), "\(question.stem)")
    }
  }

  @Test(arguments: all)
  func aCardThatMayNotBeJoinedIsNotAsked(asked: Asked) throws {
    for question in asked.questions.prefix(100) where asked.form != .correction {
      let card = try #require(asked.maker.card(question.card))
      let others = asked.askedCards(question).subtracting([question.card])
      let shown = question.facts.map { Card.ID($0.text) }
      let barred = (others.sorted() + shown.filter { $0 != question.card }.sorted()).first
      guard let barred else { continue }
      let circumstances = Circumstances(mayJoin: { $0 != barred })
      let other = asked.maker.question(
        for: card, as: asked.form, seed: question.seed, in: circumstances)
      guard let other else { continue }
      #expect(!asked.askedCards(other).contains(barred), "\(question.name): \(barred)")
      if asked.form == .placement { #expect(!other.facts.contains(Fact.ID(barred.text))) }
    }
  }

  @Test(arguments: [Form.selectAll, .chronology, .placement, .matching, .sorting])
  func aloneACardJoinsNothing(form: Form) {
    let maker = Library.builtIn.maker
    let alone = Circumstances(mayJoin: { _ in false })
    let made = maker.deck.cards.compactMap {
      maker.question(for: $0, as: form, seed: 1, in: alone)
    }
    // Right options without a card of their own ask nobody else.
    #expect(made.allSatisfy { $0.options.compactMap(\.card).count <= 1 && $0.parts.isEmpty })
  }

  /// How many cards of the built-in deck can be asked so, at least.
  @Test(arguments: [
    (Form.selectAll, 35), (.chronology, 70), (.placement, 65), (.matching, 130), (.sorting, 25),
    (.correction, 300),
  ])
  func everyFormExists(form: Form, least: Int) {
    let asked = Asked(Library.builtIn, form)
    #expect(asked.cards.count >= least, "\(form): \(asked.cards.count)")
  }
}
