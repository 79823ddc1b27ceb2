import Facts
import Questions
import Testing

/// What holds for the wording of every question of every deck.
struct StemLawTests {
  private static let blank = "________"

  @Test(arguments: Library.all)
  func theAnswerIsNotInTheQuestion(studied: Studied) {
    for question in studied.questions {
      #expect(!contains(question.stem, question.answer), "\(question.name): \(question.stem)")
      for name in names(ofAnswerTo: question, in: studied) {
        #expect(!contains(question.stem, name), "\(question.name): \(name) in \(question.stem)")
      }
    }
  }

  private func names(ofAnswerTo question: Question, in studied: Studied) -> [String] {
    studied.deck.entities.filter { folded($0.name) == folded(question.answer) }.flatMap(\.aliases)
  }

  @Test(arguments: Library.all)
  func aClozeHasOneBlankAndNeverShowsItsAnswer(studied: Studied) {
    for question in studied.questions where question.form == .cloze {
      let blanks = question.stem.ranges(of: Self.blank)
      #expect(blanks.count == 1, "\(question.name): \(question.stem)")
      #expect(!contains(question.stem, question.answer), "\(question.name): \(question.stem)")
    }
  }

  @Test(arguments: Library.all)
  func onlyAClozeHasABlank(studied: Studied) {
    for question in studied.questions where question.form != .cloze {
      #expect(!question.stem.contains(Self.blank), "\(question.name): \(question.stem)")
    }
  }

  @Test(arguments: Library.all)
  func nothingIsLeftOfTheTemplates(studied: Studied) {
    for question in studied.questions {
      let explanation = question.explanation
      let texts =
        [question.stem, question.answer] + question.options.map(\.text) + question.accepted
        + explanation.sources
      for text in texts {
        #expect(!text.trimmingSpaces.isEmpty, "\(question.name)")
      }
      for text in texts + [explanation.statement, explanation.why, explanation.note] {
        #expect(!text.contains { $0 == "{" || $0 == "}" }, "\(question.name): \(text)")
        #expect(!text.contains("  "), "\(question.name): \(text)")
        #expect(!text.contains("Optional("), "\(question.name): \(text)")
        #expect(!text.contains(" ?") && !text.contains(" ."), "\(question.name): \(text)")
        #expect(text == text.trimmingSpaces, "\(question.name): \(text)")
      }
    }
  }

  @Test(arguments: Library.all)
  func atrocityAndSelfHarmAreFlashcardsOnly(studied: Studied) {
    let questions = studied.questions
    let careful = questions.filter { $0.provenance.sensitivity.allowsFlashcardOnly }
    #expect(careful.allSatisfy { $0.form == .flashcard })
    if studied.name != "music" { #expect(!careful.isEmpty) }
  }

  @Test(arguments: Library.all)
  func anOpinionNamesItsOwnerInTheQuestion(studied: Studied) {
    for question in studied.questions where question.provenance.status.needsOwner {
      let owner = words(question.provenance.owner).filter { $0.count > 3 }
      let isNamed = owner.contains { name in
        words(question.stem).contains { $0.hasPrefix(name) }
      }
      #expect(isNamed, "\(question.name): \(question.stem) – \(question.provenance.owner)")
    }
  }

  @Test(arguments: Library.all)
  func everyQuestionIsExplainedAndHasASource(studied: Studied) {
    for question in studied.questions {
      let explanation = question.explanation
      #expect(!explanation.sources.isEmpty, "\(question.name)")
      #expect(!explanation.badge.isEmpty, "\(question.name)")
      if !question.facts.isEmpty { #expect(!explanation.statement.isEmpty, "\(question.name)") }
    }
  }

  @Test(arguments: Library.all)
  func aQuestionWithoutOptionsHasOneAnswer(studied: Studied) throws {
    let truth = Truth(deck: studied.deck)
    for question in studied.questions where question.form != .choice {
      switch try studied.card(of: question).content {
      case .forward(let position):
        let fact = studied.deck.facts[position]
        let values = studied.deck.facts(of: fact.subject, by: fact.relation)
        #expect(values.count == 1, "\(question.name): \(question.stem)")
      case .backward(let position):
        let fact = studied.deck.facts[position]
        // That something lasted on a day is not said of it.
        let subjects = studied.deck.facts(by: fact.relation).filter {
          isSpan($0.value) == isSpan(fact.value) && truth.mayBeSame($0.value, fact.value)
        }.map(\.subject.text)
        #expect(subjects.count == 1, "\(question.name): \(question.stem) \(subjects)")
      case .basic, .hole: continue
      }
    }
  }

  private func isSpan(_ value: FactValue) -> Bool {
    if case .date(let date) = value { date.end != nil } else { false }
  }

  /// Cards that can only be read are no use: everything can be asked in some form.
  @Test(arguments: Library.all)
  func everyCardCanBeAskedInSomeForm(studied: Studied) {
    let mute = studied.deck.cards.filter { studied.maker.forms(of: $0).isEmpty }.map(\.id.text)
    #expect(mute == [], "\(studied.name)")
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
