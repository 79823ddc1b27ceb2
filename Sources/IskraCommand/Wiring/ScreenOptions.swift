public import ArgumentParser
internal import CursesTerminal
internal import Screen

/// How to draw.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Ask line by line, for screen readers, dumb terminals and pipes.")
  var plain = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(
    help: ArgumentHelp("Draw with ascii, block or braille signs.", valueName: "tier"))
  var symbols: Symbols.Tier?

  @Option(
    help: ArgumentHelp(
      "Colours: \(Theme.all.map(\.name).joined(separator: ", ")).", valueName: "name"))
  var theme: ThemeName?

  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color: ColourChoice = .auto
}

extension ColourChoice: ExpressibleByArgument {}
extension Symbols.Tier: ExpressibleByArgument {}

/// A theme on the command line.
struct ThemeName: ExpressibleByArgument {
  let theme: Theme

  init?(argument: String) {
    guard let theme = Theme.named(argument) else { return nil }
    self.theme = theme
  }

  static var allValueStrings: [String] { Theme.all.map(\.name) }
}
