/// What learners did with a question: the counts that rule L82 goes by.
public struct QuestionCounts: Hashable, Sendable {
  /// What learners did with a wrong option.
  public struct Lure: Hashable, Sendable {
    /// What is printed.
    public var option: String
    /// How often it was shown.
    public var shown: Int
    /// How often it was taken for the answer.
    public var taken: Int

    /// Counts of a wrong option.
    public init(_ option: String, shown: Int, taken: Int) {
      self.option = option
      self.shown = shown
      self.taken = taken
    }
  }

  /// The question's name for reports.
  public var question: String
  /// The wrong options.
  public var lures: [Lure]
  /// How right answers go with the learners' skill, −1…1; `nil` if unknown.
  public var discrimination: Double?
  /// How often learners reported it.
  public var reports: Int

  /// Counts of a question.
  public init(
    question: String, lures: [Lure], discrimination: Double? = nil, reports: Int = 0
  ) {
    self.question = question
    self.lures = lures
    self.discrimination = discrimination
    self.reports = reports
  }

  /// How many showings tell that nobody takes an option, or that a question misleads.
  public static let leastShown = 20

  /// L82: options to retire and questions to withdraw.
  public var problems: [Flaw] {
    func flaw(_ sentence: String, option: String = "", words: String = "") -> Flaw {
      Flaw(
        .learnersSide, .warning, question: question, option: option, words: words,
        sentence: sentence)
    }
    var flaws = lures.filter { $0.shown >= Self.leastShown && $0.taken == 0 }.map {
      flaw("Nobody takes it: it is to be retired.", option: $0.option)
    }
    let shown = lures.map(\.shown).max() ?? 0
    if let discrimination, discrimination < 0, shown >= Self.leastShown {
      flaws.append(flaw("Who knows more answers it worse: it is to be withdrawn."))
    }
    if reports > 0 { flaws.append(flaw("It was reported: it is to be withdrawn.")) }
    return flaws
  }
}
