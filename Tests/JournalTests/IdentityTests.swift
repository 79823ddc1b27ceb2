import Facts
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// Progress stays with its card through a series of edited revisions.
@Suite struct IdentityTests {
  /// What came of a series.
  private struct Tally {
    /// Cards with progress that were there before and after an edit.
    var cards = 0
    /// Of these, those that have all of their progress.
    var kept = 0
    /// Cards that have progress of another card.
    var strangers: [String] = []
    /// Cards that were without some of their progress at some time, and their edit.
    var lost: [String: String] = [:]
    /// All cards that were there twice or more.
    var everybody: Set<String> = []
  }

  /// Studies every card of the deck, edits the deck, looks whose progress is where, and so on.
  private func play(
    _ store: ReviewStore, revisions: Int, named: Double, _ random: inout SeededGenerator
  ) throws -> Tally {
    var tally = Tally()
    var revised = RevisedDeck(named: named, &random)
    var answered: [String: Int] = [:]
    var before: [String: String] = [:]
    for number in 0...revisions {
      if number > 0 { revised.revise(&random) }
      let deck = try revised.deck()
      let identities = revised.identities(in: deck)
      try catchUp(deck, store, later: Int64(number) * day)
      let histories = Dictionary(grouping: try store.reviews(), by: \.card)
      let texts = deck.cardTexts
      var whole: [String: Int] = [:]
      for (id, identity) in identities.sorted(by: { $0.key < $1.key }) {
        let card = CardKey(deck: deck.id, card: id)
        let history = histories[card] ?? []
        let text = texts[id].map { "\($0.front) = \($0.back)" } ?? ""
        if history.contains(where: { $0.answer != identity }) {
          tally.strangers.append("\(identity): \(Set(history.map(\.answer))) \(text)")
        }
        if let count = answered[identity] {
          tally.cards += 1
          tally.everybody.insert(identity)
          if history.count == count {
            tally.kept += 1
          } else {
            tally.lost[identity] = "\(before[identity] ?? "") → \(text)"
          }
        }
        let review = review(
          try store.nextID(), card, later: Int64(number) * day + 1000, answer: identity)
        let record = Scheduler().replay(history)[card]
        try store.append(.review(review), card, Scheduler().record(after: record, review))
        // What is lost is counted once.
        whole[identity] = history.count + 1
        before[identity] = text
      }
      answered.merge(whole) { $1 }
    }
    #expect(try store.records(Scheduler()) == Scheduler().replay(try store.reviews()))
    return tally
  }

  /// Compares the deck with the journal as the program does at its start; the second time there is
  /// nothing to write.
  private func catchUp(_ deck: Deck, _ store: ReviewStore, later: Int64) throws {
    if let revision = try store.revision(of: deck) {
      try store.revise(revision, moment(later), Scheduler())
    }
    #expect(try store.revision(of: deck) == nil)
  }

  /// 24 series of twelve revisions, each of which edits a tenth of the cards; no card, a third of
  /// them, or all have names.
  @Test func cardsKeepTheirProgressThroughRevisions() throws {
    var (cards, lost) = (0, 0)
    for seed in 1...8 as ClosedRange<UInt64> {
      for named in [0, 0.3, 1] {
        var random = SeededGenerator(seed: seed)
        let tally = try play(.inMemory(), revisions: 12, named: named, &random)
        let (all, gone) = (tally.everybody.count, tally.lost.count)
        print(
          "seed \(seed), named \(named): \(tally.kept) of \(tally.cards) kept at the next revision,",
          "\(all - gone) of \(all) to the end")
        #expect(tally.strangers.isEmpty, "seed \(seed), named \(named)")
        #expect(
          Double(tally.kept) >= 0.99 * Double(tally.cards),
          "seed \(seed), named \(named): \(tally.lost)")
        cards += all
        lost += gone
      }
    }
    print("\(cards - lost) of \(cards) to the end")
    #expect(Double(cards - lost) >= 0.99 * Double(cards), "\(lost) of \(cards) lost")
  }

  @Test(arguments: 21...22 as ClosedRange<UInt64>)
  func theFileDoesTheSame(seed: UInt64) throws {
    try Kind.file.withStore { store in
      var random = SeededGenerator(seed: seed)
      let tally = try play(store, revisions: 5, named: 0.2, &random)
      #expect(Double(tally.kept) >= 0.99 * Double(tally.cards), "seed \(seed): \(tally.lost)")
      #expect(tally.strangers.isEmpty, "seed \(seed)")
    }
  }
}
