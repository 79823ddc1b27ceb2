public import Screen

/// Whether colours are wanted.
public nonisolated enum ColourChoice: String, CaseIterable, Sendable {
  /// As the environment says; without a word there, yes.
  case auto
  /// Yes, if the terminal has any.
  case always
  /// No. Bold, reverse and underline stay.
  case never

  /// Answers for an environment.
  ///
  /// - Parameter variable: Looks a variable up. `NO_COLOR` with any text says no; else
  ///   `CLICOLOR_FORCE` with any text but `0` says yes; else `CLICOLOR=0` says no.
  /// - Returns: Whether to use colours.
  public func wantsColour(_ variable: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if variable("NO_COLOR")?.isEmpty == false {
        false
      } else if let force = variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
        true
      } else {
        variable("CLICOLOR") != "0"
      }
    }
  }
}

nonisolated extension ColourDepth {
  /// The depth for a number of colours as terminfo counts them.
  ///
  /// Beyond 256 a terminal takes numbers as shades of red, green and blue, except for the first
  /// eight.
  public init(colours: Int) {
    self =
      switch colours {
      case ..<8: .mono
      case 256: .many
      default: .eight
      }
  }
}
