public import Facts

/// A card in a form: what is shown, what is right, and what to say afterwards.
public struct Question: Hashable, Sendable {
  /// One of several answers to choose from.
  public struct Option: Hashable, Sendable {
    /// What is printed.
    public var text: String
    /// Why it is wrong; `nil` for the key.
    public var proof: FalsityProof?

    /// An option.
    public init(text: String, proof: FalsityProof? = nil) {
      self.text = text
      self.proof = proof
    }

    /// Whether it is the right one.
    public var isKey: Bool { proof == nil }
  }

  /// The card that is asked.
  public var card: Card.ID
  /// How it is asked.
  public var form: Form
  /// The seed that drew the options: the same deck and seed give the same question.
  public var seed: UInt64
  /// The question or the text with its blank.
  public var stem: String
  /// What to choose from; empty unless the form is a choice.
  public var options: [Option]
  /// The right answer as it is shown.
  public var answer: String
  /// Other answers that are right too.
  public var accepted: [String]
  /// What to say afterwards.
  public var explanation: Explanation
  /// Source, section, status and commentary.
  public var provenance: Provenance
  /// The facts that the question is made from; empty for hand-written cards.
  public var facts: [Fact.ID]

  /// The position of the right option; `nil` if there are no options.
  public var keyPosition: Int? { options.firstIndex(where: \.isKey) }

  /// A name for reports: card, form and seed.
  public var name: String { "\(card)#\(form.rawValue)#\(String(seed, radix: 16))" }
}
