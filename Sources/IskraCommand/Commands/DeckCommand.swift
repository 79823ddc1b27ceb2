internal import ArgumentParser
internal import DeckFiles
internal import Facts
internal import Foundation
internal import Questions
internal import Screen

/// `iskra deck`: for people who write decks.
struct DeckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deck", abstract: "Begin a deck, check it, see its facts and questions.",
    subcommands: [
      DeckNewCommand.self, DeckCheckCommand.self, DeckFactsCommand.self, DeckQuestionsCommand.self,
      DeckJudgeCommand.self, DeckSchemaCommand.self,
    ])
}

/// A deck on the command line: a path, or the id of a deck that is there.
struct DeckArgument: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    text = argument
  }

  /// Reads the deck.
  ///
  /// A path goes before an id.
  func load(_ world: World) -> DeckReader.Outcome { source(world).load() }

  /// Where the deck lies.
  func source(_ world: World) -> DeckSource {
    if !text.contains("/"), !FileManager.default.fileExists(atPath: text),
      let shelved = world.shelvedDecks().first(where: { $0.outcome.deck?.id.text == text })
    {
      return shelved.source
    }
    return .path(text)
  }

  /// The deck, after its problems were printed on stderr.
  func deck(_ world: World) throws -> Deck {
    let outcome = load(world)
    guard let deck = outcome.deck else {
      outcome.problems.forEach { Output.complain($0.description.cleaned) }
      throw ExitCode(outcome.problems.exitStatus)
    }
    return deck
  }
}

extension [DeckProblem] {
  /// 0 without errors, 66 if the file is not there, 65 otherwise.
  var exitStatus: Int32 {
    let errors = filter { $0.severity == .error }
    if errors.isEmpty { return 0 }
    let isMissing = errors.allSatisfy { if case .unreadable = $0.reason { true } else { false } }
    return isMissing ? ExitStatus.noInput : ExitStatus.badData
  }
}
