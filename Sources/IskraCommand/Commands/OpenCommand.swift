internal import ArgumentParser

/// `iskra`: the app.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the app (what 'iskra' alone does).")

  @OptionGroup var world: WorldOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    throw try ExitCode(Sitting(world, screen).run(nil))
  }
}
