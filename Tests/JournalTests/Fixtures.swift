import Facts
import Foundation
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// Where a store keeps its journal: every behaviour holds for both.
enum Kind: String, CaseIterable, CustomTestStringConvertible {
  case memory, file

  var testDescription: String { rawValue }

  /// Runs a test on a fresh store.
  func withStore(_ test: (ReviewStore) throws -> Void) throws {
    switch self {
    case .memory: try test(.inMemory())
    case .file: try withFolder { try test(.sqlite(at: $0 + "/journal.sqlite")) }
    }
  }
}

/// Runs a test with a folder of its own, which is removed afterwards.
func withFolder<Result>(_ test: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("journal-\(UInt64.random(in: 0 ... .max))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try test(folder.path)
}

/// Expects a failure of the store.
func expectFailure<Result>(
  _ work: () throws -> Result, sourceLocation: SourceLocation = #_sourceLocation,
  _ isExpected: (StoreFailure) -> Bool
) {
  do {
    _ = try work()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch let failure as StoreFailure {
    #expect(isExpected(failure), "\(failure)", sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}

let minute: Int64 = 60_000
let day: Int64 = 86_400_000

func card(_ name: String, in deck: String = "deck") -> CardKey {
  CardKey(deck: Deck.ID(deck), card: Card.ID(name))
}

/// 2 November 2026 in the morning, some milliseconds later.
func moment(_ later: Int64 = 0) -> Moment {
  Moment(Instant(milliseconds: 1_793_606_400_000 + later), utcOffset: 3600)
}

func review(
  _ id: EntryID, _ card: CardKey, _ grade: Grade = .good, later: Int64 = 0, answer: String = "",
  form: Form = .flashcard, verdict: Verdict = .selfGraded, options: Int = 0
) -> Review {
  Review(
    id: id, moment: moment(later), card: card, form: form, options: options, answer: answer,
    verdict: verdict, grade: grade, milliseconds: 4321)
}

extension ReviewStore {
  /// The memory of every reviewed card, all decks scheduled alike.
  func records(_ scheduler: Scheduler) throws(StoreFailure) -> [CardKey: CardRecord] {
    try records(Schedulers(scheduler))
  }

  /// Writes what has become of a deck, all decks scheduled alike.
  func revise(
    _ revision: DeckRevision, _ moment: Moment, _ scheduler: Scheduler
  ) throws(StoreFailure) {
    try revise(revision, moment, Schedulers(scheduler))
  }

  /// Answers a card as the program does: with the record that the scheduler gives.
  @discardableResult func answer(
    _ card: CardKey, _ grade: Grade = .good, later: Int64 = 0, scheduler: Scheduler = Scheduler()
  ) throws -> Review {
    let answered = review(try nextID(), card, grade, later: later)
    let record = scheduler.record(after: try records(scheduler)[card], answered)
    try append(.review(answered), card, record)
    return answered
  }

  /// Takes an answer back as the program does.
  func withdraw(
    _ review: Review, later: Int64 = 0, scheduler: Scheduler = Scheduler()
  ) throws {
    let rest = try history(review.card).filter { $0.id != review.id }
    try append(
      .withdrawal(id: try nextID(), of: review.id, moment: moment(later)), review.card,
      scheduler.replay(rest)[review.card])
  }

  /// What has become of a deck since the journal last saw it.
  func revision(of deck: Deck) throws -> DeckRevision? {
    let studied = try records(Scheduler()).keys.filter { $0.deck == deck.id }.map(\.card)
    return try DeckRevision.find(
      deck, studied: Set(studied), lastFingerprint: try fingerprints()[deck.id], store: self)
  }

  /// Renames cards of `deck` as the program does.
  func rename(_ cards: [Card.ID: Card.ID], later: Int64 = 0) throws {
    var revision = DeckRevision(deck: "deck", fingerprint: 1)
    revision.cards = cards
    try revise(revision, moment(later), Scheduler())
  }
}
