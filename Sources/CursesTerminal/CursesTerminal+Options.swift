public import Screen

extension CursesTerminal {
  /// What the person wants.
  public nonisolated struct Options: Sendable {
    /// The theme of the first frame.
    public var theme: Theme
    /// Whether to use colours.
    public var colour: ColourChoice
    /// Whether frames may take the mouse.
    public var mouse: Bool

    /// Creates options; without a word, what suits most people.
    public init(theme: Theme = .standard, colour: ColourChoice = .auto, mouse: Bool = true) {
      self.theme = theme
      self.colour = colour
      self.mouse = mouse
    }
  }
}
