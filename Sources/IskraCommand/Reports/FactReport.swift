internal import Facts
internal import Questions

/// A fact as `deck facts --json` prints it.
struct FactReport: Encodable {
  let id: String
  let subject: String
  let relation: String
  let value: String
  let text: String
  let section: String?
  let sources: [String]
  let status: String
  let attributedTo: String?
  let essay: String?
  let note: String?
  let why: String?
  let importance: Int
  let sensitivity: String

  init(_ fact: Fact, in deck: Deck) {
    let provenance = fact.provenance
    id = fact.id.text
    subject = deck.entity(fact.subject)?.name ?? fact.subject.text
    relation = fact.relation.text
    value = deck.text(of: fact.value)
    text = deck.statement(of: fact)
    section = provenance.section?.text
    sources = provenance.citations.map(deck.text(of:))
    status = provenance.status.rawValue
    attributedTo = provenance.owner.nonEmpty
    essay = provenance.essay.nonEmpty
    note = provenance.note.nonEmpty
    why = provenance.why.nonEmpty
    importance = provenance.importance
    sensitivity = provenance.sensitivity.rawValue
  }
}

extension String {
  /// The text, or nothing if it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
