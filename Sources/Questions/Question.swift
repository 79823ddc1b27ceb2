public import Facts

/// A card in a form: what is shown, what is right, and what to say afterwards.
public struct Question: Hashable, Sendable {
  /// The card that is asked.
  ///
  /// Forms that join cards ask those of ``parts`` or ``options`` besides.
  public var card: Card.ID
  /// How it is asked.
  public var form: Form
  /// The seed that drew the options: the same deck and seed give the same question.
  public var seed: UInt64
  /// The question, the text with its blank, or the statement to be judged.
  public var stem: String
  /// What to choose from, in ``Form/choice``, ``Form/selectAll``, ``Form/placement`` and
  /// ``Form/correction``.
  public var options: [Option] = []
  /// What is to be ordered, matched or sorted; in a placement the dated line.
  public var parts: [Part] = []
  /// What the parts are matched with, or the bins they are sorted into.
  public var targets: [String] = []
  /// Whether the answer can be typed and judged; see ``QuestionMaker/judge(_:for:)``.
  public var isTypable = false
  /// The right answer as it is shown.
  public var answer: String
  /// Other answers that are right too.
  public var accepted: [String] = []
  /// What to say afterwards.
  public var explanation: Explanation
  /// Source, section, status and commentary.
  public var provenance: Provenance
  /// The facts that the question is made from; empty for hand-written cards.
  public var facts: [Fact.ID]

  /// The position of the right option; `nil` if there is none, or several.
  public var keyPosition: Int? {
    options.count(where: \.isKey) == 1 ? options.firstIndex(where: \.isKey) : nil
  }

  /// A name for reports: card, form and seed.
  public var name: String { "\(card)#\(form.rawValue)#\(String(seed, radix: 16))" }

  /// A question to be filled in.
  init(_ draft: QuestionDraft, card: Card.ID, form: Form, seed: UInt64, stem: String) {
    self.card = card
    self.form = form
    self.seed = seed
    self.stem = stem
    answer = draft.answer
    accepted = draft.accepted
    explanation = draft.explanation
    provenance = draft.provenance
    facts = draft.facts
  }
}

extension Question {
  /// One of several answers to choose from.
  public struct Option: Hashable, Sendable {
    /// What is printed.
    public var text: String
    /// Why it is wrong; `nil` for a key.
    public var proof: FalsityProof?
    /// The card that says it is right, where several options are.
    public var card: Card.ID?
    /// The entity that it names, if any.
    public var entity: Entity.ID?

    /// An option.
    public init(
      text: String, proof: FalsityProof? = nil, card: Card.ID? = nil, entity: Entity.ID? = nil
    ) {
      self.text = text
      self.proof = proof
      self.card = card
      self.entity = entity
    }

    /// Whether it is a right one.
    public var isKey: Bool { proof == nil }
  }

  /// One of several things to be ordered, matched or sorted.
  public struct Part: Hashable, Sendable {
    /// What is printed.
    public var text: String
    /// The card that it asks; `nil` for what is only shown.
    public var card: Card.ID?
    /// Matching, sorting: the position of its target.
    ///
    /// Chronology, placement: its rank, from 0.
    public var key: Int
    /// What to say of it afterwards: its date, or why it belongs where it does.
    public var gloss: String
    /// Why every other target is wrong, by the target's position.
    public var proofs: [Int: FalsityProof]

    /// A part.
    public init(
      text: String, card: Card.ID?, key: Int, gloss: String = "",
      proofs: [Int: FalsityProof] = [:]
    ) {
      self.text = text
      self.card = card
      self.key = key
      self.gloss = gloss
      self.proofs = proofs
    }
  }
}
