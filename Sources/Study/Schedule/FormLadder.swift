internal import Memory
public import Questions

/// Chooses the form of a question: recognising first, recalling when the memory can bear it.
public struct FormLadder: Hashable, Sendable {
  /// What the learner wants to be asked in.
  public enum Preference: String, CaseIterable, Sendable {
    /// By the strength of the card's memory.
    case auto
    /// Flashcards and clozes only.
    case cards
    /// Choices wherever a fair one exists.
    case choice
  }

  /// What the learner wants to be asked in.
  public var preference: Preference

  /// A ladder.
  public init(_ preference: Preference = .auto) {
    self.preference = preference
  }

  /// The forms to try, best first.
  ///
  /// The stages follow QUESTIONS 7 as far as there are forms: stability under 2 days recognises, under
  /// 10 days completes a sentence, from there recalls. After a failure one stage lower.
  public func forms(for record: CardRecord?) -> [Form] {
    switch preference {
    case .cards: return [.flashcard, .cloze, .choice]
    case .choice: return [.choice, .cloze, .flashcard]
    case .auto: break
    }
    guard let record else { return [.choice, .cloze, .flashcard] }
    let days = record.state.stability.count
    let stage = (days < 2 ? 0 : days < 10 ? 1 : 2) - (record.successes == 0 ? 1 : 0)
    switch stage {
    case ..<1: return [.choice, .cloze, .flashcard]
    case 1: return [.cloze, .choice, .flashcard]
    default: return [.flashcard, .cloze, .choice]
    }
  }
}
