/// The signs a screen is drawn with, in one consistent tier.
///
/// Every sign of one column is a `Character`; words and signs that may take more are strings.
public struct Symbols: Hashable, Sendable {
  /// The set of signs that pictures are drawn with, the poorer one first.
  public enum Tier: String, CaseIterable, Comparable, Sendable {
    /// Letters and punctuation.
    case ascii
    /// Lines, shades and eighths of a block.
    case block
    /// Dots besides, two by four in a cell.
    case braille

    /// Poorer before richer.
    public static func < (one: Tier, other: Tier) -> Bool {
      let order = Tier.allCases
      return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
  }

  /// The tier.
  public var tier: Tier

  /// The line of a rule or of a box's upper and lower edge.
  public var horizontal: Character
  /// The line of a box's left and right edge.
  public var vertical: Character
  /// A box's corners.
  public var topLeft, topRight, bottomLeft, bottomRight: Character
  /// Joints, named by where the box has its edge: `teeLeft` is `├`.
  public var teeLeft, teeRight, teeTop, teeBottom: Character
  /// Where two rules cross.
  public var crossing: Character

  /// The sign of a right answer, 1 or 3 columns.
  public var check: String
  /// The sign of a wrong answer, as wide as `check`.
  public var cross: String
  /// A box that is ticked, and one that is not, 3 columns.
  public var ticked, unticked: String
  /// Marks the selected line, 1 column.
  public var pointer: String
  /// Opens an item of a list, 1 column.
  public var bullet: String
  /// Stands for text that was cut, 1 or 3 columns.
  public var ellipsis: String
  /// Says that there is more below, 1 column.
  public var moreBelow: String
  /// Says that there is more above, 1 column.
  public var moreAbove: String
  /// Separates facts in one line, 1 column.
  public var separator: String
  /// Names of the arrow keys.
  public var arrowUp, arrowDown, arrowLeft, arrowRight: String

  /// Five steps from nothing to full.
  public var shades: [Character]
  /// Eight steps of a cell filled from the left, the last one full.
  public var eighths: [Character]
  /// Eight steps of a cell filled from below, the last one full.
  public var verticalBars: [Character]
}

extension Symbols {
  /// Signs that every Unicode terminal of one column per sign can show.
  public static let unicode = Symbols(
    tier: .block,
    horizontal: "─", vertical: "│",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    teeLeft: "├", teeRight: "┤", teeTop: "┬", teeBottom: "┴", crossing: "┼",
    check: "✓", cross: "✗", ticked: "[✓]", unticked: "[ ]", pointer: "›", bullet: "•",
    ellipsis: "…",
    moreBelow: "▼", moreAbove: "▲", separator: "·",
    arrowUp: "↑", arrowDown: "↓", arrowLeft: "←", arrowRight: "→",
    shades: ["·", "░", "▒", "▓", "█"],
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    verticalBars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  /// Signs for terminals without Unicode.
  public static let ascii = Symbols(
    tier: .ascii,
    horizontal: "-", vertical: "|",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    teeLeft: "+", teeRight: "+", teeTop: "+", teeBottom: "+", crossing: "+",
    check: "[+]", cross: "[-]", ticked: "[x]", unticked: "[ ]", pointer: ">", bullet: "*",
    ellipsis: "...",
    moreBelow: "v", moreAbove: "^", separator: "-",
    arrowUp: "Up", arrowDown: "Down", arrowLeft: "Left", arrowRight: "Right",
    shades: [" ", ".", ":", "+", "#"],
    eighths: [" ", " ", " ", "-", "-", "=", "=", "#"],
    verticalBars: ["_", "_", ".", ".", "-", "-", "=", "#"])
}
