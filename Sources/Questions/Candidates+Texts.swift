internal import Facts

extension DistractorPool {
  /// Phrases that other subjects have under the relation and that are provably not this one's; those
  /// of like length come first.
  func textCandidates(in phrasing: Phrasing, key: String) -> [Candidate] {
    let fact = phrasing.fact
    guard let proof = deck.proofAgainstValues(of: fact, phrasing.relation) else { return [] }
    let right = deck.facts(of: fact.subject, by: fact.relation).map(\.value)
    return facts(by: fact.relation, around: fact).compactMap { other in
      guard other.subject != fact.subject, case .text(let text) = other.value,
        !right.contains(where: { $0.overlaps(other.value) }), !fact.refuses(text)
      else { return nil }
      let lengths = (Double(text.count), Double(key.count))
      return Candidate(
        text: text.capitalized1, proof: proof,
        nearness: min(lengths.0, lengths.1) / max(lengths.0, lengths.1, 1),
        standing: standing(of: text, in: phrasing))
    }
  }
}

extension [String] {
  /// The author's own wrong answers as candidates, nearer than anything found.
  var asserted: [Candidate] {
    map { Candidate(text: $0, proof: .asserted, nearness: 2) }
  }
}
