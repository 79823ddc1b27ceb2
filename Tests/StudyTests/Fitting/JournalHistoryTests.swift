import Facts
import Memory
import Questions
import Study
import Testing

/// From the journal's reviews to what a fit reads.
@Suite struct JournalHistoryTests {
  private func review(
    _ card: Int, day: Int, _ grade: Grade, form: Form = .flashcard, options: Int = 0
  ) -> Review {
    let verdict: Verdict = options > 1 ? (grade.passed ? .right : .wrong) : .selfGraded
    return Review(
      id: EntryID(device: "d", counter: Int64(day * 1000 + card + 1)),
      moment: Moment(
        Instant(milliseconds: 1_767_261_600_000 + Int64(day) * 86_400_000 + Int64(card) * 60_000),
        utcOffset: 3600),
      card: CardKey(deck: "deck", card: Card.ID("c\(card)")), form: form, options: options,
      answer: "", verdict: verdict, grade: grade, milliseconds: 4000)
  }

  private func reviews(form: Form = .flashcard, options: Int = 0) -> [Review] {
    [0, 1, 3, 7, 15].flatMap { day in
      (0..<60).map { card in
        review(
          card, day: day, day > 0 && (card + day) % 4 == 0 ? .again : .good, form: form,
          options: options)
      }
    }
  }

  @Test(arguments: StudyModel.Name.allCases)
  func recallIsTheSameHistoryAsALogOfGrades(name: StudyModel.Name) {
    let reviews = reviews()
    let history = ReviewHistory(reviews, under: StudyModel(name))
    #expect(history.count == 300 && history.cardCount == 60 && history.laterReviewCount == 240)
    let cards = Dictionary(grouping: reviews, by: \.card).sorted { $0.value[0].id < $1.value[0].id }
    let plain = ReviewHistory(
      cards: cards.map { card in
        card.value.map {
          ReviewRecord(
            moment: Days(Double($0.moment.instant.milliseconds) / 86_400_000),
            studyDay: $0.moment.day.number, evidence: .recall($0.grade))
        }
      })
    let model = StudyModel(name)
    #expect(model.fitted(to: history).parameters == model.fitted(to: plain).parameters)
  }

  /// Of right answers among two options half of the unknown ones are luck, so the same answers say
  /// something else than by heart.
  @Test(arguments: StudyModel.Name.allCases)
  func luckyAnswersAreNotTakenForKnowledge(name: StudyModel.Name) {
    let model = StudyModel(name)
    let recalled = ReviewHistory(reviews(), under: model)
    let chosen = ReviewHistory(reviews(form: .choice, options: 2), under: model)
    let sums = [recalled, chosen].map { model.fitted(to: $0).parameters }
    #expect(sums[0] != sums[1])
  }

  @Test func theSameJournalGivesTheSameRefit() throws {
    let moment = reviews()[0].moment
    let refits = (0..<2).map { _ in
      Refit(reviews(), LearnedModels(), .fsrs7, device: "d", at: moment)
    }
    let first = try #require(refits[0])
    #expect(first.entry == refits[1]?.entry && first.sentence == refits[1]?.sentence)
    #expect(first.entry.lossInUse != nil && first.entry.lossFitted != nil)
    #expect(first.sentence.contains("log-loss"))
  }

  @Test func tooFewReviewsOnALaterDayTeachNothing() {
    let few = Array(reviews().prefix(67))
    #expect(
      Refit(few, LearnedModels(), .fsrs7, device: "d", at: few[0].moment, always: true) == nil)
  }
}
