internal import Questions
internal import Screen
internal import Study

// Whoever is new is told three things, each where it is needed, in the line above the footer. They
// ask for nothing and cost no key; one key takes them away.

extension App {
  /// Whether the first steps are shown: until the first answer has been dealt with.
  var showsFirstSteps: Bool { isNew && answered <= 1 && layout.hasAir }

  /// The step for the screen that is shown; empty if there is none.
  var firstStep: String {
    guard showsFirstSteps, trouble == nil, help == nil, prefix == nil else { return "" }
    switch place {
    case .home where answered == 0:
      return "Step 1 of 3: \(label(.act)) begins with what is selected. \(skipLabel) skips this."
    case .study(let study): return step(in: study)
    default: return ""
    }
  }

  private func step(in study: StudyState) -> String {
    switch study.phase {
    case .asking(let attempt):
      guard answered == 0, let question = study.session.question else { return "" }
      if question.isTypable { return "Step 2 of 3: type the answer, then \(label(.act))." }
      guard question.rows > 0 else { return "Step 2 of 3: \(label(.turn)) shows the answer." }
      return attempt.isCarrying || question.form.connects
        ? "Step 2 of 3: put the lines in their places, then \(label(.act))."
        : "Step 2 of 3: answer with a number, or with the arrows and \(label(.act))."
    case .confiding: return ""
    case .turned:
      return answered == 0
        ? "Step 3 of 3: grade yourself; \(label(.undo)) takes an answer back." : ""
    case .judged:
      return "Step 3 of 3: \(label(.next)) goes on, \(label(.undo)) takes an answer back, "
        + "\(label(.help)) shows all keys."
    }
  }

  /// The key in force for a command of the shown screen.
  private func label(_ command: Command) -> String {
    bindings.first { $0.command == command }?.keys.first?.label(symbols) ?? ""
  }

  private var skipLabel: String {
    everywhere.first { $0.command == .skip }?.keys.first?.label(symbols) ?? ""
  }
}
