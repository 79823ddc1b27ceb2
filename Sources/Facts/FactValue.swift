/// What a fact says about its subject.
public enum FactValue: Hashable, Sendable {
  /// Another entity of the deck.
  case entity(Entity.ID)
  /// A date, as exactly as it is known.
  case date(PartialDate)
  /// A number or a range.
  case number(Quantity)
  /// A phrase.
  case text(String)
}
