internal import Memory
internal import Screen
internal import Study

/// Something that can be chosen: its name in the file, what it is for, and what is allowed.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case retention
  case newCards = "new-cards"
  case easyDays = "easy-days"
  case form
  case confidence
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
    case .easyDays: "Easy days"
    case .form: "Questions"
    case .confidence: "Confidence"
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
    case .easyDays:
      "Days on which little should come due, for the cards that you answer from now on."
    case .form: "How you are asked."
    case .confidence: "Before the verdict, one key says whether you are sure, unsure or guessed."
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
    case .easyDays: EasyDays.notation
    case .model, .form, .confidence, .theme, .symbols, .mouse: choices.joined(separator: ", ")
    }
  }

  /// All values in order, where they can be counted.
  public var choices: [String] {
    switch self {
    case .retention, .newCards: []
    case .easyDays: ["none", "sun", "sat sun", "sat/half sun/half", "sat/half sun", "fri sat"]
    case .model: StudyModel.Name.allCases.map(\.rawValue).reversed()
    case .form: FormLadder.Preference.allCases.map(\.rawValue)
    case .theme: Theme.all.map(\.name)
    case .symbols: ["auto"] + Symbols.Tier.allCases.map(\.rawValue)
    case .confidence: ["off", "on"]
    case .mouse: ["true", "false"]
    }
  }
}
