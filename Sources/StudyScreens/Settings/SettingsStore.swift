public import Facts

/// One line of the settings file: a key and its new value.
public struct SettingChange: Hashable, Sendable {
  /// The deck that it holds of; `nil` for all.
  public var deck: Deck.ID?
  /// The key at the top of the file, such as `theme`, or below the deck.
  public var key: String
  /// The value as it is written there.
  public var value: String

  /// A change.
  public init(key: String, value: String, deck: Deck.ID? = nil) {
    self.deck = deck
    self.key = key
    self.value = value
  }
}

/// Keeps settings: the port that a file fills, or a test.
public struct SettingsStore: Sendable {
  /// Writes changes; on return they are on disk.
  public var keep: @Sendable ([SettingChange]) throws(SettingsFailure) -> Void

  /// A store of a function.
  public init(keep: @escaping @Sendable ([SettingChange]) throws(SettingsFailure) -> Void) {
    self.keep = keep
  }

  /// Keeps nothing.
  public static let forgetful = SettingsStore { (_) throws(SettingsFailure) in }
}

/// Why a setting could not be kept.
public struct SettingsFailure: Error, Hashable, Sendable {
  /// The settings file.
  public var path: String
  /// The system's words.
  public var reason: String

  /// A failure.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// What is wrong and what to do.
  public var sentence: String {
    "The setting holds for now only: \(path) cannot be written (\(reason))."
  }
}
