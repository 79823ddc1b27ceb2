internal import ArgumentParser
internal import Facts
internal import Foundation
internal import Questions
internal import Screen

/// `iskra deck judge`: what would be found in typed answers.
struct DeckJudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Judge typed answers, one line each.",
    discussion: """
      Reads lines like {"card": "lenin.died-on", "typed": "january 1924"} from the input and answers
      each with a verdict: EXACT, VARIANT, CLOSE, PARTIAL, WRONG, EMPTY, or, where the learner would
      be asked again, INCOMPLETE, AMBIGUOUS, UNPARSED. A line that cannot be judged is reported on
      stderr with its number; the others are judged all the same.

      EXAMPLES
        echo '{"card": "lenin.died-on", "typed": "1924"}' | iskra deck judge marxism-leninism
        iskra deck judge my-deck.yaml --json < answers.jsonl
      """)

  @Argument(help: "A deck file, folder, or id.", completion: .file())
  var deck: DeckArgument

  @Flag(help: "Print one JSON object per line.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let maker = QuestionMaker(deck: try deck.deck(World(options)))
    var number = 0
    var isClean = true
    while let line = readLine() {
      number += 1
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      switch JudgedLine.read(line, maker) {
      case .success(let judged):
        json ? JSONOutput.line(judged) : Output.line(judged.text.cleaned)
      case .failure(let fault):
        isClean = false
        Output.complain("iskra: line \(number): \(fault.sentence.cleaned)")
      }
    }
    if !isClean { throw ExitCode(ExitStatus.badData) }
  }
}
