internal import ArgumentParser
internal import Study

/// The options that every command has: where the data lies, and the world that tests pin down.
struct WorldOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "Where journal and decks are kept (default: $XDG_DATA_HOME/iskra).", valueName: "dir"))
  var dataFolder: String?

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The settings file (default: $XDG_CONFIG_HOME/iskra/config.yaml).", valueName: "file"))
  var settingsPath: String?

  @Option(
    help: ArgumentHelp(
      "Pretend that it is this time: 2026-11-25 or 2026-11-25T09:00:00+01:00.",
      valueName: "instant"))
  var now: MomentText?

  @Option(help: ArgumentHelp("Draw options and orders from this number.", valueName: "n"))
  var seed: UInt64?
}

/// A moment on the command line.
struct MomentText: ExpressibleByArgument {
  let moment: Moment

  init?(argument: String) {
    guard let moment = ISOMoment.read(argument, localOffset: SystemClock.utcOffset(at:)) else {
      return nil
    }
    self.moment = moment
  }
}
