internal import ArgumentParser
internal import DeckFiles
internal import Facts
internal import Interchange
internal import Screen

/// `iskra decks remove`: puts one's own decks away.
struct DecksRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Put decks of your own away.",
    discussion: """
      The files go into the folder '.backup' beside your decks. What you have learned stays in the
      journal and counts again when the deck is back.

      EXAMPLES
        iskra decks remove spanish-verbs
        iskra decks restore spanish-verbs
      """)

  @Argument(help: "The ids or files of the decks.")
  var names: [String]

  @OptionGroup var options: WorldOptions

  func run() throws {
    let world = World(options)
    let shelf = DeckShelf(dataFolder: world.dataFolder)
    var worst: Int32 = 0
    for name in names {
      do throws(ImportFailure) {
        let found = world.shelvedDecks().first { $0.isCalled(name) }
        guard let found else { throw .notShelved(path: name) }
        guard case .path(let path) = found.source else {
          worst = max(worst, ExitStatus.usage)
          Output.complain(
            "iskra: '\(name.cleaned)' is part of iskra and stays; a deck of yours with its id takes "
              + "its place.")
          continue
        }
        let backup = try shelf.remove(path)
        let stem = found.stem
        Output.line(
          "\(name.cleaned): put away in \(backup.cleaned); 'iskra decks restore \(stem.cleaned)' "
            + "brings it back. What you have learned stays in the journal.")
      } catch {
        error.sentences.forEach { Output.complain("iskra: \($0.cleaned)") }
        worst = max(worst, error.status)
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }
}

/// `iskra decks restore`: brings back what was put away or replaced last.
struct DecksRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring back a deck that was put away.",
    discussion: """
      Takes the newest copy in the folder '.backup'. A deck that is there is not touched: put it away
      first.

      EXAMPLES
        iskra decks restore spanish-verbs
      """)

  @Argument(help: "The name of the deck's file, without its ending.")
  var name: String

  @OptionGroup var options: WorldOptions

  func run() throws {
    let shelf = DeckShelf(dataFolder: World(options).dataFolder)
    guard let found = shelf.latestBackup(of: name) else {
      throw fail("nothing is put away under the name '\(name.cleaned)'.", ExitStatus.noInput)
    }
    do throws(ImportFailure) {
      try shelf.putBack(found.backup, to: found.file)
    } catch {
      error.sentences.forEach { Output.complain("iskra: \($0.cleaned)") }
      throw ExitCode(error.status)
    }
    Output.line("\(name.cleaned): back as it was, in \(found.file.cleaned).")
  }
}

extension ShelvedSource {
  /// The name of the file or folder, without ending.
  fileprivate var stem: String {
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// Whether a deck is meant: by its id, its file, or the file's name.
  fileprivate func isCalled(_ wanted: String) -> Bool {
    if case .path(let path) = source, path == wanted { return true }
    return outcome.deck?.id.text == wanted || name == wanted || stem == wanted
  }
}
