internal import Screen
internal import Study

/// Something that can be chosen: its name in the file, what it is for, and what is allowed.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case retention
  case newCards = "new-cards"
  case form
  case theme
  case symbols
  case mouse
  case model

  /// The key in the settings file.
  public var name: String { rawValue }

  /// What people call it.
  public var title: String {
    switch self {
    case .retention: "Retention"
    case .model: "Memory"
    case .newCards: "New cards"
    case .form: "Questions"
    case .theme: "Theme"
    case .symbols: "Symbols"
    case .mouse: "Mouse"
    }
  }

  /// What it is for, in one line.
  public var explanation: String {
    switch self {
    case .retention: "How likely you should still know a card when it comes back."
    case .model: "The model of memory; fsrs-6 is what Anki uses."
    case .newCards: "How many new cards a day, in each deck."
    case .form: "How you are asked."
    case .theme: "Colours; all but mono need a terminal that has some."
    case .symbols: "What pictures are drawn with."
    case .mouse: "Clicks and the wheel. Hold Shift to select text meanwhile."
    }
  }

  /// The values that are allowed, in words.
  public var allowed: String {
    switch self {
    case .retention: "0.70 to 0.99"
    case .newCards: "0 to 1000"
    case .model, .form, .theme, .symbols, .mouse: choices.joined(separator: ", ")
    }
  }

  /// All values in order, where they can be counted.
  public var choices: [String] {
    switch self {
    case .retention, .newCards: []
    case .model: StudyModel.Name.allCases.map(\.rawValue).reversed()
    case .form: FormLadder.Preference.allCases.map(\.rawValue)
    case .theme: Theme.all.map(\.name)
    case .symbols: ["auto"] + Symbols.Tier.allCases.map(\.rawValue)
    case .mouse: ["true", "false"]
    }
  }
}
