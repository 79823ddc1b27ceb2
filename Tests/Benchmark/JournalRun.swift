import CPseudoTerminal
import Facts
import Foundation
import Journal
import Memory
import Questions
import Study

/// Answers written to a journal on disk, one transaction each.
enum JournalRun {
  /// The milliseconds that each append took.
  static func appends(folder: String, count: Int) throws -> [Double] {
    let store = try ReviewStore.sqlite(at: folder + "/journal/journal.sqlite")
    let scheduler = Scheduler()
    _ = try store.records(Schedulers(scheduler))
    var times: [Double] = []
    for position in 0..<count {
      let card = CardKey(deck: "benchmark", card: Card.ID("card-\(position)"))
      let review = Review(
        id: try store.nextID(),
        moment: Moment(
          Instant(milliseconds: 1_795_600_800_000 + Int64(position) * 1000), utcOffset: 0),
        card: card, form: .flashcard, options: 0, answer: "", verdict: .selfGraded, grade: .good,
        milliseconds: 3000)
      let record = scheduler.record(after: nil, review)
      let began = pseudo_terminal_milliseconds()
      try store.append(.review(review), card, record)
      times.append(pseudo_terminal_milliseconds() - began)
    }
    return times
  }
}
