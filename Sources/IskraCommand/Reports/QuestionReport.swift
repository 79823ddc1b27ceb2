internal import Facts
internal import Questions

/// A question as `deck questions --json` prints it.
struct QuestionReport: Encodable {
  struct Option: Encodable {
    let text: String
    let correct: Bool
    let proof: String?
  }

  /// One of several things to be ordered, matched or sorted; in a placement one of the dated line.
  struct Part: Encodable {
    let text: String
    /// The card that it asks; nothing for what is only shown.
    let card: String?
    /// The position of its target, from 0; in a chronology and a placement its place in time.
    let key: Int
    /// What belongs to it, if there are targets.
    let target: String?
    let gloss: String
    /// Why each target is wrong, in their order; nothing for the right one.
    let proofs: [String?]?
  }

  let id: String
  let card: String
  let facts: [String]
  let form: String
  let section: String?
  let stem: String
  let options: [Option]
  let parts: [Part]?
  let targets: [String]?
  let answer: String
  let accepted: [String]
  let explanation: String
  let sources: [String]
  let attributedTo: String?
  let status: String
  let sensitivity: String
  let importance: Int

  init(_ question: Question) {
    let provenance = question.provenance
    let explanation = question.explanation
    id = question.name
    card = question.card.text
    facts = question.facts.map(\.text)
    form = question.form.rawValue
    section = provenance.section?.text
    stem = question.stem
    options = question.options.map {
      Option(text: $0.text, correct: $0.isKey, proof: $0.proof?.rule)
    }
    let targets = question.targets
    parts =
      question.parts.isEmpty
      ? nil
      : question.parts.map { part in
        Part(
          text: part.text, card: part.card?.text, key: part.key,
          target: targets.indices.contains(part.key) ? targets[part.key] : nil, gloss: part.gloss,
          proofs: targets.isEmpty ? nil : targets.indices.map { part.proofs[$0]?.rule })
      }
    self.targets = targets.isEmpty ? nil : targets
    answer = question.answer
    accepted = question.accepted
    self.explanation = [explanation.statement, explanation.why, explanation.note]
      .filter { !$0.isEmpty }.joined(separator: " ")
    sources = explanation.sources
    attributedTo = provenance.owner.nonEmpty
    status = provenance.status.rawValue
    sensitivity = provenance.sensitivity.rawValue
    importance = provenance.importance
  }
}
