internal import ArgumentParser
internal import Screen
internal import StudyScreens

/// `iskra config`: the settings screen as text.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "List the settings, or change one.",
    discussion: """
      EXAMPLES
        iskra config                       every setting with its value
        iskra config retention 0.92        change one
        iskra config keys                  every action with its keys
        iskra config study.undo "z <c-z>"  other keys for an action

      The file is $XDG_CONFIG_HOME/iskra/config.yaml; it can be edited by hand.
      """)

  @Argument(
    help: "A setting or an action (default: list the settings).", completion: .settings)
  var key: String?

  @Argument(help: "Its new value (default: print the one that holds).")
  var value: String?

  @OptionGroup var options: WorldOptions

  func run() throws {
    let file = World(options).settingsFile
    var (preferences, problems) = file.read()
    problems.forEach { Output.complain("iskra: \($0)") }
    guard let key else { return list(preferences, file) }
    guard let value else {
      if key == "keys" { return listKeys(preferences) }
      guard let found = preferences.value(of: key) else {
        throw fail(preferences.take("", for: key).problem, ExitStatus.usage)
      }
      return Output.line(found)
    }
    let (change, problem) = preferences.take(value, for: key)
    guard let change else { throw fail(problem + ".", ExitStatus.usage) }
    do throws(SettingsFailure) {
      try file.keep([change])
    } catch {
      throw fail("\(error.path) cannot be written (\(error.reason)).", ExitStatus.cannotCreate)
    }
    Output.line("\(key) is now \(change.value).")
  }

  private func list(_ preferences: Preferences, _ file: SettingsFile) {
    for setting in Setting.allCases {
      Output.line("\(setting.name): \(setting.value(in: preferences))")
      Output.line("  \(setting.explanation) Allowed: \(setting.allowed).")
    }
    let own = preferences.allKeys.filter(\.isOwn)
    for line in own { Output.line("\(line.action): \(line.keys)") }
    Output.line("Kept in \(file.path.cleaned)")
  }

  private func listKeys(_ preferences: Preferences) {
    for line in preferences.allKeys {
      Output.line("\(line.action): \(line.keys)\(line.isOwn ? "  (own)" : "")")
    }
  }
}
