internal import Questions

extension Attempt {
  /// The keys with which a question is answered.
  static func bindings(for question: Question) -> [Binding] {
    switch question.form {
    case .flashcard: [turning]
    case .cloze where question.isTypable: typing + [turningWhenEmpty] + TextLine.bindings
    case .typed: typing + [givingUp] + TextLine.bindings
    case .cloze: [turning]
    case .choice, .placement, .correction:
      [Binding(.act, "<enter> <space>", "choose the selected option", hint: "choose")]
        + choosing(question.options.count, "choose option") + [unknown] + selecting("option")
    case .selectAll:
      [
        Binding(.toggle, "<space> x", "tick or untick the selected option", hint: "tick"),
        Binding(.act, "<enter>", "done: be judged", hint: "done"),
      ] + choosing(question.options.count, "tick option") + [unknown] + selecting("option")
    case .chronology:
      [
        Binding(.toggle, "<space>", "take up the selected event, put it down", hint: "take"),
        Binding(.act, "<enter>", "done: be judged", hint: "done"),
        Binding(.carryUp, "K", "move the event up"), Binding(.carryDown, "J", "move it down"),
      ] + choosing(question.parts.count, "put the event at place") + [unknown]
        + selecting("event")
    case .matching, .sorting:
      [
        Binding(.act, "<enter>", "done: be judged", hint: "done")
      ] + lettered(question) + [unknown] + selecting("line")
    }
  }

  private static func selecting(_ thing: String) -> [Binding] {
    [
      Binding(.up, "k <up>", "select the \(thing) above"),
      Binding(.down, "j <down>", "select the \(thing) below"),
    ]
  }

  private static let unknown = Binding(
    .dontKnow, "0", "say that you do not know", hint: "don't know")
  private static let turning = Binding(
    .turn, "<space> <enter>", "show the answer", hint: "show the answer")
  private static let typing = [Binding(.act, "<enter>", "judge what is typed", hint: "answer")]
  private static let turningWhenEmpty = Binding(
    .turn, "<tab>", "show the answer and grade yourself", hint: "show it")
  private static let givingUp = Binding(
    .dontKnow, "<tab>", "say that you do not know", hint: "don't know")

  private static func choosing(_ count: Int, _ what: String) -> [Binding] {
    (0..<count).map { position in
      Binding(
        .choose(position), "\(position + 1) \(letters[position])", "\(what) \(position + 1)")
    }
  }

  /// Targets go by letters in a matching, where the lines have numbers, by numbers in a sorting.
  private static func lettered(_ question: Question) -> [Binding] {
    question.targets.indices.map { position in
      Binding(
        .choose(position),
        question.form == .matching
          ? "\(letters[position])" : "\(position + 1) \(letters[position])",
        "give the line: \(question.targets[position])",
        hint: position == 0 ? (question.form == .matching ? "… letter" : "… number") : nil)
    }
  }

  static let letters: [Character] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
}
