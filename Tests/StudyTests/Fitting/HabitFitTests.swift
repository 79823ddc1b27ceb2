import Facts
import Memory
import Questions
import StudyTestSupport
import Testing

@testable import Study

/// Habits are learned from a learner whose habits are known.
@Suite struct HabitFitTests {
  /// A learner to whom choices are much easier than to others, who answers known questions in about
  /// three seconds and guesses in about nine, and says "sure" when they know.
  private func reviews(
    seed: UInt64, cards: Int, shift: Double, saysSo: Bool = false
  ) -> [Review] {
    var random = SeededGenerator(seed: seed)
    let scheduler = Scheduler()
    let odds = FormEffect(offset: shift)
    var records: [Int: CardRecord] = [:]
    var reviews: [Review] = []
    for day in [0, 2, 7, 20, 50] {
      for card in 0..<cards {
        var knows = Bool.random(using: &random)
        let moment = TestTime.after(days: day, seconds: card)
        if let record = records[card] {
          let recall = scheduler.model.retrievability(
            of: record.state, after: scheduler.elapsed(since: record, at: moment))
          knows = Double.random(in: 0..<1, using: &random) < odds.known(recall: recall)
        }
        let right = knows || Int.random(in: 0..<4, using: &random) == 0
        let seconds = (knows ? 3 : 9) * Double.random(in: 0.7...1.4, using: &random)
        let review = Review(
          id: EntryID(device: "d", counter: Int64(reviews.count + 1)), moment: moment,
          card: CardKey(deck: "deck", card: Card.ID("c\(card)")), form: .choice, options: 4,
          answer: "", verdict: right ? .right : .wrong, grade: right ? .good : .again,
          milliseconds: Int(seconds * 1000),
          confidence: saysSo ? (knows ? .sure : .guessed) : .unsaid)
        records[card] = scheduler.record(after: records[card], review)
        reviews.append(review)
      }
    }
    return reviews
  }

  @Test func fewAnswersTeachNothingOfForms() {
    let habits = HabitFit(reviews(seed: 1, cards: 10, shift: 3), under: Schedulers()).habits
    let usual = FormEffect.choice(options: 4)
    #expect(habits.forms[.choice]?.effect.offset ?? usual.offset == usual.offset)
    #expect(HabitFit([], under: Schedulers()).habits == .usual)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whatIsEasierIsFoundEasier(seed: UInt64) throws {
    let easy = HabitFit(reviews(seed: seed, cards: 200, shift: 2), under: Schedulers()).habits
    let hard = HabitFit(reviews(seed: seed, cards: 200, shift: -1), under: Schedulers()).habits
    let (above, below) = (try #require(easy.forms[.choice]), try #require(hard.forms[.choice]))
    #expect(above.effect.offset > 1 && below.effect.offset < 0, "seed \(seed)")
    #expect((0...0.3).contains(above.effect.slip))
    #expect((0...1.5).contains(above.effect.learning))
    #expect(above.answers == 800)
    #expect(!easy.sentences.isEmpty)
  }

  @Test func timesTellKnowingFromGuessing() throws {
    let fit = HabitFit(reviews(seed: 4, cards: 100, shift: 0.5), under: Schedulers())
    let habit = try #require(fit.habits.forms[.choice])
    #expect(habit.times.ratio(seconds: 3) > 1 && habit.times.ratio(seconds: 9) < 1)
    let pace = try #require(habit.pace)
    #expect(pace.quick < pace.slow)
  }

  @Test func ownWordsMoveTheirWorth() {
    let silent = HabitFit(reviews(seed: 5, cards: 60, shift: 0.5), under: Schedulers()).habits
    #expect(silent.certainty == .usual)
    let spoken = HabitFit(
      reviews(seed: 5, cards: 60, shift: 0.5, saysSo: true), under: Schedulers()
    ).habits
    #expect(spoken.certainty[.sure] > 4 && spoken.certainty[.guessed] < 0.15)
    #expect(spoken.certainty[.unsaid] == 1)
  }

  @Test func theSameReviewsGiveTheSameHabits() {
    let reviews = reviews(seed: 6, cards: 100, shift: 1)
    #expect(
      HabitFit(reviews, under: Schedulers()).habits == HabitFit(reviews, under: Schedulers()).habits
    )
  }

  @Test func aRefitKeepsThemAndTheSchedulerUsesThem() throws {
    let store = ReviewStore.inMemory()
    let reviews = reviews(seed: 7, cards: 120, shift: 2)
    try store.write(reviews.map { JournalLine(.review($0), $0.card, nil) })
    #expect(try store.refit(Schedulers(), at: TestTime.after(days: 60)).count == 1)
    let learned = try store.learned()
    #expect(learned.habits.forms[.choice] != nil && learned.habits.seconds != nil)
    let scheduler = learned.scheduler(.fsrs7, IntervalPolicy())
    #expect(scheduler.habits == learned.habits)
    #expect(scheduler.identity.contains("choice"))
    let undone = try store.undoFit(
      .fsrs7, Schedulers(scheduler), at: TestTime.after(days: 61))
    #expect(undone?.habits == .usual)
    let after = try store.learned().renewing(Schedulers(scheduler))
    #expect(try after == Schedulers() && store.learned().habits == .usual)
  }
}
