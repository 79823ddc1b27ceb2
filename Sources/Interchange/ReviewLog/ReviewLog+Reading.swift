extension ReviewLog {
  /// Reads CSV with the columns `card_id`, `review_time` and `review_rating`, and perhaps
  /// `review_duration` in milliseconds; other columns do not matter, nor their order.
  ///
  /// Lines that cannot be read are left out and counted.
  ///
  /// - Complexity: O(bytes + n log n) for n lines.
  public init(csv bytes: [UInt8]) throws(Failure) {
    var lines = LogLines(bytes)
    guard let head = lines.next() else { throw .empty }
    let columns = try LogColumns(head.fields.map(Self.text))
    var positions: [String: Int] = [:]
    var seen: Set<Row> = []
    while let line = lines.next() {
      if line.fields.count == 1, line.fields[0].isEmpty { continue }
      let row: Row
      do throws(Unreadable) {
        row = try columns.row(line.fields) { name in
          if let position = positions[name] { return position }
          positions[name] = cards.count
          cards.append(name)
          return cards.count - 1
        }
      } catch {
        skip(line.number, error.reason)
        continue
      }
      var twin = row
      twin.duration = nil
      guard seen.insert(twin).inserted else {
        skip(line.number, .duplicate)
        continue
      }
      if let last = rows.last, last.instant > row.instant { wasUnordered = true }
      rows.append(row)
    }
    if wasUnordered {
      rows = rows.enumerated()
        .sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }
        .map(\.element)
    }
  }

  private mutating func skip(_ line: Int, _ reason: Reason) {
    skippedCount += 1
    if skipped.count < 1000 { skipped.append(Skipped(line: line, reason: reason)) }
  }

  static func text(_ field: ArraySlice<UInt8>) -> String { String(decoding: field, as: UTF8.self) }
}

/// A line that is no answer.
private struct Unreadable: Error {
  var reason: ReviewLog.Reason
}

/// Where the columns stand.
private struct LogColumns {
  var card: Int
  var time: Int
  var rating: Int
  var duration: Int?
  var needed: Int

  init(_ head: [String]) throws(ReviewLog.Failure) {
    let names = head.map { $0.lowercased() }
    let missing = ReviewLog.requiredColumns.filter { !names.contains($0) }
    guard missing.isEmpty, let card = names.firstIndex(of: "card_id"),
      let time = names.firstIndex(of: "review_time"),
      let rating = names.firstIndex(of: "review_rating")
    else { throw .missingColumns(missing) }
    self.card = card
    self.time = time
    self.rating = rating
    duration = names.firstIndex(of: "review_duration")
    needed = max(card, time, rating) + 1
  }

  func row(
    _ fields: [ArraySlice<UInt8>], card position: (String) -> Int
  ) throws(Unreadable) -> ReviewLog.Row {
    guard fields.count >= needed else { throw Unreadable(reason: .short) }
    guard !fields[card].isEmpty else { throw Unreadable(reason: .card) }
    guard let instant = LogTime.milliseconds(fields[time]) else {
      throw Unreadable(reason: .time)
    }
    guard let grade = LogTime.number(fields[rating]), (1...4).contains(grade) else {
      throw Unreadable(reason: .rating)
    }
    let duration = duration.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
    return ReviewLog.Row(
      card: position(ReviewLog.text(fields[card])), instant: instant, rating: Int(grade),
      duration: duration.flatMap(LogTime.number).flatMap {
        (0...86_400_000).contains($0) ? Int($0) : nil
      })
  }
}
