public import Facts

/// What a typed answer is compared with.
public struct TypedAnswer: Hashable, Sendable {
  /// What sort of answer is expected.
  public enum Content: Hashable, Sendable {
    /// A name with given names and a family name.
    case person
    /// The title of a work, in which the order of the words counts.
    case title
    /// Any other name or phrase.
    case term
    /// A text that must be typed as it stands: case and marks count.
    case strict
    /// A date, its Old Style date, and how exactly it is asked.
    case date(PartialDate, oldStyle: PartialDate?, asked: PartialDate.Precision)
    /// A number, and by which share of it an answer may be off.
    case number(Quantity, tolerance: Double)
    /// Several answers in any order.
    case list([TypedAnswer])
  }

  /// A text that is taken for the answer by mistake, with what to say of it.
  public struct Refusal: Hashable, Sendable {
    /// What may be typed.
    public var text: String
    /// What to say then.
    public var message: String

    /// A text that is not the answer.
    public init(_ text: String, message: String) {
      self.text = text
      self.message = message
    }
  }

  /// Among which things a name must be the nearest.
  public enum Rivals: Hashable, Sendable {
    /// The entities of the broadest kind above this one.
    case kind(Kind.ID)
    /// The texts that the relation has as values.
    case values(of: Relation.ID)
    /// All entities.
    case everything
    /// Only the wrong answers of the answer itself.
    case none
  }

  /// The answer as it is shown.
  public var text: String
  /// What sort of answer it is.
  public var content: Content
  /// Other ways to write it that are right.
  public var otherForms: [Entity.Alias]
  /// Other texts that are right, but only as they stand.
  public var strictForms: [String] = []
  /// What is not the answer, with a message each.
  public var refusals: [Refusal] = []
  /// Wrong answers of which the author thought.
  public var wrong: [String] = []
  /// The entity that is the answer, if any.
  public var entity: Entity.ID?
  /// Among which things a name must be the nearest.
  public var rivals = Rivals.everything

  /// An answer.
  public init(_ text: String, _ content: Content, otherForms: [Entity.Alias] = []) {
    self.text = text
    self.content = content
    self.otherForms = otherForms
  }

  /// Whether it can fairly be asked for by typing (rule L54): four words at most, a date, a number
  /// or a list.
  public var isAnswerable: Bool {
    switch content {
    case .date, .number: true
    case .list(let items): !items.isEmpty && items.allSatisfy(\.isAnswerable)
    case .person, .title, .term, .strict:
      (1...Self.maximumWords).contains(Self.wordCount(text))
    }
  }

  /// More words are not known by heart.
  public static let maximumWords = 4

  /// How many words a name has, without the article before it and what stands in parentheses.
  static func wordCount(_ text: String) -> Int {
    let words = AnswerNotation.withoutOptionalParts(text).split(whereSeparator: \.isWhitespace)
    guard let first = words.first?.lowercased(), words.count > 1 else { return words.count }
    return words.count - (["the", "a", "an"].contains(first) ? 1 : 0)
  }
}

extension TypedAnswer {
  /// What judging a typed text found.
  public struct Judgement: Hashable, Sendable {
    /// What was found.
    public var verdict: TypedVerdict
    /// A sentence about it, for the learner; may be empty.
    ///
    /// It does not tell the answer while the verdict asks again.
    public var note: String
    /// The other entity that the text names, if it does.
    public var other: Entity.ID?
    /// How much of the answer is there, 0–1; between only for lists.
    public var score: Double

    init(
      _ verdict: TypedVerdict, note: String = "", other: Entity.ID? = nil, score: Double? = nil
    ) {
      self.verdict = verdict
      self.note = note
      self.other = other
      self.score =
        score
        ?? {
          switch verdict {
          case .exact, .variant, .close: 1
          case .partial: 0.5
          case .incomplete, .ambiguous, .unparsed, .wrong, .empty: 0
          }
        }()
    }
  }
}
