public import Facts

/// Makes questions from the cards of a deck.
///
/// The same card, form and seed give the same question under the same circumstances.
public struct QuestionMaker: Sendable {
  /// The deck.
  public let deck: Deck
  private let pools = PoolShelf()
  private let drafts = CardShelf<QuestionDraft?>()
  /// Which cards can be answered by typing.
  let typable = CardShelf<Bool>()
  /// The judge of typed answers.
  let judges = JudgeShelf()
  private let positions: [Card.ID: Int]

  /// Prepares a deck.
  ///
  /// What wrong answers are taken from is prepared with the first question, in O(facts).
  ///
  /// - Complexity: O(cards).
  public init(deck: Deck) {
    self.deck = deck
    positions = Dictionary(zip(deck.cards.map(\.id), deck.cards.indices)) { first, _ in first }
  }

  /// Where wrong answers come from.
  var pool: DistractorPool { pools.pool(for: deck) }

  /// The card of that name.
  public func card(_ id: Card.ID) -> Card? { positions[id].map { deck.cards[$0] } }

  /// The question; `nil` if the card cannot be asked fairly in this form.
  public func question(
    for card: Card, as form: Form, seed: UInt64, in circumstances: Circumstances = Circumstances()
  ) -> Question? {
    guard let draft = drafts.value(of: card, { draft(for: card) }), !draft.isForbidden(form)
    else { return nil }
    var generator = SeededGenerator(seed: seed)
    func question(_ stem: String) -> Question {
      Question(draft, card: card.id, form: form, seed: seed, stem: stem)
    }
    let made: Question? =
      switch form {
      case .flashcard: draft.flashcardStem.map(question)
      case .cloze:
        draft.canBeBlanked
          ? draft.clozeText.map { text in
            var question = question(text)
            question.isTypable = isTypable(card)
            return question
          } : nil
      case .typed:
        draft.flashcardStem.flatMap { stem in
          guard isTypable(card) else { return nil }
          var question = question(stem)
          question.isTypable = true
          return question
        }
      case .choice:
        draft.choiceStem.flatMap { stem in
          options(for: card, draft, in: circumstances, using: &generator).map { options in
            var question = question(stem)
            question.options = options
            return question
          }
        }
      case .selectAll:
        selectAll(for: card, draft, seed: seed, in: circumstances, using: &generator)
      case .chronology:
        chronology(for: card, draft, seed: seed, in: circumstances, using: &generator)
      case .placement:
        placement(for: card, draft, seed: seed, in: circumstances, using: &generator)
      case .matching: matching(for: card, draft, seed: seed, in: circumstances, using: &generator)
      case .sorting: sorting(for: card, draft, seed: seed, in: circumstances, using: &generator)
      case .correction:
        correction(for: card, draft, seed: seed, in: circumstances, using: &generator)
      }
    // A true statement that is to be judged holds its answer.
    return made.flatMap { form != .correction && draft.isGivenAway(by: $0.stem) ? nil : $0 }
  }

  /// The forms in which the card can be asked fairly, from recognising to recalling.
  public func forms(of card: Card) -> [Form] {
    Form.fromRecognisingToConnecting.filter { form in
      question(for: card, as: form, seed: SeededGenerator.seed(card.id.text)) != nil
    }
  }
}
