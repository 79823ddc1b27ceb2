internal import Memory
internal import Questions

extension AnswerHabits {
  /// What differs from what everybody starts with, form by form, in plain words; empty if nothing does.
  public var sentences: [String] {
    let known = forms.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { form, habit in
      Self.sentence(form, habit)
    }
    return known + certaintySentences
  }

  private static func sentence(_ form: Form, _ habit: OfForm) -> String? {
    let usual = form.effect(options: form.usualOptions)
    var parts: [String] = []
    if abs(habit.effect.offset - usual.offset) >= 0.05 {
      let shift = habit.effect.known(recall: 0.5) - 0.5
      let points = Int((abs(shift) * 100).rounded())
      parts.append(
        points == 0
          ? "as hard as recalling freely"
          : "\(shift > 0 ? "easier" : "harder") than recalling freely by up to "
            + (points == 1 ? "1 point in 100" : "\(points) points in 100"))
    }
    if usual.chance > 0, abs(habit.effect.slip - usual.slip) >= 0.01 {
      parts.append("missed \(percent(habit.effect.slip)) of the time although you know")
    }
    if usual.chance > 0, abs(habit.effect.learning - usual.learning) >= 0.05 {
      parts.append("worth \(percent(habit.effect.learning)) of a free recall to your memory")
    }
    if let pace = habit.pace {
      parts.append("slow for you beyond \(seconds(pace.slow))")
    }
    guard !parts.isEmpty else { return nil }
    return "\(form.plural): \(parts.joined(separator: "; ")) "
      + "(\(habit.answers) answers on later days)."
  }

  /// What "sure" and "guessed" are worth, once the learner's own words have moved them.
  private var certaintySentences: [String] {
    guard certainty != .usual else { return [] }
    func times(_ ratio: Double) -> String {
      let tenths = Int((ratio * 10).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
    return [
      "When you say that you are sure, the odds that you know are "
        + "\(times(certainty[.sure])) times as high; when you say that you guessed, "
        + "\(times(max(certainty[.guessed], 0.1))) times."
    ]
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func seconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }
}

extension Form {
  /// What people call questions of the form.
  fileprivate var plural: String {
    switch self {
    case .flashcard: "Flashcards"
    case .choice: "Multiple choice"
    case .selectAll: "Several right options"
    case .cloze: "Gaps"
    case .typed: "Typed answers"
    case .chronology: "Putting in order"
    case .placement: "Placing in time"
    case .matching: "Matching"
    case .sorting: "Sorting"
    case .correction: "Corrections"
    }
  }
}
