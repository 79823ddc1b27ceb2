internal import ArgumentParser
internal import Foundation
internal import Interchange
internal import Memory
internal import Screen
internal import Study

/// A CSV file of reviews as `memory fit` and `memory evaluate` read it.
struct ReviewFile {
  /// At most so many lines that were left out are told one by one.
  private static let toldLines = 10
  /// Larger files are refused: some ten million reviews.
  private static let maximumBytes = 1 << 30

  let log: ReviewLog

  /// Reads a file, `-` for standard input; tells on standard error what was left out.
  init(_ path: String) throws {
    let bytes = try LineInput(path).all()
    guard bytes.count <= Self.maximumBytes else {
      throw fail("\(path) is larger than 1 GiB; split it.", ExitStatus.badData)
    }
    do throws(ReviewLog.Failure) {
      log = try ReviewLog(csv: bytes)
    } catch {
      throw fail(error.sentence(path), ExitStatus.badData)
    }
    tell(path)
    guard !log.rows.isEmpty else {
      throw fail("\(path) holds no answer that can be read.", ExitStatus.badData)
    }
  }

  private func tell(_ path: String) {
    for line in log.skipped.prefix(Self.toldLines) {
      Output.complain("iskra: \(path):\(line.line): left out: \(line.reason.rawValue).".cleaned)
    }
    if log.skippedCount > Self.toldLines {
      Output.complain("iskra: \(path): \(log.skippedCount) lines were left out.".cleaned)
    }
  }

  /// The reviews of each card, in the order of their first ones, so that the order of the lines does
  /// not matter; a study day begins at 04:00 UTC.
  var history: ReviewHistory {
    var cards = [[ReviewRecord]](repeating: [], count: log.cards.count)
    for row in log.rows {
      guard let grade = Grade(rawValue: row.rating) else { continue }
      cards[row.card].append(
        ReviewRecord(
          moment: Days(Double(row.instant) / 86_400_000),
          studyDay: Moment(Instant(milliseconds: row.instant), utcOffset: 0).day.number,
          evidence: .recall(grade)))
    }
    let order = zip(cards, log.cards).sorted { one, other in
      (one.0.first?.moment.count ?? 0, one.1) < (other.0.first?.moment.count ?? 0, other.1)
    }
    return ReviewHistory(cards: order.map(\.0))
  }
}

/// What a file lost, in JSON.
struct SkippedLines: Encodable {
  struct Line: Encodable {
    let line: Int
    let reason: String
  }

  let count: Int
  /// The first ones, a thousand at most.
  let lines: [Line]

  /// Nothing was lost.
  init() { (count, lines) = (0, []) }

  init(_ log: ReviewLog) {
    count = log.skippedCount
    lines = log.skipped.map { Line(line: $0.line, reason: $0.reason.rawValue) }
  }
}

extension ReviewLog.Failure {
  /// What is wrong and what to do.
  func sentence(_ path: String) -> String {
    switch self {
    case .empty:
      return "\(path) is empty; its first line must name the columns "
        + "\(ReviewLog.requiredColumns.joined(separator: ", "))."
    case .missingColumns(let names):
      let columns = names.count == 1 ? "column" : "columns"
      return "\(path) lacks the \(columns) \(names.joined(separator: ", ")); its first line must "
        + "name \(ReviewLog.requiredColumns.joined(separator: ", "))."
    }
  }
}
