internal import ArgumentParser
internal import Facts
internal import Questions
internal import Screen

/// `iskra deck check`: every problem at once.
struct DeckCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every problem of a deck as file:line:column.",
    discussion: """
      The smallest deck that passes:

        title: Capitals
        cards:
          - {front: Capital of Norway, back: Oslo}

      EXAMPLES
        iskra deck check my-deck.yaml
        iskra deck check my-deck/ other.yaml
        iskra deck check marxism-leninism
      """)

  @Argument(help: "Deck files, folders, or ids.", completion: .file())
  var decks: [DeckArgument]

  @OptionGroup var options: WorldOptions

  func run() throws {
    let world = World(options)
    var worst: Int32 = 0
    for argument in decks {
      let outcome = argument.load(world)
      outcome.problems.forEach { Output.line($0.description.cleaned) }
      worst = max(worst, outcome.problems.exitStatus)
      if let deck = outcome.deck {
        Self.summary(of: deck, warnings: outcome.problems.count).forEach(Output.line)
      } else {
        let count = outcome.problems.count { $0.severity == .error }
        Output.line("\(argument.text.cleaned): \(count) \(count == 1 ? "error" : "errors").")
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// What is in the deck, and which cards no form can ask.
  private static func summary(of deck: Deck, warnings: Int) -> [String] {
    let maker = QuestionMaker(deck: deck)
    var counts: [Form: Int] = [:]
    var mute: [Card] = []
    for card in deck.cards {
      let forms = maker.forms(of: card)
      for form in forms { counts[form, default: 0] += 1 }
      if forms.isEmpty { mute.append(card) }
    }
    let forms = Form.allCases.map { "\(counts[$0, default: 0]) as \($0.rawValue)" }
    let remarks =
      warnings == 0 ? "no problems" : warnings == 1 ? "1 warning" : "\(warnings) warnings"
    var lines = [
      "\(deck.id): \(deck.facts.count) facts, \(deck.written.count) written cards, \(deck.cards.count) cards (\(forms.joined(separator: ", "))), \(remarks)."
    ]
    if !mute.isEmpty {
      lines.append(
        "No form can ask \(mute.count) of the cards fairly: "
          + mute.prefix(8).map(\.id.text).joined(separator: ", ") + (mute.count > 8 ? ", …" : "."))
    }
    return lines
  }
}
