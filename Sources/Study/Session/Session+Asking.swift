internal import Facts
internal import Questions

extension Session {
  /// The question about a card, in the best form that it can fairly be asked in now.
  func makeQuestion(
    for next: (card: Card.ID, need: Returning.Need?), _ maker: QuestionMaker,
    _ scheduler: Scheduler, on day: StudyDay
  ) -> Question? {
    guard let card = maker.card(next.card) else { return nil }
    let record = records[next.card]
    let seed = SeededGenerator.seed(next.card.text, seed &+ UInt64(record?.reviews ?? 0))
    let recall = record.map { scheduler.retrievability(of: $0, on: day) } ?? 0
    let forms =
      next.need == .confirming
      ? ladder.confirmingForms()
      : ladder.forms(for: record, recall: recall, habits: scheduler.habits)
    let circumstances = circumstances(of: next.card, record, on: day)
    for form in forms where progress.allows(form) {
      if var question = maker.question(for: card, as: form, seed: seed, in: circumstances) {
        if ladder.preference == .cards { question.isTypable = false }
        return question
      }
    }
    return nil
  }

  private func circumstances(
    of card: Card.ID, _ record: CardRecord?, on day: StudyDay
  ) -> Circumstances {
    let confusion = record?.confusion ?? ""
    return Circumstances(
      level: record?.level ?? .easy, confusions: confusion.isEmpty ? [] : [confusion],
      tired: progress.tired(of: card)
    ) { [records] other in
      // What was asked today would be asked too soon again; what is new is not met in passing.
      records[other].map { $0.lastDay < day && $0.successes > 0 } ?? false
    }
  }
}

extension CardRecord {
  /// How near wrong options may lie to the key.
  fileprivate var level: Circumstances.Level {
    switch ladder.stage {
    case .recognise: successes == 0 ? .easy : .medium
    case .cue, .recall, .connect: .hard
    }
  }
}

extension Session.Progress {
  /// At most one question in ten is a statement to be corrected: a false one can plant itself.
  func allows(_ form: Form) -> Bool {
    form != .correction || Double(corrections + 1) <= Double(asked + 1) / 10
  }

  /// The wrong options that the card showed the last two times.
  func tired(of card: Card.ID) -> Set<String> {
    guard let shown = lures[card], shown.count == 2 else { return [] }
    return shown[0].intersection(shown[1])
  }

  mutating func remember(_ question: Question) {
    if question.form == .correction { corrections += 1 }
    let shown = Set(question.options.filter { !$0.isKey }.map(\.text))
    guard !shown.isEmpty else { return }
    lures[question.card] = Array((lures[question.card, default: []] + [shown]).suffix(2))
  }
}
