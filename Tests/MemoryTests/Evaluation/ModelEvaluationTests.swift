import Testing

@testable import Memory

@Suite struct ModelEvaluationTests {
  @Test func foldsAreTheLastSegmentsInTime() throws {
    var random = SeededGenerator(seed: 21)
    let history = random.history(cards: 80)
    let later = history.laterReviews()
    let evaluation = try #require(FSRS7Parameters.evaluated(on: history, folds: 5, threads: 2))
    let size = later.count / 6
    #expect(evaluation.folds.count == 5)
    #expect(evaluation.folds.allSatisfy { $0.count == size })
    #expect(evaluation.rows.count == 5 * size)
    let tested = later.suffix(5 * size).map { $0.row.predicted(as: 0) }
    #expect(evaluation.rows.map { $0.predicted(as: 0) } == tested)
  }

  @Test func bothModelsAreTestedOnTheSameRows() throws {
    var random = SeededGenerator(seed: 22)
    let history = random.history(cards: 60)
    let six = try #require(FSRS6Parameters.evaluated(on: history, folds: 3, threads: 1))
    let seven = try #require(FSRS7Parameters.evaluated(on: history, folds: 3, threads: 1))
    #expect(six.rows.map { $0.predicted(as: 0) } == seven.rows.map { $0.predicted(as: 0) })
    #expect(six.constant == seven.constant)
  }

  /// The predictions of the columns are those of the model's own replay.
  @Test func predictionsAreThoseOfTheModel() throws {
    var random = SeededGenerator(seed: 23)
    let history = random.history(cards: 40)
    try expectReplay(FSRS6Setup.self, FSRS6(), history) { history.days[$0] }
    try expectReplay(FSRS7Setup.self, FSRS7(), history) { history.elapsed[$0] }
  }

  @Test func anEmptyHistoryHasNoFigures() {
    #expect(FSRS7Parameters.evaluated(on: ReviewHistory(cards: [])) == nil)
    #expect(FSRS6Parameters.evaluated(on: ReviewHistory(cards: []), folds: 0) == nil)
  }

  @Test func rowsCountRepetitionsAndLapses() {
    let grades: [Grade] = [.good, .again, .good, .again, .good]
    let history = ReviewHistory(cards: [
      grades.enumerated().map { index, grade in
        ReviewRecord(
          moment: Days(Double(index) * 2), studyDay: index * 2, evidence: .recall(grade))
      }
    ])
    let rows = history.laterReviews().map(\.row)
    #expect(rows.map(\.repetition) == [2, 3, 4, 5])
    #expect(rows.map(\.lapses) == [0, 1, 1, 2])
    #expect(rows.map(\.gap) == [2, 2, 2, 2])
    #expect(rows.map(\.isRight) == [false, true, false, true])
  }

  private func expectReplay<Setup: FitSetup, Model: MemoryModel>(
    _ setup: Setup.Type, _ model: Model, _ history: ReviewHistory, gap: (Int) -> Double
  ) throws {
    let likelihood = Likelihood<Setup.Kernel>(
      data: Setup.allLaterReviews(history), crew: WorkCrew(threads: 1))
    let predictions = likelihood.predictions(Setup.defaults)
    for card in 0..<history.cardCount {
      var state: Model.State?
      for place in history.starts[card]..<history.starts[card + 1] {
        if let state, history.days[place] >= 1 {
          let recall = model.retrievability(of: state, after: Days(gap(place)))
          #expect(abs(predictions[place] - recall) < 1e-9, "\(Setup.self), review \(place)")
        }
        let grade = try #require(Grade(rawValue: Int(history.grades[place])))
        state = model.state(after: state, elapsed: Days(gap(place)), grade: grade)
      }
    }
  }
}
