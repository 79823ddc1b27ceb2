internal import GRDB
internal import Study

extension SQLiteJournal {
  /// Everything that was said about the parameters of the models, from the earliest.
  func fits() throws(StoreFailure) -> [FitEntry] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT device, instant, utcOffset, model, outcome, parameters, lossInUse, lossFitted,
              reviews, laterReviews
            FROM fit ORDER BY instant, device, model
            """)
        var fits: [FitEntry] = []
        while let row = try rows.next() {
          let columns = Columns(row, path: path)
          fits.append(
            FitEntry(
              device: try columns[0],
              moment: Moment(Instant(milliseconds: try columns[1]), utcOffset: try columns[2]),
              model: try columns.word(3), outcome: try columns.word(4),
              parameters: try parameters(try columns[5]), lossInUse: try columns[6],
              lossFitted: try columns[7], reviews: try columns[8], laterReviews: try columns[9]))
        }
        return fits
      }
    }
  }

  private func parameters(_ text: String) throws -> [Double] {
    try text.split(separator: " ").map { number in
      guard let value = Double(number) else {
        throw StoreFailure.damaged(path: path, reason: "unexpected parameter '\(number)'")
      }
      return value
    }
  }

  /// Writes what is said about parameters; a clock that stands still, or was set back, goes on from
  /// the last entry and from the last habits, so that these are known to come from a fit before.
  func keep(_ fit: FitEntry) throws(StoreFailure) {
    guard lock != nil else {
      throw .notWritable(path: path, reason: "opened for reading only")
    }
    try StoreFailure.translating(path) {
      try queue.write { database in
        let last = try Int64.fetchOne(
          database,
          sql: """
            SELECT max(last) FROM (
              SELECT max(instant) AS last FROM fit WHERE model = ?
              UNION ALL SELECT max(instant) FROM certaintyFit)
            """, arguments: [fit.model.rawValue])
        let instant = max(fit.moment.instant.milliseconds, last.map { $0 + 1 } ?? .min)
        try database.execute(
          sql: """
            INSERT INTO fit (
              device, instant, utcOffset, model, outcome, parameters, lossInUse, lossFitted,
              reviews, laterReviews)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            fit.device, instant, fit.moment.utcOffset, fit.model.rawValue, fit.outcome.rawValue,
            fit.parameters.map { "\($0)" }.joined(separator: " "), fit.lossInUse, fit.lossFitted,
            fit.reviews, fit.laterReviews,
          ])
      }
    }
  }
}
