public import Memory
public import Questions

/// What a learner's own answers have taught about the forms of questions and about how sure and how
/// quick they are when they know.
///
/// One memory, several windows on it: the scheduler weighs every answer through these.
public struct AnswerHabits: Hashable, Sendable {
  /// What is known of one form.
  public struct OfForm: Hashable, Sendable {
    /// How many answers it rests on.
    public var answers: Int
    /// By how much the form shifts the logit of recall, how often the learner slips in it, and what a
    /// pass in it is worth; its chance is that of each question.
    public var effect: FormEffect
    /// How long known and guessed answers take.
    public var times: AnswerTimes
    /// Which answers are quick and which slow; `nil` until that is more than chance.
    public var pace: AnswerPace?

    /// What is known of one form.
    public init(
      answers: Int, effect: FormEffect, times: AnswerTimes = .silent, pace: AnswerPace? = nil
    ) {
      self.answers = answers
      self.effect = effect
      self.times = times
      self.pace = pace
    }
  }

  /// The forms of which something is known.
  public var forms: [Form: OfForm]
  /// How many times likelier each certainty is for an answer that was known.
  public var certainty: CertaintyRatios
  /// Seconds that an answer takes on average, each counted a minute at most; `nil` until that is more
  /// than chance.
  ///
  /// No memory depends on it.
  public var seconds: Double?

  /// What everybody starts with.
  public static let usual = AnswerHabits()

  /// Habits; without arguments those that everybody starts with.
  public init(
    forms: [Form: OfForm] = [:], certainty: CertaintyRatios = .usual, seconds: Double? = nil
  ) {
    self.forms = forms
    self.certainty = certainty
    self.seconds = seconds
  }

  /// Everything that a memory depends on, as text; empty for those that everybody starts with.
  var identity: String {
    guard !forms.isEmpty || certainty != .usual else { return "" }
    let lines = forms.sorted { $0.key.rawValue < $1.key.rawValue }.map { form, habit in
      "\(form.rawValue) \(habit.effect.slip) \(habit.effect.offset) \(habit.effect.learning) "
        + "\(habit.times.known.mean) \(habit.times.known.deviation) "
        + "\(habit.times.guessed.mean) \(habit.times.guessed.deviation)"
    }
    let ratios = Certainty.allCases.map { "\(certainty[$0])" }
    return " habits " + (lines + ratios).joined(separator: " ")
  }

  /// How a form looks upon memory, where so many answers could be guessed from.
  func effect(of form: Form, options: Int) -> FormEffect {
    let usual = form.effect(options: options)
    guard let own = forms[form]?.effect else { return usual }
    // Where nothing can be guessed, a pass is a full recall.
    return FormEffect(
      chance: usual.chance, slip: own.slip, offset: own.offset,
      learning: usual.chance > 0 ? own.learning : 1)
  }

  /// What a review's answer says about memory: what can be guessed may have been.
  func evidence(of review: Review) -> Evidence {
    evidence(of: review, cue: certainty[review.confidence] * timeRatio(of: review))
  }

  /// What a review's answer says, with a cue of one's own.
  func evidence(of review: Review, cue: Double) -> Evidence {
    switch review.verdict {
    case .dontKnow: .dontKnow
    case .selfGraded: .recall(review.grade)
    case .right, .variant, .close, .partial, .accepted, .wrong:
      review.options > 1
        ? effect(of: review.form, options: review.options).evidence(grade: review.grade, cue: cue)
        : .recall(review.grade)
    }
  }

  /// How many times likelier the review's time is if the answer was known.
  func timeRatio(of review: Review) -> Double {
    forms[review.form]?.times.ratio(seconds: review.seconds) ?? 1
  }

  /// The probability of a right answer in a form, before a question is made.
  func success(in form: Form, recall: Double) -> Double {
    effect(of: form, options: form.usualOptions).success(recall: recall)
  }

  /// The grade of a right answer that the program judged; see ``Memory/GradeRule``.
  ///
  /// - Parameters:
  ///   - part: What was found about a card.
  ///   - form: How it was asked.
  ///   - certainty: How sure the learner was.
  ///   - milliseconds: How long the answer took.
  /// - Returns: The grade found, unless it is a plain Good that sureness or pace speak against.
  func grade(
    of part: Judgement.Part, in form: Form, certainty: Certainty, milliseconds: Int
  ) -> Grade {
    guard part.grade == .good, part.verdict.isFullyRight, let rule = form.gradeRule else {
      return part.grade
    }
    return rule.grade(
      right: true, certainty: certainty, seconds: Double(milliseconds) / 1000,
      pace: forms[form]?.pace)
  }
}

extension Review {
  /// The seconds that the answer took.
  var seconds: Double { Double(milliseconds) / 1000 }
}

extension Verdict {
  /// Whether the program found the answer right, without an appeal.
  fileprivate var isFullyRight: Bool {
    switch self {
    case .right, .variant: true
    case .close, .partial, .accepted, .wrong, .dontKnow, .selfGraded: false
    }
  }
}

extension Form {
  /// The rule for right answers; `nil` where the learner grades, or several cards share an answer.
  fileprivate var gradeRule: GradeRule? {
    switch self {
    case .choice, .placement, .correction: .choice
    case .typed, .cloze: .typed
    case .flashcard, .selectAll, .chronology, .matching, .sorting: nil
    }
  }
}
