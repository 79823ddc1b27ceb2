public import Memory
internal import Facts
internal import Questions

extension Habits {
  /// A learner's own habits, counted from their reviews, which are in order.
  ///
  /// Few answers leave the published ones nearly as they are; see
  /// ``Memory/GradeTable/smoothed(by:)``. An answer counts a minute at most, and questions that ask
  /// several cards at once say nothing of how long one takes.
  ///
  /// - Complexity: O(reviews).
  public init(_ reviews: some Sequence<Review>) {
    self.init()
    var counts = Counts()
    for review in reviews { counts.take(review) }
    firstGrades = firstGrades.smoothed(by: counts.first)
    passes = passes.smoothed(by: counts.passes)
    learningSeconds = learningSeconds.smoothed(
      bySeconds: counts.learning.seconds, counts: counts.learning.answers)
    reviewSeconds = reviewSeconds.smoothed(
      bySeconds: counts.review.seconds, counts: counts.review.answers)
    relearningSeconds = relearningSeconds.smoothed(
      bySeconds: counts.relearning.seconds, counts: counts.relearning.answers)
  }

  private struct Times {
    var seconds = GradeTable()
    var answers = GradeTable()

    mutating func take(_ review: Review) {
      guard review.form.asksOneCard else { return }
      seconds[review.grade] += min(review.seconds, 60)
      answers[review.grade] += 1
    }
  }

  private struct Counts {
    var first = GradeTable()
    var passes = GradeTable()
    var learning = Times()
    var review = Times()
    var relearning = Times()
    private var days: [CardKey: (first: StudyDay, last: StudyDay)] = [:]

    mutating func take(_ answer: Review) {
      let day = answer.moment.day
      guard let seen = days[answer.card] else {
        days[answer.card] = (day, day)
        first[answer.grade] += 1
        return learning.take(answer)
      }
      days[answer.card] = (seen.first, day)
      if seen.last < day {
        if answer.grade.passed { passes[answer.grade] += 1 }
        review.take(answer)
      } else if seen.first == day {
        learning.take(answer)
      } else {
        relearning.take(answer)
      }
    }
  }
}
