extension FSRS6 {
  /// The state of every card of a history after its last review: a whole journal replayed.
  ///
  /// Eight cards go side by side, so this takes a fraction of the time of one replay after the other.
  /// Results agree with ``state(after:elapsed:grade:)`` within 1e-12, relative, and are the same
  /// whatever other cards there are. An answer that may have been guessed moves the state by the
  /// mixture of both branches with the weight ``ReviewRecord/knew``.
  ///
  /// - Parameter history: The reviews.
  /// - Returns: The states, in the order of the cards.
  /// - Complexity: O(reviews).
  public func states(after history: ReviewHistory) -> [State] {
    history.days.withUnsafeBufferPointer { days in
      history.grades.withUnsafeBufferPointer { grades in
        history.guessIndices.withUnsafeBufferPointer { guesses in
          history.starts.withUnsafeBufferPointer { starts in
            let columns = LaneReplay.Columns(
              days: days, grades: grades, guesses: guesses, starts: starts,
              hasGuesses: history.guesses.count > 1)
            let replay = LaneReplay(self, columns) { state, place in
              self.state(after: state, reviewedAt: place, in: history)
            }
            return replay.states()
          }
        }
      }
    }
  }

  /// The state after one review of a history, by the formulas for one card.
  private func state(after state: State?, reviewedAt place: Int, in history: ReviewHistory) -> State
  {
    let days = Days(history.days[place])
    let grade = Grade(rawValue: Int(history.grades[place])) ?? .again
    let guess = history.guesses[Int(history.guessIndices[place])]
    guard guess.chance > 0, state == nil || days.wholeCount >= 1 else {
      return self.state(after: state, elapsed: days, grade: grade)
    }
    let forgotten = self.state(after: state, elapsed: days, grade: .again)
    guard guess.knew > 0, let ifKnown = Grade(rawValue: Int(guess.grade)) else { return forgotten }
    let known = self.state(after: state, elapsed: days, grade: ifKnown)
    return guess.knew < 1
      ? mixture(known: known, forgotten: forgotten, weight: guess.knew) : known
  }

  /// What a grade does in a replay.
  func effect(of grade: Grade) -> LaneReplay.GradeEffect {
    let reversion = parameters.difficultyReversion
    let change = parameters.difficultyStep * grade.stepsAboveGood
    return LaneReplay.GradeEffect(
      constant: reversion * easyDifficulty - (1 - reversion) * change * 10 / 9,
      slope: (1 - reversion) * (1 + change / 9),
      growthFactor: growthFactor(grade),
      sameDayExponent: parameters.sameDaySlope
        * (grade.stepsAboveGood + parameters.sameDayShift) / logarithm(2),
      sameDayLeast: grade.passed ? 1 : 0)
  }
}
