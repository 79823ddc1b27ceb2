internal import GRDB
internal import Memory
internal import Questions
internal import Study

extension SQLiteJournal {
  /// What was last learned of the learner's habits of answering, or what was known of them before an
  /// instant.
  func habits(before instant: Instant? = nil) throws(StoreFailure) -> AnswerHabits {
    try StoreFailure.translating(path) {
      try queue.read { database in
        let last = try Row.fetchOne(
          database,
          sql: """
            SELECT device, instant, guessed, unsure, unsaid, sure, seconds FROM certaintyFit
            WHERE instant < ? ORDER BY instant DESC, device DESC LIMIT 1
            """, arguments: [instant?.milliseconds ?? .max])
        guard let last else { return .usual }
        let columns = Columns(last, path: path)
        var habits = AnswerHabits(
          certainty: CertaintyRatios(
            guessed: try columns[2], unsure: try columns[3], unsaid: try columns[4],
            sure: try columns[5]), seconds: try columns[6])
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT form, answers, shift, slip, learning, knownMean, knownDeviation, guessedMean,
              guessedDeviation, quick, slow
            FROM formFit WHERE device = ? AND instant = ?
            """, arguments: [try columns[0] as String, try columns[1] as Int64])
        while let row = try rows.next() {
          let columns = Columns(row, path: path)
          habits.forms[try columns.word(0)] = try Self.habit(columns)
        }
        return habits
      }
    }
  }

  private static func habit(_ columns: Columns) throws -> AnswerHabits.OfForm {
    let quick: Double? = try columns[9]
    let slow: Double? = try columns[10]
    return AnswerHabits.OfForm(
      answers: try columns[1],
      effect: FormEffect(slip: try columns[3], offset: try columns[2], learning: try columns[4]),
      times: AnswerTimes(
        known: AnswerTimes.Spread(mean: try columns[5], deviation: try columns[6]),
        guessed: AnswerTimes.Spread(mean: try columns[7], deviation: try columns[8])),
      pace: quick.flatMap { quick in slow.map { AnswerPace(quick: quick, slow: $0) } })
  }

  /// Writes what was learned of the learner's habits, all or nothing; they come with the last fit or
  /// after it.
  func keep(_ habits: AnswerHabits, at moment: Moment) throws(StoreFailure) {
    try refuseReader()
    try StoreFailure.translating(path) {
      try queue.write { database in
        let device = try nextID(in: database).device
        let least = try Int64.fetchOne(
          database,
          sql: """
            SELECT max(least) FROM (
              SELECT max(instant) + 1 AS least FROM certaintyFit
              UNION ALL SELECT max(instant) FROM fit)
            """)
        let instant = max(moment.instant.milliseconds, least ?? .min)
        try database.execute(
          sql: "INSERT INTO certaintyFit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            device, instant, moment.utcOffset, habits.certainty[.guessed],
            habits.certainty[.unsure], habits.certainty[.unsaid], habits.certainty[.sure],
            habits.seconds,
          ])
        for (form, habit) in habits.forms {
          try database.execute(
            sql: "INSERT INTO formFit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
              device, instant, form.rawValue, habit.answers, habit.effect.offset,
              habit.effect.slip, habit.effect.learning, habit.times.known.mean,
              habit.times.known.deviation, habit.times.guessed.mean,
              habit.times.guessed.deviation, habit.pace?.quick, habit.pace?.slow,
            ])
        }
      }
    }
  }
}
