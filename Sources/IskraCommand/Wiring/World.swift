internal import DeckFiles
internal import Facts
internal import Foundation
internal import Interchange
internal import Study
internal import StudyScreens

/// The live parts that commands share: data folder, clock, chance, decks.
struct World {
  let dataFolder: String
  let settingsFile: SettingsFile
  let clock: WallClock
  let seed: UInt64

  init(_ options: WorldOptions) {
    dataFolder = options.dataFolder ?? Self.usualDataFolder
    settingsFile = SettingsFile(path: options.settingsPath ?? Self.usualSettingsPath)
    clock = SystemClock.clock(setTo: options.now?.moment)
    var dice = SystemRandomNumberGenerator()
    seed = options.seed ?? dice.next()
  }

  private static var usualDataFolder: String {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/iskra" }
    return (environment["HOME"] ?? ".") + "/.local/share/iskra"
  }

  private static var usualSettingsPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/iskra/config.yaml"
    }
    return (environment["HOME"] ?? ".") + "/.config/iskra/config.yaml"
  }

  /// The settings, after saying on stderr what is wrong in their file.
  func preferences() -> Preferences {
    let (preferences, problems) = settingsFile.read()
    problems.forEach { Output.complain("iskra: \($0)") }
    return preferences
  }

  var journalPath: String { dataFolder + "/journal.sqlite" }

  /// The decks: the person's own, then the built-in ones that none of them replaces.
  func shelvedDecks() -> [ShelvedSource] {
    let own = DeckFolder.sources(in: DeckShelf(dataFolder: dataFolder).path).map {
      ShelvedSource(name: $0.name, source: $0.source)
    }
    let ids = Set(own.compactMap { $0.outcome.deck?.id })
    let builtIn = DeckSource.allBuiltIn.map {
      ShelvedSource(name: $0.name, source: $0)
    }
    return builtIn.filter { $0.outcome.deck.map { !ids.contains($0.id) } ?? true } + own
  }
}

/// A deck as it was found.
struct ShelvedSource {
  /// The file or folder, or the name of a built-in deck.
  let name: String
  /// Where it lies.
  let source: DeckSource
  /// The deck, or its errors; without the warnings of a thorough check.
  let outcome: DeckReader.Outcome

  init(name: String, source: DeckSource) {
    self.name = name
    self.source = source
    outcome = source.load(isThorough: false)
  }
}
