public import ArgumentParser
internal import CursesTerminal

/// How to draw.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Ask line by line, for screen readers, dumb terminals and pipes.")
  var plain = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color: ColourChoice = .auto
}

extension ColourChoice: ExpressibleByArgument {}
