/// What a piece of text is for.
///
/// A theme decides how each role looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// A heading.
  case title
  /// Text that matters less.
  case faded
  /// The selected line or option, always shown in reverse.
  case focus
  /// Emphasis without judgement.
  case accent
  /// A right answer.
  case correct
  /// A wrong answer.
  case wrong
  /// Advice at the edge of attention.
  case hint
  /// The name of a key in the footer.
  case key
  /// Something that needs care.
  case warning
  /// The filled part of a bar or a chart.
  case meter

  /// The letter that stands for the role in style snapshots; plain text is a dot.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .title: "T"
    case .faded: "f"
    case .focus: "F"
    case .accent: "a"
    case .correct: "c"
    case .wrong: "w"
    case .hint: "h"
    case .key: "k"
    case .warning: "!"
    case .meter: "m"
    }
  }
}
