internal import DeckFiles
internal import Facts
internal import Foundation
internal import Interchange
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// The live parts that commands share: data folder, clock, chance, decks.
struct World {
  let dataFolder: String
  /// Where decks are kept as they were read: with `--data` inside that folder, so that nothing is
  /// shared with other data.
  let cacheFolder: String
  let settingsFile: SettingsFile
  let clock: WallClock
  let seed: UInt64

  init(_ options: WorldOptions) {
    dataFolder = options.dataFolder ?? Self.usualFolder("XDG_DATA_HOME", ".local/share")
    cacheFolder =
      options.dataFolder.map { "\($0)/cache" } ?? Self.usualFolder("XDG_CACHE_HOME", ".cache")
    settingsFile = SettingsFile(path: options.settingsPath ?? Self.usualSettingsPath)
    clock = SystemClock.clock(setTo: options.now?.moment)
    var dice = SystemRandomNumberGenerator()
    seed = options.seed ?? dice.next()
  }

  /// The program's folder below the one that the variable names, or below its usual place.
  ///
  /// Source: XDG Base Directory Specification 0.8: what is no absolute path is ignored.
  private static func usualFolder(_ variable: String, _ place: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/iskra" }
    return (environment["HOME"] ?? ".") + "/\(place)/iskra"
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

  /// The id of a deck; ends the command with a sentence if there is no such deck.
  func deck(named id: String) throws -> Deck.ID {
    let deck = Deck.ID(id)
    guard shelvedDecks().contains(where: { $0.outcome.deck?.id == deck }) else {
      throw fail("there is no deck '\(id.cleaned)'; 'iskra decks' lists them.", ExitStatus.usage)
    }
    return deck
  }

  var journalPath: String { dataFolder + "/journal.sqlite" }

  /// The decks: the person's own, then the built-in ones that none of them replaces.
  func shelvedDecks() -> [ShelvedSource] {
    let cache = DeckCache(folder: cacheFolder)
    let own = DeckFolder.sources(in: DeckShelf(dataFolder: dataFolder).path).map {
      ShelvedSource(name: $0.name, source: $0.source, cache)
    }
    let ids = Set(own.compactMap { $0.outcome.deck?.id })
    let builtIn = DeckSource.allBuiltIn.map {
      ShelvedSource(name: $0.name, source: $0, cache)
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
  /// The deck, or its errors; without warnings.
  let outcome: DeckReader.Outcome
  /// Makes the questions of the deck, if it can be read.
  let maker: QuestionMaker?

  init(name: String, source: DeckSource, _ cache: DeckCache) {
    self.name = name
    self.source = source
    outcome = cache.load(source)
    maker = outcome.deck.map { QuestionMaker(deck: $0) }
  }
}
