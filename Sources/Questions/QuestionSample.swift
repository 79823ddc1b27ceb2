public import Facts

/// Draws questions from cards, for looking at them and for checking many at once.
public struct QuestionSample: Sendable {
  private let maker: QuestionMaker
  private let cards: [Card]
  private let forms: [Form]
  private let work: PieceWork

  /// - Parameters:
  ///   - maker: The deck.
  ///   - cards: The cards to draw from.
  ///   - form: The only form wanted; `nil` for all.
  ///   - work: Draws many at once; which are drawn does not depend on it.
  public init(maker: QuestionMaker, cards: [Card], form: Form?, work: PieceWork = .alone) {
    self.maker = maker
    self.cards = cards
    self.work = work
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
      var round = cards.shuffled(using: &generator)[...]
      while questions.count < count, !round.isEmpty {
        // No more at once than are wanting: the generator ends where it would after one by one.
        let plans = round.prefix(count - questions.count).map { card in
          (card: card, seed: generator.next(), forms: forms.shuffled(using: &generator))
        }
        round = round.dropFirst(plans.count)
        questions += work.map(plans.count) { number -> Question? in
          let plan = plans[number]
          return plan.forms.lazy.compactMap {
            maker.question(for: plan.card, as: $0, seed: plan.seed)
          }.first
        }.compactMap { $0 }
      }
      if questions.count == before { break }
    }
    return questions
  }
}
