import Facts
import Memory
import Questions
import StudyTestSupport
import Testing

@testable import Study

/// Every answer is weighed by how it was asked, how sure the learner was and how long it took.
@Suite struct AnswerHabitsTests {
  private func review(
    _ grade: Grade = .good, form: Form = .choice, confidence: Certainty = .unsaid,
    seconds: Double = 4, days: Int = 0, options: Int = 4
  ) -> Review {
    Review(
      id: EntryID(device: "t", counter: 1), moment: TestTime.after(days: days),
      card: CardKey(deck: "planets", card: "mars.moons"), form: form, options: options, answer: "",
      verdict: grade.passed ? .right : .wrong, grade: grade, milliseconds: Int(seconds * 1000),
      confidence: confidence)
  }

  private var own: AnswerHabits {
    AnswerHabits(forms: [
      .choice: .init(
        answers: 400, effect: FormEffect(slip: 0.01, offset: 1, learning: 0.5),
        times: AnswerTimes(
          known: .init(mean: 1, deviation: 0.4), guessed: .init(mean: 2, deviation: 0.4)),
        pace: AnswerPace(quick: 2, slow: 8)),
      .typed: .init(
        answers: 50, effect: .production, pace: AnswerPace(quick: 3, slow: 9)),
    ])
  }

  @Test func whatEverybodyStartsWithChangesNothing() {
    #expect(AnswerHabits.usual.identity.isEmpty)
    #expect(Scheduler(habits: .usual) == Scheduler())
    #expect(Scheduler(habits: own) != Scheduler())
    let evidence = AnswerHabits.usual.evidence(of: review())
    #expect(evidence == .recognition(right: true, options: 4))
    #expect(AnswerHabits.usual.evidence(of: review(options: 0)) == .recall(.good))
  }

  @Test func theSurerTheMoreItCounts() {
    let scheduler = Scheduler()
    let first = scheduler.record(after: nil, review())
    let stabilities = [Certainty.guessed, .unsure, .sure].map { certainty in
      scheduler.record(after: first, review(confidence: certainty, days: 2)).stability
    }
    #expect(stabilities[0] < stabilities[1] && stabilities[1] < stabilities[2])
    let silent = scheduler.record(after: first, review(days: 2)).stability
    #expect(silent == stabilities[1])
  }

  @Test func aTimeLikeThatOfKnowingCountsForMore() {
    let scheduler = Scheduler(habits: own)
    let first = scheduler.record(after: nil, review())
    func stability(_ seconds: Double) -> Days {
      scheduler.record(after: first, review(seconds: seconds, days: 2)).stability
    }
    #expect(stability(2.5) > stability(8))
    #expect(stability(0.1) == stability(90), "a slip of the finger and a pause say nothing")
  }

  @Test func gradesFollowThePaceAndTheWord() {
    func grade(
      _ form: Form, _ certainty: Certainty, seconds: Double, habits: AnswerHabits
    ) -> Grade {
      habits.grade(
        of: .init(
          card: "c", verdict: .right, grade: .good, alternatives: form == .choice ? 4 : 0,
          answer: ""),
        in: form, certainty: certainty, milliseconds: Int(seconds * 1000))
    }
    #expect(grade(.choice, .unsaid, seconds: 9, habits: .usual) == .good)
    #expect(grade(.choice, .unsaid, seconds: 9, habits: own) == .hard)
    #expect(grade(.choice, .unsaid, seconds: 5, habits: own) == .good)
    #expect(grade(.choice, .sure, seconds: 1, habits: own) == .good, "never Easy")
    #expect(grade(.choice, .unsure, seconds: 1, habits: .usual) == .hard)
    #expect(grade(.typed, .sure, seconds: 2, habits: own) == .easy)
    #expect(grade(.typed, .sure, seconds: 2, habits: .usual) == .good)
    #expect(grade(.typed, .unsaid, seconds: 2, habits: own) == .good)
    #expect(grade(.matching, .unsure, seconds: 99, habits: own) == .good)
  }

  @Test func aRecallIsWorthAFullOneWhateverItsForm() {
    #expect(own.effect(of: .choice, options: 0).learning == 1)
    #expect(own.effect(of: .choice, options: 4).learning == 0.5)
    #expect(own.effect(of: .choice, options: 2).chance == 0.5)
    #expect(
      own.success(in: .choice, recall: 0.5) > AnswerHabits.usual.success(in: .choice, recall: 0.5))
  }

  @Test func sentencesSayWhatDiffers() {
    #expect(AnswerHabits.usual.sentences.isEmpty)
    let sentences = own.sentences
    #expect(sentences.count == 2)
    #expect(
      sentences.first
        == "Multiple choice: easier than recalling freely by up to 23 points in 100; missed 1 % of "
        + "the time although you know; worth 50 % of a free recall to your memory; slow for you "
        + "beyond 8.0 s (400 answers on later days).")
    let sure = AnswerHabits(
      certainty: CertaintyRatios(guessed: 0.3, unsure: 1, unsaid: 1, sure: 2.5))
    #expect(sure.sentences.first?.contains("2.5 times as high") == true)
  }
}
