internal import Facts
internal import Synchronization

extension ReviewStore {
  /// A store that forgets everything when the program ends: for tests and trials.
  public static func inMemory(device: String = "memory") -> ReviewStore {
    let journal = MemoryJournal(device: device)
    return ReviewStore(
      nextID: { () throws(StoreFailure) in journal.nextID },
      append: { (entry, _, _) throws(StoreFailure) in journal.append(entry) },
      records: { (scheduler) throws(StoreFailure) in scheduler.replay(journal.reviews) },
      history: { (card) throws(StoreFailure) in journal.reviews.filter { $0.card == card } },
      reviews: { () throws(StoreFailure) in journal.reviews },
      lastReview: { (deck) throws(StoreFailure) in
        journal.reviews.last { $0.card.deck == deck }
      })
  }
}

private final class MemoryJournal: Sendable {
  private let device: String
  private let entries = Mutex<[JournalEntry]>([])

  init(device: String) {
    self.device = device
  }

  var nextID: EntryID {
    EntryID(device: device, counter: entries.withLock { Int64($0.count) + 1 })
  }

  func append(_ entry: JournalEntry) { entries.withLock { $0.append(entry) } }

  var reviews: [Review] { JournalEntry.standing(in: entries.withLock { $0 }) }
}

extension JournalEntry {
  /// The reviews that were not taken back, in order.
  public static func standing(in entries: [JournalEntry]) -> [Review] {
    var withdrawn: Set<EntryID> = []
    for case .withdrawal(_, let review, _) in entries { withdrawn.insert(review) }
    return entries.compactMap { entry in
      guard case .review(let review) = entry, !withdrawn.contains(review.id) else { return nil }
      return review
    }
  }
}
