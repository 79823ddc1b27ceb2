public import ArgumentParser
internal import Study

/// `iskra memory`: the model of memory, scriptable.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "The model of memory: replay, fit, evaluate, simulate.",
    subcommands: [
      MemoryReplayCommand.self, MemoryFitCommand.self, MemoryEvaluateCommand.self,
      MemorySimulateCommand.self,
    ])
}

extension StudyModel.Name: ExpressibleByArgument {
  /// What people call the model.
  var title: String {
    switch self {
    case .fsrs6: "FSRS-6"
    case .fsrs7: "FSRS-7"
    }
  }
}
