import Facts
import Memory
import Questions
import Study
import StudyScreens
import StudyTestSupport
import Testing

@Suite struct PlainStudyTests {
  private func study(_ form: FormLadder.Preference = .auto) -> PlainStudy {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let queue = DayQueue.build(
      deck: maker.deck, records: [:], scheduler: Scheduler(), on: TestTime.start.day)
    let session = Session(
      maker: maker, queue: queue, records: [:], ladder: FormLadder(form), seed: 3,
      scheduler: Scheduler(), on: TestTime.start.day)
    return PlainStudy(
      maker: maker, session: session, scheduler: Scheduler(),
      nextID: EntryID(device: "t", counter: 1), at: TestTime.start)
  }

  @Test func theQuestionComesBeforeThePromptAndTheVerdictOnce() {
    var study = study()
    let opening = study.opening()
    #expect(opening.contains { $0.hasSuffix("?") })
    #expect(opening.contains { $0.hasPrefix("  3  ") })
    #expect(study.prompt == "answer> ")
    let reply = study.take("1", at: TestTime.after(seconds: 5))
    #expect(reply.lines.count { $0.hasPrefix("Right.") || $0.hasPrefix("Wrong.") } == 1)
    #expect(reply.effects.count == 1)
    #expect(reply.lines.last?.hasPrefix("  ") == true, "the next question follows at once")
  }

  @Test func lettersZeroAndNonsense() {
    var study = study()
    #expect(study.take("z", at: TestTime.start).effects.isEmpty)
    #expect(study.take("7", at: TestTime.start).effects.isEmpty)
    #expect(study.take("B", at: TestTime.start).effects.count == 1)
    guard
      case .record(let lines, _)? = study.take("0", at: TestTime.start).effects.first,
      case .review(let review)? = lines.first?.entry
    else {
      Issue.record("no review")
      return
    }
    #expect(review.verdict == .dontKnow)
    #expect(review.id.counter == 2)
  }

  @Test func aCardIsTurnedWithEnterAndGraded() {
    var study = study(.cards)
    #expect(study.prompt == "Enter shows the answer> ")
    let turned = study.take("", at: TestTime.start)
    #expect(turned.lines.contains { $0.hasPrefix("Answer: ") })
    #expect(turned.lines.last?.hasPrefix("1 Again, today") == true)
    #expect(study.take("9", at: TestTime.start).effects.isEmpty)
    #expect(study.take("2", at: TestTime.start).effects.count == 1)
  }

  @Test func undoAsksAgain() {
    var study = study()
    let first = study.opening().dropFirst()
    _ = study.take("1", at: TestTime.start)
    let reply = study.take("u", at: TestTime.start)
    #expect(reply.effects.count == 1)
    #expect(reply.lines == ["Taken back. Answer again."] + first)
    #expect(study.take("u", at: TestTime.start).effects.isEmpty)
  }

  @Test func qEndsWithASummary() {
    var study = study()
    _ = study.take("0", at: TestTime.start)
    let reply = study.take("q", at: TestTime.start)
    #expect(reply.isOver)
    #expect(reply.lines.last == "1 answered, 0 right, 1 new.")
  }

  @Test func suspendsBuriesAndTakesThatBack() {
    var study = study()
    let first = study.opening().dropFirst()
    for (word, said) in [(":s", "Suspended"), (":b", "Buried")] {
      let reply = study.take(word, at: TestTime.start)
      #expect(reply.lines.first?.hasPrefix(said) == true)
      #expect(reply.lines.dropFirst() != first)
      #expect(study.marks.values.contains { !$0.allowsAsking(on: TestTime.start.day) })
      let back = study.take("u", at: TestTime.start)
      #expect(back.lines == ["Taken back. The card is asked again."] + first)
      #expect(back.effects.count == 1)
      #expect(study.marks.values.allSatisfy { $0.allowsAsking(on: TestTime.start.day) })
    }
    #expect(study.take("b", at: TestTime.start).lines.first?.hasPrefix("Buried") == false)
  }

  @Test func flagsAndTakesTheFlagOff() {
    var study = study()
    #expect(study.take(":!", at: TestTime.start).lines == ["Flagged."])
    #expect(study.marks.values.filter(\.isFlagged).count == 1)
    #expect(study.take(":!", at: TestTime.start).lines == ["No longer flagged."])
    #expect(study.nextEntry.counter == 3)
  }

  private func quiz(minutes: Int?) -> PlainStudy {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let plan = QuizPlan(count: 3, preference: .choice, minutes: minutes)
    var generator = SeededGenerator(seed: 4)
    let session = Session(
      maker: maker, queue: plan.queue(deck: maker.deck, marks: [:], using: &generator),
      records: [:], ladder: FormLadder(plan.preference), seed: 3, scheduler: Scheduler(),
      on: TestTime.start.day)
    return PlainStudy(
      maker: maker, session: session, scheduler: Scheduler(),
      nextID: EntryID(device: "t", counter: 1), quiz: plan, at: TestTime.start)
  }

  @Test func aQuizEndsWithTheScoreAndWhatWasMissed() {
    var study = quiz(minutes: nil)
    #expect(study.opening().first?.hasPrefix("3 questions. ") == true)
    var reply = study.take("0", at: TestTime.start)
    for _ in 0..<2 where !reply.isOver { reply = study.take("0", at: TestTime.start) }
    #expect(reply.isOver)
    #expect(reply.lines.contains("0 of 3 right: 0 %"))
    #expect(reply.lines.contains("Missed:"))
    #expect(reply.lines.count { $0.hasPrefix("    ") } >= 3)
  }

  @Test func theClockOfAQuizEndsIt() {
    var study = quiz(minutes: 2)
    #expect(study.opening().first?.hasPrefix("3 questions in 2 minutes. ") == true)
    #expect(!study.take("0", at: TestTime.after(seconds: 119)).isOver)
    let reply = study.take("0", at: TestTime.after(seconds: 120))
    #expect(reply.isOver)
    #expect(reply.effects.isEmpty)
    #expect(reply.lines.first?.hasPrefix("Time is up") == true)
    #expect(reply.lines.contains("0 of 1 right: 0 %"))
    #expect(reply.lines.contains("2 not reached."))
  }
}
