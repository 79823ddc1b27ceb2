public import Facts

/// A breach of a rule: what is wrong with a question, and where.
public struct Flaw: Hashable, Sendable {
  /// How bad it is.
  public enum Level: String, Comparable, Sendable {
    /// To be counted, and looked at when it is frequent.
    case warning
    /// The question must not be asked.
    case error

    /// A warning is less than an error.
    public static func < (one: Level, other: Level) -> Bool {
      one == .warning && other == .error
    }
  }

  /// The rule that is broken.
  public var rule: Rule
  /// How bad it is.
  public var level: Level
  /// The question by its name; for a batch the batch.
  public var question: String
  /// The facts that the question is made from.
  public var facts: [Fact.ID]
  /// The option it is about; empty if about none.
  public var option: String
  /// The words that the rule objects to; may be empty.
  public var words: String
  /// What is wrong, in one sentence.
  public var sentence: String

  /// A breach of a rule.
  public init(
    _ rule: Rule, _ level: Level, question: String, facts: [Fact.ID] = [], option: String = "",
    words: String = "", sentence: String
  ) {
    self.rule = rule
    self.level = level
    self.question = question
    self.facts = facts
    self.option = option
    self.words = words
    self.sentence = sentence
  }
}
