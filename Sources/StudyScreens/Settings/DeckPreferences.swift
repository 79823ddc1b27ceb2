public import Facts
internal import Memory
public import Study

/// What the learner has chosen for one deck alone; what is `nil` is as for all decks.
public struct DeckPreferences: Hashable, Sendable {
  /// The wanted probability of recall when a card comes back, 0.70–0.99.
  public var retention: Double?
  /// The model of memory.
  public var model: StudyModel.Name?

  /// Everything is as for all decks.
  public init() {}

  /// The key in the settings file, with the ids of decks below it.
  static let name = "decks"
}

extension Preferences {
  /// What holds of a deck: what was chosen for all decks, except for what was chosen for it alone.
  public func holding(of deck: Deck.ID) -> Preferences {
    guard let own = decks[deck] else { return self }
    var preferences = self
    preferences.retention = own.retention ?? retention
    preferences.model = own.model ?? model
    return preferences
  }
}

extension Setting {
  /// The settings that a deck can have of its own.
  public static let ofDecks: [Setting] = [.retention, .model]
  /// The value of a deck's setting that is as for all decks.
  public static let asForAll = "default"

  /// A deck's own value, as the file has it; ``asForAll`` if it has none.
  public func value(of deck: Deck.ID, in preferences: Preferences) -> String {
    let own = preferences.decks[deck]
    let isOwn =
      switch self {
      case .retention: own?.retention != nil
      case .model: own?.model != nil
      case .newCards, .easyDays, .form, .confidence, .theme, .symbols, .mouse: false
      }
    return isOwn ? value(in: preferences.holding(of: deck)) : Self.asForAll
  }

  /// Takes a value for one deck alone; ``asForAll`` takes its own away.
  ///
  /// - Returns: Whether it is allowed; if not, nothing has changed.
  public func take(_ text: String, into preferences: inout Preferences, of deck: Deck.ID) -> Bool {
    var trial = preferences
    guard text == Self.asForAll || take(text, into: &trial) else { return false }
    var own = preferences.decks[deck] ?? DeckPreferences()
    let isOwn = text != Self.asForAll
    switch self {
    case .retention: own.retention = isOwn ? trial.retention : nil
    case .model: own.model = isOwn ? trial.model : nil
    case .newCards, .easyDays, .form, .confidence, .theme, .symbols, .mouse: return false
    }
    preferences.decks[deck] = own == DeckPreferences() ? nil : own
    return true
  }

  /// Goes to the next value of a deck or the one before; on the value for all decks it is as for
  /// these.
  func step(by step: Int, in preferences: inout Preferences, of deck: Deck.ID) {
    var held = preferences.holding(of: deck)
    self.step(by: step, in: &held)
    let value = value(in: held)
    let isOwn = value != self.value(in: preferences)
    _ = take(isOwn ? value : Self.asForAll, into: &preferences, of: deck)
  }
}
