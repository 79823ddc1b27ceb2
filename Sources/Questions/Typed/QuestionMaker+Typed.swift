public import Facts
internal import Synchronization

extension QuestionMaker {
  /// Judges what was typed; `nil` if the question is not answered by typing.
  ///
  /// What was right in the learner's own eyes counts as another form of the answer.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - question: The question.
  ///   - own: What the learner once typed and called right.
  /// - Returns: What was found.
  public func judge(
    _ text: String, for question: Question, own: String = ""
  ) -> TypedAnswer.Judgement? {
    guard question.isTypable, let card = card(question.card) else { return nil }
    return judge(text, for: card, own: own)
  }

  /// Judges what was typed for a card; `nil` if its answer cannot be typed.
  public func judge(
    _ text: String, for card: Card, own: String = ""
  ) -> TypedAnswer.Judgement? {
    let judge = judges.judge(for: deck)
    guard let answer = judge.answer(for: card), answer.isAnswerable else { return nil }
    if !own.isEmpty, text.folded == own.folded { return .init(.variant) }
    return judge.judge(text, for: answer)
  }

  /// Judges what was typed against the answer of a card, however long that is.
  ///
  /// `nil` for a card that is not of the deck. No learner is asked to type more than four words; who
  /// tests the wording of a deck may.
  public func judgement(of text: String, for card: Card) -> TypedAnswer.Judgement? {
    let judge = judges.judge(for: deck)
    return judge.answer(for: card).map { judge.judge(text, for: $0) }
  }

  /// Prepares what the first typed answer would have to wait for; to be called from any thread.
  ///
  /// - Complexity: O(names of the deck), once.
  public func warmUp() { _ = judges.judge(for: deck) }

  /// Whether the answer of a card is short enough to be typed (rule L54).
  func isTypable(_ card: Card) -> Bool {
    typable.value(of: card) { judges.judge(for: deck).answer(for: card)?.isAnswerable ?? false }
  }
}

/// The judge of a deck, made when the first answer is to be typed: most sessions begin without.
final class JudgeShelf: Sendable {
  private let judge = Mutex<AnswerJudge?>(nil)

  func judge(for deck: Deck) -> AnswerJudge {
    judge.withLock { kept in
      if let kept { return kept }
      let made = AnswerJudge(deck: deck)
      kept = made
      return made
    }
  }
}
