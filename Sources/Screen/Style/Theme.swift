/// How many colours a terminal has.
public enum ColourDepth: CaseIterable, Hashable, Sendable {
  /// None: attributes only.
  case mono
  /// The eight of the first colour terminals, in whatever shades the person has chosen.
  case eight
  /// The 256 of xterm, whose shades from 16 on are fixed.
  case many
}

/// The colour and attributes of a role at one colour depth.
public struct Paint: Hashable, Sendable {
  /// The foreground, 0 to 7 or 0 to 255; `nil` is the terminal's own.
  public var foreground: UInt8?
  /// Bold, reverse and so on.
  public var attributes: Attributes

  /// Creates a paint.
  public init(_ foreground: UInt8? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.attributes = attributes
  }
}

/// What each role looks like.
///
/// The background is always the terminal's own, and no text is yellow, white or bright on it.
/// Focus is in reverse at every depth. Colour is never the only sign: that is the screens' duty.
public struct Theme: Hashable, Sendable {
  /// The name a person chooses it by.
  public let name: String
  /// Foregrounds among 256 colours; a role that is missing has the terminal's own.
  let many: [Role: UInt8]
  /// Foregrounds among eight colours.
  let eight: [Role: UInt8]
  /// Attributes at any depth.
  let attributes: [Role: Attributes]

  /// The look of `role` on a terminal with so many colours.
  public func paint(_ role: Role, _ depth: ColourDepth) -> Paint {
    let attributes = attributes[role] ?? []
    return switch depth {
    case .mono: Paint(nil, attributes.union(Self.withoutColour[role] ?? []))
    case .eight: Paint(eight[role], eight[role] == nil ? attributes : attributes.withoutBold)
    case .many: Paint(many[role], attributes)
    }
  }

  /// Attributes that take the place of colour.
  private static let withoutColour: [Role: Attributes] = [
    .accent: .bold, .correct: .bold, .wrong: [.bold, .underline], .warning: .bold, .key: .bold,
  ]
}

extension Attributes {
  /// Many terminals show bold in one of the eight colours as bright, which is hard to read on white.
  fileprivate var withoutBold: Attributes { subtracting(.bold) }
}
