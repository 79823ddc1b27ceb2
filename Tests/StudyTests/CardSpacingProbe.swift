import Facts

@testable import Study

enum CardSpacingProbe {
  static func apart(_ cards: [Card]) -> [Card] { CardSpacing.apart(cards) }
}
