extension Theme {
  /// Readable on light and on dark backgrounds: at least 4.5 : 1 on white and on black.
  public static let standard = Theme(
    name: "default",
    many: [
      .title: Shade.blue, .faded: Shade.grey, .accent: Shade.blue, .correct: Shade.green,
      .wrong: Shade.red, .hint: Shade.grey, .key: Shade.blue, .warning: Shade.magenta,
      .meter: Shade.green,
    ],
    eight: [
      .accent: Basic.cyan, .correct: Basic.green, .wrong: Basic.red, .key: Basic.cyan,
      .warning: Basic.magenta, .meter: Basic.green,
    ],
    attributes: common)

  /// Brighter shades for dark backgrounds: at least 4.5 : 1 on black.
  public static let dark = Theme(
    name: "dark",
    many: [
      .title: 111, .faded: 246, .accent: 111, .correct: 114, .wrong: 210, .hint: 246, .key: 111,
      .warning: 215, .meter: 114,
    ],
    eight: standard.eight, attributes: common)

  /// Deeper shades for light backgrounds: at least 4.5 : 1 on white.
  public static let light = Theme(
    name: "light",
    many: [
      .title: 25, .faded: 240, .accent: 25, .correct: 22, .wrong: 124, .hint: 240, .key: 25,
      .warning: 90, .meter: 22,
    ],
    eight: standard.eight, attributes: common)

  /// Blue for right and a muted red for wrong, which most eyes can tell apart.
  public static let colourBlind = Theme(
    name: "colour-blind",
    many: [
      .title: Shade.violet, .faded: Shade.grey, .accent: Shade.violet, .correct: Shade.blue,
      .wrong: Shade.red, .hint: Shade.grey, .key: Shade.violet, .warning: Shade.red,
      .meter: Shade.blue,
    ],
    eight: [
      .accent: Basic.cyan, .correct: Basic.cyan, .wrong: Basic.red, .key: Basic.cyan,
      .warning: Basic.red, .meter: Basic.cyan,
    ],
    attributes: common)

  /// The terminal's own colours with strong attributes; nothing is faint.
  public static let highContrast = Theme(
    name: "high-contrast", many: [:], eight: [:],
    attributes: [
      .title: [.bold, .underline], .focus: [.reverse, .bold], .accent: .bold, .correct: .bold,
      .wrong: [.bold, .underline], .key: .bold, .warning: .bold, .meter: .bold,
    ])

  /// No colour at all.
  public static let mono = Theme(name: "mono", many: [:], eight: [:], attributes: common)

  /// All themes, in the order in which a person steps through them.
  public static let all: [Theme] = [standard, light, dark, highContrast, colourBlind, mono]

  /// The theme with this name.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }

  private static let common: [Role: Attributes] = [
    .title: .bold, .focus: .reverse, .accent: .bold, .correct: .bold, .wrong: .bold, .key: .bold,
    .warning: .bold,
  ]
}

/// Colours of the 256 that keep 4.5 : 1 on white and on black; there are only six.
private enum Shade {
  static let green: UInt8 = 29
  static let blue: UInt8 = 63
  static let violet: UInt8 = 98
  static let red: UInt8 = 131
  static let magenta: UInt8 = 163
  static let grey: UInt8 = 243
}

/// Names of the eight colours in use.
///
/// Blue is missing: on black it is hard to read.
private enum Basic {
  static let red: UInt8 = 1
  static let green: UInt8 = 2
  static let magenta: UInt8 = 5
  static let cyan: UInt8 = 6
}
