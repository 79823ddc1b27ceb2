internal import ArgumentParser
internal import Facts
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
        iskra config model fsrs-6 --deck capitals      for one deck alone
        iskra config model default --deck capitals     as for all decks again
        iskra config keys                  every action with its keys
        iskra config study.undo "z <c-z>"  other keys for an action

      The file is $XDG_CONFIG_HOME/iskra/config.yaml; it can be edited by hand.
      """)

  @Argument(
    help: "A setting or an action (default: list the settings).", completion: .settings)
  var key: String?

  @Argument(help: "Its new value (default: print the one that holds).")
  var value: String?

  @Option(
    help: ArgumentHelp(
      "Only for this deck: retention and model can be its own.", valueName: "id"),
    completion: .decks)
  var deck: String?

  @OptionGroup var options: WorldOptions

  func run() throws {
    let world = World(options)
    let file = world.settingsFile
    var (preferences, problems) = file.read()
    problems.forEach { Output.complain("iskra: \($0)") }
    let deck = try deck.map { try known($0, world, preferences) }
    guard let key else { return list(preferences, deck, file) }
    guard let value else {
      if key == "keys" { return listKeys(preferences) }
      let isSetting = deck == nil || Setting.ofDecks.contains { $0.name == key }
      guard isSetting, let found = (deck.map(preferences.holding) ?? preferences).value(of: key)
      else {
        throw fail(preferences.take("", for: key, of: deck).problem, ExitStatus.usage)
      }
      return Output.line(found)
    }
    let (change, problem) = preferences.take(value, for: key, of: deck)
    guard let change else { throw fail(problem + ".", ExitStatus.usage) }
    do throws(SettingsFailure) {
      try file.keep([change])
    } catch {
      throw fail("\(error.path) cannot be written (\(error.reason)).", ExitStatus.cannotCreate)
    }
    let name = deck.map { "\(key) of \($0)" } ?? key
    Output.line("\(name) is now \(change.value).")
  }

  /// The deck of that id; ends the command with a sentence if there is none.
  private func known(
    _ id: String, _ world: World, _ preferences: Preferences
  ) throws -> Deck.ID {
    let deck = Deck.ID(id)
    // A deck that was put away can still be freed of what was chosen for it.
    return preferences.decks[deck] == nil ? try world.deck(named: id) : deck
  }

  private func list(_ preferences: Preferences, _ deck: Deck.ID?, _ file: SettingsFile) {
    if let deck {
      for setting in Setting.ofDecks {
        let isOwn = setting.value(of: deck, in: preferences) != Setting.asForAll
        Output.line(
          "\(setting.name): \(setting.value(in: preferences.holding(of: deck)))"
            + (isOwn ? "" : "  (as for all decks)"))
      }
      return
    }
    for setting in Setting.allCases {
      Output.line("\(setting.name): \(setting.value(in: preferences))")
      Output.line("  \(setting.explanation) Allowed: \(setting.allowed).")
    }
    let own = preferences.allKeys.filter(\.isOwn)
    for line in own { Output.line("\(line.action): \(line.keys)") }
    for deck in preferences.decks.keys.sorted() {
      for setting in Setting.ofDecks {
        let value = setting.value(of: deck, in: preferences)
        if value != Setting.asForAll { Output.line("\(setting.name) of \(deck): \(value)") }
      }
    }
    Output.line("Kept in \(file.path.cleaned)")
  }

  private func listKeys(_ preferences: Preferences) {
    for line in preferences.allKeys {
      Output.line("\(line.action): \(line.keys)\(line.isOwn ? "  (own)" : "")")
    }
  }
}
