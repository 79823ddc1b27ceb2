/// The look of a cell: its role, and attributes on top of what the theme gives that role.
public struct Style: Hashable, Sendable {
  /// What the text is for.
  public var role: Role
  /// Attributes added to those of the role.
  public var attributes: Attributes

  /// Creates a style.
  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// The same role with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(role, attributes.union(more))
  }

  /// The same role in bold.
  public var bold: Style { adding(.bold) }
  /// The same role underlined.
  public var underlined: Style { adding(.underline) }
  /// The same role in reverse.
  public var reversed: Style { adding(.reverse) }
}

extension Style {
  /// Ordinary text.
  public static let plain = Style(.plain)
  /// A heading.
  public static let title = Style(.title)
  /// Text that matters less.
  public static let faded = Style(.faded)
  /// The selected line or option.
  public static let focus = Style(.focus)
  /// Emphasis without judgement.
  public static let accent = Style(.accent)
  /// A right answer.
  public static let correct = Style(.correct)
  /// A wrong answer.
  public static let wrong = Style(.wrong)
  /// Advice at the edge of attention.
  public static let hint = Style(.hint)
  /// The name of a key in the footer.
  public static let key = Style(.key)
  /// Something that needs care.
  public static let warning = Style(.warning)
  /// The filled part of a bar or a chart.
  public static let meter = Style(.meter)
}
