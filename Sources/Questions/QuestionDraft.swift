internal import Facts

/// The wording of a card in all its forms, before options are drawn.
struct QuestionDraft {
  /// The question for the flashcard; `nil` if it would have several answers.
  var flashcardStem: String?
  /// The question above the options.
  var choiceStem: String?
  /// The text with its blank; `nil` if it would have several answers.
  var clozeText: String?
  var answer: String
  /// The entity that is the answer, if any.
  var answerEntity: Entity.ID?
  /// Every name of the answer, for the check that the question does not contain it.
  var answerNames: [String]
  var accepted: [String]
  var wrong: [String] = []
  var explanation: Explanation
  var provenance: Provenance
  var facts: [Fact.ID]

  /// How many words may be blanked: names may be long, phrases are not known word by word.
  var longestBlank = 6
  /// Whether somebody has written the text with its blank: it is asked as it stands.
  var hasWrittenBlank = false

  /// Atrocities and self-harm are asked plainly, by flashcard only.
  func isForbidden(_ form: Form) -> Bool {
    form != .flashcard && provenance.sensitivity.allowsFlashcardOnly
  }

  /// Whether the blank is short enough to be filled by heart, does not stand at the very beginning
  /// (rule L36), and enough is left around it.
  var canBeBlanked: Bool {
    if hasWrittenBlank { return true }
    let words = (clozeText ?? "").split(separator: " ")
    guard !words.prefix(2).contains(where: { $0.hasBlank && $0.contains(Phrasing.blank) }) else {
      return false
    }
    let kept = words.count { $0.contains(where: \.isLetter) && !$0.contains("[") }
    return kept >= 4 && answer.split(separator: " ").count <= longestBlank
  }

  /// Whether the question contains its answer (rule L40): a name of it as whole words.
  func isGivenAway(by stem: String) -> Bool { answerNames.contains(where: stem.mentions) }
}

extension QuestionMaker {
  /// Words a card; `nil` for a card without wording.
  func draft(for card: Card) -> QuestionDraft? {
    switch card.content {
    case .forward(let fact): forwardDraft(deck.facts[fact])
    case .backward(let fact): backwardDraft(deck.facts[fact])
    case .basic(let written): basicDraft(deck.written[written])
    case .hole(let written, let hole): holeDraft(deck.written[written], hole: hole)
    }
  }

  private func forwardDraft(_ fact: Fact) -> QuestionDraft? {
    guard let phrasing = Phrasing(fact, in: deck) else { return nil }
    let single = phrasing.hasOneValue
    var names = [phrasing.value]
    if let id = fact.entityValue { names += deck.entity(id)?.aliases ?? [] }
    var draft = QuestionDraft(
      flashcardStem: single ? phrasing.wordings.ask.map(phrasing.text) : nil,
      choiceStem: (single ? phrasing.wordings.ask : phrasing.wordings.askAmong)
        .map(phrasing.text),
      clozeText: single && mayBeStated(phrasing)
        ? phrasing.wordings.say.flatMap(phrasing.clozeForValue) : nil,
      answer: phrasing.value, answerEntity: fact.entityValue, answerNames: names,
      accepted: Array(names.dropFirst()) + fact.accepted, wrong: fact.wrong.map(\.capitalized1),
      explanation: explanation(phrasing), provenance: fact.provenance, facts: [fact.id])
    if case .text = fact.value { draft.longestBlank = 3 }
    return draft
  }

  private func backwardDraft(_ fact: Fact) -> QuestionDraft? {
    guard let phrasing = Phrasing(fact, in: deck) else { return nil }
    let single = phrasing.hasOneSubject
    let alone = single && !phrasing.mayHaveOtherSubjects
    let aliases = deck.entity(fact.subject)?.aliases ?? []
    return QuestionDraft(
      flashcardStem: alone ? phrasing.wordings.back.map(phrasing.text) : nil,
      choiceStem: (single ? phrasing.wordings.back : phrasing.wordings.backAmong)
        .map(phrasing.text),
      clozeText: alone && mayBeStated(phrasing)
        ? phrasing.wordings.say.flatMap(phrasing.clozeForSubject) : nil,
      answer: phrasing.subject, answerEntity: fact.subject,
      answerNames: [phrasing.subject] + aliases, accepted: aliases,
      wrong: fact.wrongBack.map(\.capitalized1),
      explanation: explanation(phrasing), provenance: fact.provenance, facts: [fact.id])
  }

  private func basicDraft(_ card: WrittenCard) -> QuestionDraft? {
    guard case .basic(let front, let back) = card.content else { return nil }
    let notation = AnswerNotation(back, accepted: card.accepted)
    return QuestionDraft(
      flashcardStem: front, choiceStem: front, answer: notation.shown, answerNames: [],
      accepted: notation.forms.filter { $0 != notation.shown }, wrong: card.wrong,
      explanation: Explanation(statement: "", provenance: card.provenance, deck: deck),
      provenance: card.provenance, facts: [])
  }

  private func holeDraft(_ card: WrittenCard, hole: Int) -> QuestionDraft? {
    guard case .cloze(let parts) = card.content else { return nil }
    var text = ""
    var whole = ""
    var answer = ""
    var number = 0
    for part in parts {
      switch part {
      case .text(let shown):
        text += shown
        whole += shown
      case .hole(let hidden):
        let shown = AnswerNotation(hidden).shown
        text += number == hole ? Phrasing.blank : shown
        whole += shown
        if number == hole { answer = shown }
        number += 1
      }
    }
    var draft = QuestionDraft(
      flashcardStem: nil, choiceStem: nil, clozeText: text, answer: answer, answerNames: [],
      accepted: card.accepted,
      explanation: Explanation(statement: whole, provenance: card.provenance, deck: deck),
      provenance: card.provenance, facts: [])
    draft.hasWrittenBlank = true
    return draft
  }

  /// A claim may be stated only by a sentence that names its owner.
  private func mayBeStated(_ phrasing: Phrasing) -> Bool {
    let provenance = phrasing.fact.provenance
    guard provenance.status.needsOwner, let say = phrasing.wordings.say else { return true }
    return say.mentions(.owner) || phrasing.text(say).contains(provenance.owner)
  }

  private func explanation(_ phrasing: Phrasing) -> Explanation {
    Explanation(
      statement: phrasing.wordings.say.map(phrasing.text) ?? "",
      provenance: phrasing.fact.provenance, deck: deck)
  }
}

extension Fact {
  /// The value, if it is an entity.
  var entityValue: Entity.ID? {
    if case .entity(let id) = value { id } else { nil }
  }
}
