import Memory
import Questions
import StudyTestSupport
import Testing

@testable import Study

@Suite struct FormLadderTests {
  private func record(
    _ stage: LadderStage, stability: Double = 5, reviews: Int = 2, successes: Int = 1
  ) -> CardRecord {
    CardRecord(
      state: .fsrs6(.init(stability: Days(stability), difficulty: 5)), stability: Days(stability),
      firstDay: TestTime.start.day,
      lastDay: TestTime.start.day, lastInstant: TestTime.start.instant,
      dueDay: TestTime.start.day, reviews: reviews, lapses: 0, successes: successes,
      ladder: LadderPlace(stage))
  }

  private func first(_ stage: LadderStage, recall: Double = 0.9, reviews: Int = 2) -> Form? {
    FormLadder().forms(for: record(stage, reviews: reviews), recall: recall).first
  }

  @Test func theFormsHardenWithTheStage() {
    #expect(FormLadder().forms(for: nil, recall: 0).first == .choice)
    #expect(first(.recognise) == .choice)
    #expect(first(.cue) == .cloze)
    #expect(first(.recall) == .typed)
    #expect(first(.connect) == .matching)
  }

  @Test func whatWouldProbablyFailIsAskedInAnEasierForm() {
    // Typed: 0.7408 · R/(1−R) in odds; at R = 0.8 that is 0.75, under 0.8. The flashcard is at 0.8.
    #expect(first(.recall, recall: 0.8) == .flashcard)
    #expect(first(.recall, recall: 0.7) == .choice)
    #expect(first(.cue, recall: 0.5) == .choice)
  }

  @Test func everyFifthReviewOfAStrongCardTakesAnotherForm() {
    let forms = (10..<20).map { first(.recall, recall: 0.99, reviews: $0) }
    #expect(forms.map { $0 == .correction } == (10..<20).map { $0 % 5 == 4 })
  }

  @Test func connectingFormsTakeTurnsWithRecall() {
    let forms = (10..<30).compactMap { first(.connect, recall: 0.99, reviews: $0) }
    #expect(forms.contains(.typed))
    #expect(Set(forms).isSuperset(of: [.chronology, .matching, .sorting, .selectAll, .placement]))
  }

  @Test func everyOrderHasFlashcardChoiceAndClozeToFallBackOn() {
    for stage in LadderStage.allCases {
      for recall in [0, 0.3, 0.8, 1] {
        for reviews in 1...10 {
          let forms = FormLadder().forms(for: record(stage, reviews: reviews), recall: recall)
          #expect(Set(forms).count == forms.count)
          #expect(Set(forms).isSuperset(of: [.flashcard, .choice, .cloze]))
        }
      }
    }
  }

  @Test func aPreferenceGoesBeforeTheStage() {
    #expect(FormLadder(.cards).forms(for: nil, recall: 0).first == .flashcard)
    #expect(FormLadder(.choice).forms(for: record(.connect), recall: 1).first == .choice)
    #expect(FormLadder(.typed).forms(for: nil, recall: 0).first == .typed)
  }

  @Test func aCardRisesWhenItsStageIsFulfilledAndItsMemoryIsStrongEnough() {
    let days = { (count: Double) in Days(count) }
    func pass(_ place: LadderPlace, _ stability: Double) -> LadderPlace {
      place.after(passed: true, failedBefore: false, stability: days(stability))
    }
    #expect(pass(LadderPlace(), 1.9) == LadderPlace(.recognise, successes: 1))
    #expect(pass(LadderPlace(), 2) == LadderPlace(.cue))
    #expect(pass(LadderPlace(.cue), 30) == LadderPlace(.cue, successes: 1))
    #expect(pass(LadderPlace(.cue, successes: 1), 30) == LadderPlace(.recall))
    #expect(pass(LadderPlace(.recall, successes: 5), 44) == LadderPlace(.recall, successes: 6))
    #expect(pass(LadderPlace(.recall, successes: 1), 45) == LadderPlace(.connect))
    #expect(pass(LadderPlace(.connect, successes: 9), 900).stage == .connect)
  }

  @Test func forgettingDropsACardOneStageTheSecondTimeTwo() {
    func fail(_ stage: LadderStage, again: Bool) -> LadderPlace {
      LadderPlace(stage, successes: 1).after(
        passed: false, failedBefore: again, stability: Days(50))
    }
    #expect(fail(.connect, again: false) == LadderPlace(.recall))
    #expect(fail(.connect, again: true) == LadderPlace(.cue))
    #expect(fail(.cue, again: true) == LadderPlace(.recognise))
    #expect(fail(.recognise, again: false) == LadderPlace(.recognise))
  }

  @Test func chanceAndEaseMakeSuccess() {
    // Worked by hand: R = 0.5, e^0.5 → 0.62246 known; with a slip of 0.03 and four options
    // 0.62246 · 0.97 + 0.37754 · 0.25.
    #expect(abs(AnswerHabits.usual.success(in: .choice, recall: 0.5) - 0.69817) < 1e-4)
    #expect(AnswerHabits.usual.success(in: .flashcard, recall: 0.5) == 0.5)
    #expect(abs(AnswerHabits.usual.success(in: .typed, recall: 0.9) - 0.86957) < 1e-4)
    #expect(AnswerHabits.usual.success(in: .choice, recall: 0) == 0.25)
    #expect(AnswerHabits.usual.success(in: .typed, recall: 1) == 1)
  }
}
