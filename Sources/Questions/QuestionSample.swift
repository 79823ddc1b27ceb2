public import Facts

/// Draws questions from cards, for looking at them and for checking many at once.
public struct QuestionSample {
  private let maker: QuestionMaker
  private let cards: [Card]
  private let forms: [Form]

  /// - Parameters:
  ///   - maker: The deck.
  ///   - cards: The cards to draw from.
  ///   - form: The only form wanted; `nil` for all.
  public init(maker: QuestionMaker, cards: [Card], form: Form?) {
    self.maker = maker
    self.cards = cards
    forms = form.map { [$0] } ?? Form.allCases
  }

  /// So many questions: every card once in random order before any comes again, each in a form drawn
  /// from those it can be asked in.
  ///
  /// - Returns: As many questions as wanted, or none if no card can be asked.
  public func draw(
    _ count: Int, _ generator: inout some RandomNumberGenerator
  ) -> [Question] {
    var questions: [Question] = []
    while questions.count < count {
      let before = questions.count
      for card in cards.shuffled(using: &generator) where questions.count < count {
        let seed = generator.next()
        for form in forms.shuffled(using: &generator) {
          guard let question = maker.question(for: card, as: form, seed: seed) else { continue }
          questions.append(question)
          break
        }
      }
      if questions.count == before { break }
    }
    return questions
  }
}
