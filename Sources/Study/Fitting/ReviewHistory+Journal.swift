internal import Facts
public import Memory

extension ReviewHistory {
  /// The history of the reviews of a journal, which are in order.
  ///
  /// An answer that may have been guessed counts as known with the probability that the model, with
  /// the parameters in use, gives it after all that came before.
  ///
  /// - Complexity: O(n log n) for n reviews.
  public init(
    _ reviews: some Sequence<Review>, under model: StudyModel, habits: AnswerHabits = .usual
  ) {
    var places: [CardKey: Int] = [:]
    var cards: [CardSoFar] = []
    for review in reviews {
      if let place = places[review.card] {
        cards[place].take(review, under: model, habits)
      } else {
        places[review.card] = cards.count
        cards.append(CardSoFar(review, under: model, habits))
      }
    }
    self.init(cards: cards.map(\.records))
  }
}

/// The reviews of a card, with the state that they have led to.
private struct CardSoFar {
  private(set) var records: [ReviewRecord] = []
  private var state: StudyModel.State?
  private var last: Moment

  init(_ first: Review, under model: StudyModel, _ habits: AnswerHabits) {
    last = first.moment
    take(first, under: model, habits)
  }

  mutating func take(
    _ review: Review, under model: StudyModel, _ habits: AnswerHabits
  ) {
    let milliseconds = review.moment.instant.milliseconds
    let elapsed = model.elapsed(
      days: review.moment.day - last.day,
      milliseconds: milliseconds - last.instant.milliseconds)
    let evidence = habits.evidence(of: review)
    let effect = habits.effect(of: review.form, options: review.options)
    var knew: Double?
    if evidence.chance > 0 {
      knew = model.posterior(of: evidence, after: state, elapsed: elapsed, through: effect)
    }
    records.append(
      ReviewRecord(
        moment: Days(Double(milliseconds) / 86_400_000), studyDay: review.moment.day.number,
        evidence: evidence, knew: knew))
    state = model.state(after: state, elapsed: elapsed, evidence: evidence, through: effect)
    last = review.moment
  }
}

extension StudyModel {
  /// The time between two reviews as the model counts it: FSRS-6 in study days, FSRS-7 with
  /// fractions.
  func elapsed(days: Int, milliseconds: Int64) -> Days {
    switch self {
    case .fsrs6: Days(Double(max(0, days)))
    case .fsrs7: Days(Double(max(0, milliseconds)) / 86_400_000)
    }
  }
}
