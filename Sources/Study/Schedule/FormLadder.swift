public import Questions

/// Chooses the form of a question: recognising first, recalling when the memory can bear it, then
/// connecting with what else is known.
public struct FormLadder: Hashable, Sendable {
  /// What the learner wants to be asked in.
  public enum Preference: String, CaseIterable, Sendable {
    /// By the strength of the card's memory.
    case auto
    /// Flashcards and clozes only, without typing.
    case cards
    /// Choices wherever a fair one exists.
    case choice
    /// Typed answers wherever the answer can be typed.
    case typed
  }

  /// What the learner wants to be asked in.
  public var preference: Preference
  /// The least predicted success, 0–1, at which a harder form is asked.
  public var leastSuccess = 0.8

  /// A ladder.
  public init(_ preference: Preference = .auto) {
    self.preference = preference
  }

  /// The forms to try, best first: every form once.
  ///
  /// By preference, or the hardest of the card's stage that will probably be answered; then those of
  /// lower stages, then harder ones, since a card that has no other form must still be asked. In the
  /// two upper stages every fifth review takes another form, so that memory is not tied to a wording.
  ///
  /// - Parameters:
  ///   - record: The memory of the card; `nil` if it is new.
  ///   - recall: The probability, 0–1, that it is remembered now.
  ///   - habits: What is known of the learner's answers in each form.
  /// - Returns: Every form that may be tried, once.
  public func forms(
    for record: CardRecord?, recall: Double, habits: AnswerHabits = .usual
  ) -> [Form] {
    switch preference {
    case .cards: return Self.cards + Self.rest(Self.cards)
    case .choice: return Self.choices + Self.rest(Self.choices)
    case .typed: return Self.typed + Self.rest(Self.typed)
    case .auto: break
    }
    guard let record else { return Self.choices + Self.rest(Self.choices) }
    let own = Self.forms(of: record.ladder.stage, review: record.reviews)
    let lower = LadderStage.allCases.reversed().filter { $0 < record.ladder.stage }
      .flatMap { Self.forms(of: $0, review: 0) }
    let wanted = (own + lower).unique
    func success(_ form: Form) -> Double { habits.success(in: form, recall: recall) }
    let likely = wanted.filter { success($0) >= leastSuccess }
    let easiest = wanted.sorted { success($0) > success($1) }
    return (likely + easiest + Self.rest(wanted)).unique
  }

  /// The forms for a card that was recognised for the first time and may have been guessed.
  public func confirmingForms() -> [Form] {
    preference == .auto ? [.cloze, .typed, .flashcard, .choice] : forms(for: nil, recall: 1)
  }

  /// The forms of a stage, hardest first; they take turns with the number of reviews.
  static func forms(of stage: LadderStage, review: Int) -> [Form] {
    switch stage {
    case .recognise: return [.choice]
    case .cue: return [.cloze, .choice]
    case .recall:
      return review % 5 == 4 ? [.correction, .cloze, .flashcard] : [.typed, .flashcard]
    case .connect:
      let joined: [Form] = [.chronology, .matching, .sorting, .selectAll, .placement]
      let start = (review / 2 + review / 10) % joined.count
      let turned = Array(joined[start...] + joined[..<start])
      if review % 5 == 4 { return [.correction] + turned }
      return review % 2 == 0 ? turned + [.typed, .flashcard] : [.typed, .flashcard] + turned
    }
  }

  private static let cards: [Form] = [.flashcard, .cloze, .choice]
  private static let choices: [Form] = [.choice, .cloze, .flashcard]
  private static let typed: [Form] = [.typed, .cloze, .flashcard, .choice]

  private static func rest(_ forms: [Form]) -> [Form] {
    choices.filter { !forms.contains($0) }
  }
}

extension Array where Element: Hashable {
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
