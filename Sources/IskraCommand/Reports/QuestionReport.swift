internal import Facts
internal import Questions

/// A question as `deck questions --json` prints it.
struct QuestionReport: Encodable {
  struct Option: Encodable {
    let text: String
    let correct: Bool
    let proof: String?
  }

  let id: String
  let card: String
  let facts: [String]
  let form: String
  let section: String?
  let stem: String
  let options: [Option]
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
