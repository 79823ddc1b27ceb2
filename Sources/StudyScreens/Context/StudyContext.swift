internal import Facts
internal import Questions
internal import Study

/// What an answered question stands among: what else the learner knows of its entity, and what came
/// before and after it.
///
/// Nothing in it gives an answer away: what was never asked is only counted, and so is what the
/// session or the day is still to ask.
struct StudyContext: Hashable, Sendable {
  /// Facts of an entity, as sentences; with the badges of those that are not plain record.
  struct Neighbours: Hashable, Sendable {
    var name: String
    var kind: String
    var sentences: [String] = []
    /// How many more the learner has met that come up again today.
    var keptBack = 0
    /// How many more the learner has not met.
    var unmet = 0
  }

  /// What is said of the entity that was asked about; `nil` if it is about none, or about several.
  var neighbours: Neighbours?
  /// A piece of the timeline; `nil` without dates.
  var surroundings: Timeline.Surroundings?

  /// Gathers what belongs beside an answered question.
  ///
  /// - Complexity: O(facts · log facts) in comparisons of numbers and names.
  init(
    _ question: Question, in session: Session, _ maker: QuestionMaker, scheduler: Scheduler,
    on day: StudyDay
  ) {
    let awaited = session.awaited
    func isKeptBack(_ card: Card.ID) -> Bool {
      card != question.card
        && (awaited.contains(card) || session.records[card].map { $0.dueDay <= day } ?? false)
    }
    let asked = Set(question.facts)
    let entity = Self.entity(of: question, maker)
    neighbours = entity.flatMap { id in
      Neighbours(
        of: id, without: asked, maker, records: session.records, keepingBack: isKeptBack)
    }
    surroundings = Timeline.Surroundings(
      of: asked, or: entity, in: maker, records: session.records, scheduler: scheduler, on: day,
      keepingBack: isKeptBack)
  }

  /// The entity that the question is about.
  private static func entity(of question: Question, _ maker: QuestionMaker) -> Entity.ID? {
    switch question.form {
    case .chronology, .matching, .sorting: return nil
    case .flashcard, .choice, .selectAll, .cloze, .typed, .placement, .correction: break
    }
    for case .entity(let id) in maker.card(question.card)?.topics ?? [] { return id }
    // Of a card that is written by hand the answer may be the name of one; no text is searched
    // here, since the verdict must not wait.
    return maker.deck.entities.first { $0.name == question.answer }?.id
  }
}

extension StudyContext.Neighbours {
  /// What the deck says of an entity, and of others with it as the value; `nil` if that is nothing
  /// besides what was asked.
  fileprivate init?(
    of id: Entity.ID, without asked: Set<Fact.ID>, _ maker: QuestionMaker,
    records: [Card.ID: CardRecord], keepingBack isKeptBack: (Card.ID) -> Bool
  ) {
    let deck = maker.deck
    guard let entity = deck.entity(id) else { return nil }
    name = entity.name
    kind = deck.kinds.first { $0.id == entity.kind }?.title ?? ""
    for position in deck.facts.indices {
      guard deck.facts[position].subject == id || deck.facts[position].value == .entity(id),
        !asked.contains(deck.facts[position].id)
      else { continue }
      let fact = deck.facts[position]
      let cards = [Card.ID(fact.id.text), Card.ID(fact.id.text + ".back")]
        .filter { maker.card($0) != nil }
      // What no card asks for was never met, and is nothing to look forward to either.
      guard !cards.isEmpty else { continue }
      if !cards.contains(where: { records[$0] != nil }) {
        unmet += 1
      } else if cards.contains(where: isKeptBack) {
        keptBack += 1
      } else {
        sentences.append(Self.sentence(of: fact, maker))
      }
    }
    if sentences.isEmpty, keptBack + unmet == 0 { return nil }
  }

  private static func sentence(of fact: Fact, _ maker: QuestionMaker) -> String {
    let explanation = maker.explanation(of: fact)
    var text = explanation.statement
    if text.isEmpty {
      let words = fact.relation.text.replacing("-", with: " ")
      text =
        "\(maker.deck.text(of: .entity(fact.subject))), \(words): "
        + maker.deck.text(of: fact.value)
    }
    return explanation.badge == "record" ? text : "\(text) [\(explanation.badge)]"
  }

  /// What is not told, in a sentence; empty if that is nothing.
  var rest: String {
    var parts: [String] = []
    if keptBack > 0 { parts.append("\(keptBack) to be asked again today") }
    if unmet > 0 { parts.append("\(unmet) not met yet") }
    return parts.isEmpty
      ? "" : "\(sentences.isEmpty ? "" : "More: ")\(parts.joined(separator: ", "))."
  }
}
