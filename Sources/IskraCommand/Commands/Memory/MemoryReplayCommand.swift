internal import ArgumentParser
internal import Memory
internal import Screen
internal import Study

/// `iskra memory replay`: the state of memory after histories of reviews.
struct MemoryReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Tell the state of memory after histories of reviews.",
    discussion: """
      Reads a history from each line, {"id": 1, "reviews": [{"rating": 3, "elapsed_days": 0}, …]}, and
      writes {"id": 1, "stability": …, "difficulty": …}, with "fast_stability" for fsrs-7: the state
      after the last review under the published parameters. FSRS-6 counts whole days.
      Lines that cannot be read are told on standard error; then the status is 65.

      EXAMPLES
        iskra memory replay --model fsrs-6 --json < histories.jsonl
        iskra memory replay histories.jsonl
      """)

  @Argument(help: "A file with histories (default, and for '-': standard input).")
  var file: String?

  @Option(help: "The model of memory.")
  var model: StudyModel.Name = .fsrs7

  @Flag(help: "Print one JSON object per history.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let input = try LineInput(file)
    let bad =
      switch StudyModel(model) {
      case .fsrs6(let fsrs6):
        replay(input, fsrs6) { state in
          (state.stability, nil, state.difficulty)
        }
      case .fsrs7(let fsrs7):
        replay(input, fsrs7) { state in
          (state.stability, state.fastStability, state.difficulty)
        }
      }
    guard bad == 0 else {
      throw fail(
        bad == 1 ? "1 line could not be read." : "\(bad) lines could not be read.",
        ExitStatus.badData)
    }
  }

  /// Answers every line that can be read; how many could not.
  private func replay<Model: MemoryModel>(
    _ input: LineInput, _ model: Model,
    _ parts: (Model.State) -> (stability: Days, fast: Days?, difficulty: Double)
  ) -> Int {
    var bad = 0
    var answers = ""
    input.forEach { number, line in
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
      do throws(HistoryLine.Problem) {
        let history = try HistoryLine(line)
        guard let state = model.replay(history.reviews) else { return }
        answer(parts(state), to: history.id, into: &answers)
      } catch {
        bad += 1
        Output.complain("iskra: line \(number): \(error.sentence).")
      }
    } pause: {
      // Before more is waited for, so that another program can ask line by line.
      Output.text(answers)
      answers.removeAll(keepingCapacity: true)
    }
    return bad
  }

  private func answer(
    _ state: (stability: Days, fast: Days?, difficulty: Double), to id: ArraySlice<UInt8>,
    into text: inout String
  ) {
    let id = String(decoding: id, as: UTF8.self)
    if json {
      text += "{\"id\":\(id),\"stability\":\(state.stability.count)"
      if let fast = state.fast { text += ",\"fast_stability\":\(fast.count)" }
      text += ",\"difficulty\":\(state.difficulty)}\n"
    } else {
      text += "\(id.cleaned): stability \(state.stability.count) days"
      if let fast = state.fast { text += " (fast \(fast.count))" }
      text += ", difficulty \(state.difficulty)\n"
    }
  }
}
