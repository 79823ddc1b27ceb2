public import Facts

/// What a card asks and answers, as a list of cards shows it.
public struct CardSides: Hashable, Sendable {
  /// The question, or the text with a blank.
  public var front: String
  /// The answer.
  public var back: String

  /// Two sides.
  public init(front: String, back: String) {
    self.front = front
    self.back = back
  }
}

extension QuestionMaker {
  /// The two sides of a card; empty if its deck has no wording for it.
  ///
  /// Unlike a question it is made for every card, also for those that no form can ask fairly.
  ///
  /// - Complexity: O(length of the texts).
  public func sides(of card: Card) -> CardSides {
    switch card.content {
    case .forward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { break }
      let wordings = phrasing.wordings
      let wording = phrasing.hasOneValue ? wordings.ask : wordings.askAmong
      return CardSides(front: wording.map(phrasing.text) ?? "", back: phrasing.value)
    case .backward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { break }
      let wordings = phrasing.wordings
      let wording = phrasing.hasOneSubject ? wordings.back : wordings.backAmong
      return CardSides(front: wording.map(phrasing.text) ?? "", back: phrasing.subject)
    case .basic(let position):
      guard case .basic(let front, let back) = deck.written[position].content else { break }
      return CardSides(front: front, back: AnswerNotation(back).shown)
    case .hole(let position, let hole):
      guard case .cloze(let parts) = deck.written[position].content else { break }
      return Self.sides(parts, hole: hole)
    }
    return CardSides(front: "", back: "")
  }

  private static func sides(_ parts: [WrittenCard.ClozePart], hole: Int) -> CardSides {
    var sides = CardSides(front: "", back: "")
    var number = 0
    for part in parts {
      switch part {
      case .text(let text): sides.front += text
      case .hole(let hidden):
        let text = AnswerNotation(hidden).shown
        sides.front += number == hole ? Phrasing.blank : text
        if number == hole { sides.back = text }
        number += 1
      }
    }
    return sides
  }

  /// Where a card comes from, and what to say of it.
  public func provenance(of card: Card) -> Provenance {
    switch card.content {
    case .forward(let position), .backward(let position): deck.facts[position].provenance
    case .basic(let position), .hole(let position, _): deck.written[position].provenance
    }
  }

  /// Statement, reason, sources and badge of a card, as they follow an answer.
  public func explanation(of card: Card) -> Explanation {
    switch card.content {
    case .forward(let position), .backward(let position):
      explanation(of: deck.facts[position])
    case .basic, .hole:
      Explanation(statement: "", provenance: provenance(of: card), deck: deck)
    }
  }

  /// Statement, reason, sources and badge of a fact, as they follow an answer.
  public func explanation(of fact: Fact) -> Explanation {
    Explanation(statement: deck.statement(of: fact), provenance: fact.provenance, deck: deck)
  }
}
