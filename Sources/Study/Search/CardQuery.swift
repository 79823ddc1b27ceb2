/// What a person looks for among cards.
///
/// Words are looked for in the front, the back and the names of what a card is about; all must occur,
/// each anywhere, also inside a longer word. Case and diacritics do not matter. Besides:
///
/// | written | finds |
/// | --- | --- |
/// | `"civil war"` | the words together, as they stand |
/// | `-tsar` | what the rest does not find; before anything |
/// | `lenin or stalin` | either; binds less than standing side by side |
/// | `( … )` | what is inside, as one |
/// | `deck:` `section:` `kind:` | ids, titles or words of titles that begin so |
/// | `id:lenin` | cards whose id begins so |
/// | `is:due` | see ``State`` |
/// | `status:opinion` | facts that stand so to the record |
/// | `stability<10` | see ``Figure``; `<` `<=` `>` `>=` `=` `!=`, and `:` for `=` |
///
/// A quotation mark or bracket that is not closed yet reaches to the end, so that a query can be
/// typed without its meaning jumping about.
public struct CardQuery: Hashable, Sendable {
  /// What is looked for; `nil` for everything.
  let term: Term?

  /// Everything.
  public init() { term = nil }

  /// Whether everything is found.
  public var isEmpty: Bool { term == nil }

  /// Reads a query.
  ///
  /// - Throws: What is wrong with it and where.
  public init(_ text: String) throws(CardQueryProblem) {
    var reader = CardQueryReader(text)
    term = try reader.query()
  }

  /// A condition.
  indirect enum Term: Hashable, Sendable {
    /// Folded text that occurs.
    case text([UInt8])
    case all([Term])
    case any([Term])
    case not(Term)
    /// An id, title or word of a title that begins so, folded.
    case named(Naming, [UInt8])
    case state(State)
    case status([Bool])
    case figure(Figure, Comparison, Double)
  }

  /// What is looked up by name.
  enum Naming: String, CaseIterable, Hashable, Sendable {
    case deck, section, kind, id
  }

  /// How a card stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// To be asked today or earlier, and not put aside.
    case due
    /// Never asked.
    case new
    /// Asked, with a stability under ``Standing/learnedStability`` days.
    case learning
    /// Asked, with at least that stability.
    case known
    /// Forgotten more often than its predictions allow; see ``Memory/LeechTest``.
    case leech
    /// Not asked at all.
    case suspended
    /// Not asked today.
    case buried
    /// Marked by the learner.
    case flagged
  }

  /// A number that a card has.
  ///
  /// A card that was never asked has no stability, difficulty, recall or due day, and is found by no
  /// comparison of these.
  public enum Figure: String, CaseIterable, Hashable, Sendable {
    /// Days.
    case stability
    /// 1–10.
    case difficulty
    /// The probability of recall now, 0–1; `80%` is 0.8.
    case recall
    /// Days until it is asked; negative when overdue.
    case due
    /// How often it was asked.
    case reviews
    /// How often it was forgotten.
    case lapses
    /// 1–3.
    case importance
  }

  /// How two numbers compare.
  enum Comparison: String, CaseIterable, Hashable, Sendable {
    // Longer signs first: they are tried in this order.
    case atMost = "<="
    case atLeast = ">="
    case differs = "!="
    case less = "<"
    case greater = ">"
    case equals = "="
    case isWritten = ":"

    func holds(_ one: Double, _ other: Double) -> Bool {
      switch self {
      case .less: one < other
      case .atMost: one <= other
      case .greater: one > other
      case .atLeast: one >= other
      case .equals, .isWritten: one == other
      case .differs: one != other
      }
    }
  }
}
