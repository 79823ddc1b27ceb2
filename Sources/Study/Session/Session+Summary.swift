internal import Facts
internal import Memory
internal import Questions

extension Session {
  /// What a session came to.
  public struct Summary: Hashable, Sendable {
    /// Questions answered.
    public var answered: Int
    /// Of these, remembered or chosen rightly.
    public var right: Int
    /// Cards seen for the first time.
    public var new: Int
    /// Sum of the probabilities of recall a day later that the session added, in cards.
    public var gained: Double
    /// The cards that were failed, most failures first, at most three, with their answers.
    public var hardest: [Hard]
    /// The cards forgotten in the session that are leeches, at most three, with their answers.
    public var leeches: [Hard]
    /// Milliseconds spent on answering, each answer counting a minute at most.
    public var milliseconds: Int

    /// A card that was failed.
    public struct Hard: Hashable, Sendable {
      /// The question as it was last asked.
      public var stem: String
      /// The right answer.
      public var answer: String
      /// How often it was failed in this session.
      public var failures: Int
    }
  }

  /// What the session came to so far.
  public func summary(scheduler: Scheduler, on day: StudyDay) -> Summary {
    var failures: [Card.ID: Int] = [:]
    var firstBefore: [Card.ID: CardRecord?] = [:]
    var order: [Card.ID] = []
    for change in answers.flatMap(\.changes) {
      let card = change.review.card.card
      if firstBefore[card] == nil {
        firstBefore[card] = .some(change.before)
        order.append(card)
      }
      if !change.review.grade.passed { failures[card, default: 0] += 1 }
    }
    let tomorrow = day + 1
    let gained = order.reduce(0.0) { sum, card in
      let before = (firstBefore[card] ?? nil)?.knownShare(scheduler, on: tomorrow)
      let after = records[card]?.knownShare(scheduler, on: tomorrow)
      return sum + (after ?? 0) - (before ?? 0)
    }
    func hard(_ card: Card.ID) -> Summary.Hard? {
      guard let last = answers.last(where: { $0.question.card == card })?.question else {
        return nil
      }
      return Summary.Hard(
        stem: last.stem, answer: last.answer, failures: failures[card, default: 0])
    }
    let failed = order.filter { failures[$0] != nil }
      .sorted { failures[$0, default: 0] > failures[$1, default: 0] }
    let leeches = failed.isEmpty ? [] : records.leeches
    let hardest = failed.filter { !leeches.contains($0) }.prefix(3).compactMap(hard)
    return Summary(
      answered: answers.count, right: answers.count(where: \.judgement.passed),
      new: order.count { (firstBefore[$0] ?? nil) == nil }, gained: gained,
      hardest: Array(hardest),
      leeches: Array(failed.filter(leeches.contains).compactMap(hard).prefix(3)),
      milliseconds: answers.reduce(0) { $0 + min(60_000, $1.milliseconds) })
  }
}
