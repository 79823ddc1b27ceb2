internal import Memory
internal import Questions
internal import Screen
internal import Study

/// A response that is chosen, while the learner says how sure they are; then it is judged.
struct Confiding: Hashable, Sendable {
  /// What will be judged.
  var response: Response
  /// What the judge of typed answers remarked.
  var remark: String
  /// The milliseconds that the response took, without the time to think about how sure one is.
  var milliseconds: Int
  /// What was entered, to go back to it.
  var attempt: Attempt

  /// What can be said, in the order of the keys.
  static let levels: [(certainty: Certainty, word: String, sentence: String)] = [
    (.sure, "sure", "I am sure"), (.unsure, "unsure", "I am not sure"),
    (.guessed, "a guess", "I guessed"),
  ]

  static let bindings =
    levels.enumerated().map { position, level in
      Binding(
        .choose(position), "\(position + 1) \(Attempt.letters[position])", "say: \(level.sentence)",
        hint: level.word)
    } + [
      Binding(.act, "<enter> <space>", "be judged without saying how sure you are", hint: "skip"),
      Binding(.undo, "u <c-_>", "take back the last answer"),
      Binding(.back, "q <esc>", "go back to the question", hint: "back"),
    ]
}

extension App {
  /// Asks how sure the learner is, if they want to be asked and the response says anything of it.
  ///
  /// - Returns: Whether it is asked; the response then waits.
  func confide(
    _ response: Response, remark: String, in study: inout StudyState, at moment: Moment
  ) -> Bool {
    guard settings.asksConfidence, case .asking(let attempt) = study.phase else { return false }
    switch response {
    case .dontKnow, .graded, .insisted: return false
    case .chose, .selected, .ordered, .assigned, .typed: break
    }
    study.phase = .confiding(
      Confiding(
        response: response, remark: remark, milliseconds: study.milliseconds(at: moment),
        attempt: attempt))
    study.scroll = 0
    return true
  }

  /// What a command does while the learner says how sure they are.
  mutating func update(
    _ confiding: Confiding, _ command: Command, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    switch command {
    case .choose(let position) where Confiding.levels.indices.contains(position):
      return judge(confiding, Confiding.levels[position].certainty, in: &study, at: moment)
    case .act: return judge(confiding, .unsaid, in: &study, at: moment)
    default: return []
    }
  }
}

extension QuestionPage {
  /// What was chosen, and the question how sure the learner is of it.
  mutating func addConfiding(_ confiding: Confiding, _ question: Question) {
    let chosen: String? =
      switch confiding.response {
      case .chose(let position): question.options[position].text
      case .typed(let text, _): text
      case .selected, .ordered, .assigned, .insisted, .dontKnow, .graded: nil
      }
    if let chosen {
      page.add(chosen.cleaned, lead: [Page.Span("\(symbols.pointer.padded(to: 2))", .accent)])
      page.space()
    }
    page.add("How sure are you?", Style.plain.bold)
    for (position, level) in Confiding.levels.enumerated() {
      page.pressed(.choice(position)) {
        $0.add(level.sentence + ".", lead: [Page.Span("  \(position + 1)", .key), Page.Span("  ")])
      }
    }
  }
}

extension Session.Answered {
  /// What the learner's own word says beside the verdict; empty if they said nothing that matters.
  var certaintyText: String {
    switch (changes.first?.review.confidence, judgement.passed) {
    case (.sure, false): "You were sure: a mistake worth remembering."
    case (.guessed, true): "A guess, you said: it counts for little."
    default: ""
    }
  }
}
