public import Facts

extension Deck {
  /// A value as it is printed in options and answers.
  public func text(of value: FactValue) -> String { Phrasing.text(of: value, in: self) }

  /// A fact as a sentence; empty if its relation has no `say`.
  public func statement(of fact: Fact) -> String {
    guard let phrasing = Phrasing(fact, in: self), let say = phrasing.wordings.say else {
      return ""
    }
    return phrasing.text(say)
  }
}
