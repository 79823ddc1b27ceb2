/// How text is drawn besides its colour; every terminal can show at least reverse.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit per attribute.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes.
  public static let bold = Attributes(rawValue: 1)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 2)
  /// A line below the text.
  public static let underline = Attributes(rawValue: 4)
  /// Less intense; many terminals show nothing special.
  public static let dim = Attributes(rawValue: 8)
}
