public import Facts
internal import Memory
public import Questions
public import Study

/// Histories of answers drawn at random.
public enum RandomReviews {
  /// So many answers to a few cards of a deck, in order of time, over many days.
  public static func make(
    _ count: Int, deck: Deck.ID = SmallDeck.id, cards: Int = 12,
    using generator: inout SeededGenerator
  ) -> [Review] {
    var time = TestTime.start.instant.milliseconds
    return (0..<count).map { position in
      time += Int64.random(in: 1000...(2 * 86_400_000), using: &generator)
      let options = [0, 0, 3, 4].randomElement(using: &generator) ?? 0
      let isRight = Double.random(in: 0..<1, using: &generator) < 0.8
      let grade: Grade =
        options > 0
        ? (isRight ? .good : .again) : Grade.allCases.randomElement(using: &generator) ?? .good
      return Review(
        id: EntryID(device: "test", counter: Int64(position + 1)),
        moment: Moment(Instant(milliseconds: time), utcOffset: 3600),
        card: CardKey(
          deck: deck, card: Card.ID("card-\(Int.random(in: 0..<cards, using: &generator))")),
        form: options > 0 ? .choice : .flashcard, options: options, answer: "",
        verdict: options > 0 ? (isRight ? .right : .wrong) : .selfGraded, grade: grade,
        milliseconds: 4000)
    }
  }
}
