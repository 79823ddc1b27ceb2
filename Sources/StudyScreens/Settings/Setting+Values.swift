public import Facts
internal import Memory
internal import Screen
internal import Study

extension Setting {
  /// The value, as the file has it.
  public func value(in preferences: Preferences) -> String {
    switch self {
    case .retention:
      let hundredths = Int((preferences.retention * 100).rounded())
      return "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    case .model: return preferences.model.rawValue
    case .newCards: return "\(preferences.newCards)"
    case .easyDays: return preferences.easyDays.text
    case .form: return preferences.form.rawValue
    case .confidence: return preferences.confidence ? "on" : "off"
    case .theme: return preferences.theme.name
    case .symbols: return preferences.symbols?.rawValue ?? "auto"
    case .mouse: return preferences.mouse ? "true" : "false"
    }
  }

  /// Takes a value as the file or a person writes it.
  ///
  /// - Returns: Whether it is allowed; if not, nothing has changed.
  public func take(_ text: String, into preferences: inout Preferences) -> Bool {
    switch self {
    case .retention:
      // Hundredths: finer steps would promise what no model can keep.
      guard let value = Double(text), value >= 0.7, value <= 0.99 else { return false }
      preferences.retention = (value * 100).rounded() / 100
    case .model:
      guard let value = StudyModel.Name(rawValue: text) else { return false }
      preferences.model = value
    case .newCards:
      guard let value = Int(text), (0...1000).contains(value) else { return false }
      preferences.newCards = value
    case .easyDays:
      guard let value = EasyDays(text: text) else { return false }
      preferences.easyDays = value
    case .form:
      guard let value = FormLadder.Preference(rawValue: text) else { return false }
      preferences.form = value
    case .theme:
      guard let value = Theme.named(text) else { return false }
      preferences.theme = value
    case .symbols:
      guard let value = Symbols.Tier(rawValue: text) else {
        guard text == "auto" else { return false }
        preferences.symbols = nil
        return true
      }
      preferences.symbols = value
    case .confidence:
      guard let value = Self.yesOrNo(text) else { return false }
      preferences.confidence = value
    case .mouse:
      guard let value = Self.yesOrNo(text) else { return false }
      preferences.mouse = value
    }
    return true
  }

  /// Reads the spellings of YAML 1.1, which people know from other programs.
  private static func yesOrNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// Goes to the next value or the one before; choices go round, numbers stop at their ends.
  func step(by step: Int, in preferences: inout Preferences) {
    switch self {
    case .retention:
      let hundredths = Int((preferences.retention * 100).rounded()) + step
      preferences.retention = Double(min(max(70, hundredths), 99)) / 100
    case .newCards:
      preferences.newCards = Self.stepped(preferences.newCards, by: step)
    case .easyDays, .model, .form, .confidence, .theme, .symbols, .mouse:
      let choices = choices
      let place = choices.firstIndex(of: value(in: preferences)) ?? 0
      _ = take(choices[(place + step + choices.count) % choices.count], into: &preferences)
    }
  }

  /// Numbers worth choosing between: close together where a card more makes a difference.
  private static let steps =
    Array(0...10) + stride(from: 15, through: 50, by: 5) + stride(from: 60, through: 200, by: 10)
    + stride(from: 250, through: 1000, by: 50)

  private static func stepped(_ number: Int, by step: Int) -> Int {
    step > 0
      ? steps.first { $0 > number } ?? number : steps.last { $0 < number } ?? number
  }
}

extension Preferences {
  /// The value of a key of the settings file; of an action its keys, as ``Screen/KeyNotation``
  /// writes them.
  ///
  /// `nil` if there is no such key.
  public func value(of key: String) -> String? {
    if let setting = Setting(rawValue: key) { return setting.value(in: self) }
    let found = keys.keys(of: key)
    return found.isEmpty ? nil : KeyNotation.notation(found)
  }

  /// Whether a change holds.
  public func holds(_ change: SettingChange) -> Bool {
    guard let deck = change.deck else { return value(of: change.key) == change.value }
    return Setting(rawValue: change.key)?.value(of: deck, in: self) == change.value
  }

  /// Gives a key of the settings file a value, for all decks or for one alone.
  ///
  /// - Returns: What is to be written, or what is wrong with it.
  public mutating func take(
    _ text: String, for key: String, of deck: Deck.ID? = nil
  ) -> (SettingChange?, problem: String) {
    if let deck { return take(text, for: key, own: deck) }
    guard let setting = Setting(rawValue: key) else {
      guard key.contains(".") else {
        let known = Setting.allCases.map(\.name)
        return (
          nil,
          "there is no setting '\(key.cleaned)'; the settings are "
            + "\(known.joined(separator: ", ")), and the actions that 'iskra config keys' lists"
        )
      }
      if let problem = keys.bind(key, to: text) { return (nil, problem) }
      return (SettingChange(key: key, value: value(of: key) ?? text), "")
    }
    guard setting.take(text, into: &self) else {
      return (nil, "\(setting.name) should be \(setting.allowed), found '\(text.cleaned)'")
    }
    return (SettingChange(key: key, value: setting.value(in: self)), "")
  }

  private mutating func take(
    _ text: String, for key: String, own deck: Deck.ID
  ) -> (SettingChange?, problem: String) {
    guard let setting = Setting.ofDecks.first(where: { $0.name == key }) else {
      let known = Setting.ofDecks.map(\.name).joined(separator: " and ")
      return (nil, "a deck can have \(known) of its own, not '\(key.cleaned)'")
    }
    guard setting.take(text, into: &self, of: deck) else {
      return (
        nil,
        "\(setting.name) of a deck should be \(setting.allowed) or \(Setting.asForAll), "
          + "found '\(text.cleaned)'"
      )
    }
    return (SettingChange(key: key, value: setting.value(of: deck, in: self), deck: deck), "")
  }

  /// Every action with its keys in force, in order, and whether they are the learner's own.
  public var allKeys: [(action: String, keys: String, isOwn: Bool)] {
    KeyCatalogue.names.map { name in
      (name, KeyNotation.notation(keys.keys(of: name)), keys.changes[name] != nil)
    }
  }
}
