import Facts
import Foundation
import Journal
import Memory
import Questions
import Study

/// A deck of 10 000 cards, 4000 of them from dated facts, and 100 000 answers to the others.
enum ManyCards {
  static let written = 6000
  static let entities = 2000
  static let reviews = 100_000

  /// Writes the deck and the journal into a data folder.
  static func write(to data: String) throws {
    let decks = data + "/decks"
    try FileManager.default.createDirectory(atPath: decks, withIntermediateDirectories: true)
    try deck.write(toFile: decks + "/many.yaml", atomically: true, encoding: .utf8)
    let store = try ReviewStore.sqlite(at: data + "/journal.sqlite")
    let scheduler = Scheduler()
    _ = try store.records(Schedulers(scheduler))
    var id = try store.nextID()
    var records: [CardKey: CardRecord] = [:]
    let perCard = reviews / written + 1
    var lines: [JournalLine] = []
    for number in 0..<reviews {
      let (round, position) = (number / written, number % written)
      let card = CardKey(deck: "many", card: Card.ID("card-\(position)"))
      // A round every third week, the last one a week before the day of the measurement.
      let day = 7 + 21 * (perCard - 1 - round)
      let instant = now - Int64(day) * 86_400_000 + Int64(position) * 1000
      let review = Review(
        id: id, moment: Moment(Instant(milliseconds: instant), utcOffset: 0), card: card,
        form: .flashcard, options: 0, answer: "", verdict: .selfGraded,
        grade: (round + position) % 7 == 0 ? .again : .good, milliseconds: 3000)
      id = id.next
      let record = scheduler.record(after: records[card], review)
      records[card] = record
      lines.append(JournalLine(.review(review), card, record))
      if lines.count == 5000 || number == reviews - 1 {
        try store.write(lines)
        lines = []
      }
    }
  }

  /// 2026-11-25T10:00:00Z, as the program is told.
  private static let now: Int64 = 1_795_600_800_000

  private static var deck: String {
    var text = """
      id: many
      title: Ten thousand cards
      sections:
        - {id: towns, title: Towns}
        - {id: words, title: Words}
      kinds:
        town: {title: town}
      relations:
        founded:
          from: town
          to: date
          one: true
          ask: "When was {from} founded?"
          back: "Which town was founded {on to}?"
          say: "The town of {from} was founded {on to}."
      entities:

      """
    for number in 0..<entities {
      let date = "\(1100 + number % 900)-\(two(1 + number % 12))-\(two(1 + number % 28))"
      text += "  town-\(number): {kind: town, name: Town \(number), section: towns, "
      text += "founded: '\(date)'}\n"
    }
    text += "cards:\n"
    for number in 0..<written {
      text += "  - {id: card-\(number), section: words, front: 'Word number \(number) of the "
      text += "list', back: Answer \(number), wrong: [Answer \(number + 1), "
      text += "Answer \(number + 7), Answer \(number + 13)]}\n"
    }
    return text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
