public import Facts

/// What a question may depend on besides deck, card, form and seed: the learner.
public struct Circumstances {
  /// How near to the key the wrong options may lie.
  public enum Level: Int, CaseIterable, Comparable, Sendable {
    /// Far ones: for who has just met the card.
    case easy
    case medium
    /// The nearest there are.
    case hard

    /// Easier before harder.
    public static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
  }

  /// How near to the key the wrong options may lie.
  public var level: Level
  /// What the learner once took for the answer: preferred as wrong options.
  public var confusions: Set<String>
  /// Wrong options that were shown twice running: to be left out while there are others.
  public var tired: Set<String>
  /// Whether a card may be asked beside another one, in the forms that join cards.
  public var mayJoin: (Card.ID) -> Bool

  /// Circumstances; without any told, every card may be joined.
  public init(
    level: Level = .medium, confusions: Set<String> = [], tired: Set<String> = [],
    mayJoin: @escaping (Card.ID) -> Bool = { _ in true }
  ) {
    self.level = level
    self.confusions = confusions
    self.tired = tired
    self.mayJoin = mayJoin
  }
}
