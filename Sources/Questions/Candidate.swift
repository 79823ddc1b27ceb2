internal import Facts

/// A possible distractor: what it says, why it is wrong, and how near to the key it lies.
struct Candidate: Hashable {
  /// What is printed.
  var text: String
  /// Why it is wrong.
  var proof: FalsityProof
  /// The entity that it names, if any.
  var entity: Entity.ID?
  /// 0 far … 1 near.
  ///
  /// Nearer candidates are preferred.
  var nearness: Double
  /// How it stands among the answers to such questions; `nil` for what only the author names.
  var standing: Standing?

  /// How an answer stands among all that a question could have.
  struct Standing: Hashable {
    /// Its place in a line where like stands beside like.
    var place: Int
    /// How often it is right.
    var frequency: Double
  }

  /// As an option.
  var option: Question.Option { .init(text: text, proof: proof, entity: entity) }
}
