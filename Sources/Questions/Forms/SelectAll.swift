internal import Facts

extension QuestionMaker {
  /// Up to five options of which several are right; `nil` if the fact's question has one answer, or
  /// if too little is provably wrong.
  ///
  /// How many are right is drawn, so that it cannot be counted on.
  func selectAll(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let selection = selection(for: card, in: circumstances) else { return nil }
    let keys = selection.keys.filter { !selection.stem.mentions($0.option.text) }
    guard keys.first?.option.card == card.id else { return nil }
    let wrong = wrongOptions(beside: selection, draft, in: circumstances)
    let counts = (2...4).filter { $0 <= keys.count && min(Self.optionCount - $0, wrong.count) >= 1 }
    let full = counts.filter { $0 + wrong.count >= 4 }
    guard let count = (full.isEmpty ? counts : full).randomElement(using: &generator) else {
      return nil
    }
    let shown = [keys[0]] + generator.pick(count - 1, from: keys.dropFirst())
    let lures = generator.pick(Self.optionCount - count, from: wrong.prefix(7))
    guard shown.count + lures.count >= 3 else { return nil }
    var question = Question(
      draft, card: card.id, form: .selectAll, seed: seed, stem: selection.stem)
    question.options = (shown.map(\.option) + lures.map(\.option)).shuffled(using: &generator)
    question.answer = question.options.filter(\.isKey).map(\.text).joined(separator: ", ")
    question.accepted = []
    question.facts = shown.map(\.fact.id)
    return question
  }

  private static var optionCount: Int { 5 }

  /// A question with several right answers, the one of the card first.
  private struct Selection {
    var phrasing: Phrasing
    var isBackward: Bool
    var stem: String
    var keys: [(fact: Fact, option: Question.Option)]
  }

  private func selection(for card: Card, in circumstances: Circumstances) -> Selection? {
    switch card.content {
    case .forward(let position):
      selection(deck.facts[position], backward: false, in: circumstances)
    case .backward(let position):
      selection(deck.facts[position], backward: true, in: circumstances)
    case .basic, .hole: nil
    }
  }

  private func selection(
    _ fact: Fact, backward: Bool, in circumstances: Circumstances
  ) -> Selection? {
    guard fact.mayBeJoined, let phrasing = Phrasing(fact, in: deck),
      let stem = phrasing.stemForAll(backward: backward)
    else { return nil }
    let siblings =
      backward
      ? deck.facts(by: fact.relation, valued: fact.value)
      : deck.facts(of: fact.subject, by: fact.relation)
    let others = siblings.filter { sibling in
      let id = sibling.cardID(backward: backward)
      return sibling.id != fact.id && sibling.mayBeJoined && sibling.criterion == fact.criterion
        && Phrasing(sibling, in: deck)?.wordings.say == phrasing.wordings.say
        && (self.card(id) == nil || circumstances.mayJoin(id))
    }
    guard !others.isEmpty else { return nil }
    let keys = ([fact] + others).map { key in
      let entity = backward ? key.subject : key.entityValue
      let id = key.cardID(backward: backward)
      return (
        fact: key,
        option: Question.Option(
          text: backward ? deck.name(of: key.subject) : deck.text(of: key.value),
          card: self.card(id)?.id, entity: entity)
      )
    }
    return Selection(phrasing: phrasing, isBackward: backward, stem: stem, keys: keys)
  }

  /// What is provably wrong beside all right answers, nearest first.
  private func wrongOptions(
    beside selection: Selection, _ draft: QuestionDraft, in circumstances: Circumstances
  ) -> [Candidate] {
    let phrasing = selection.phrasing
    let found: [Candidate] =
      if selection.isBackward {
        pool.candidates(insteadOfSubjectIn: phrasing)
      } else if case .entity(let value) = phrasing.fact.value {
        pool.candidates(insteadOf: value, in: phrasing)
      } else if case .text(let text) = phrasing.fact.value {
        pool.textCandidates(in: phrasing, key: text)
      } else {
        []
      }
    var seen = Set(selection.keys.flatMap { names(of: $0.option) })
    func rank(_ candidate: Candidate) -> Double {
      candidate.nearness + (circumstances.confusions.contains(candidate.text) ? 3 : 0)
        - (circumstances.tired.contains(candidate.text) ? 6 : 0)
    }
    let asserted = draft.wrong.asserted
    return (asserted.count < 3 ? asserted + found : asserted).enumerated()
      .sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }
      .map(\.element)
      .filter { candidate in
        let names = names(of: candidate.option)
        guard !names.contains(where: seen.contains), !selection.stem.mentions(candidate.text),
          !selection.keys.contains(where: { $0.fact.refuses(candidate.text) })
        else { return false }
        seen.formUnion(names)
        return true
      }
  }

  /// All names of what an option says, without case and punctuation.
  private func names(of option: Question.Option) -> [String] {
    [option.text.folded] + (option.entity.flatMap { pool.foldedNames[$0] } ?? [])
  }
}

extension Phrasing {
  /// The question that wants all answers at once.
  ///
  /// Without a wording for it, the one for "which of these", with a word on their number.
  fileprivate func stemForAll(backward: Bool) -> String? {
    if let all = backward ? wordings.backAll : wordings.askAll { return text(all) }
    guard let among = backward ? wordings.backAmong : wordings.askAmong else { return nil }
    let stem = text(among)
    return stem.hasSuffix("?") ? stem.dropLast() + " (all that fit)?" : nil
  }
}

extension Deck {
  /// The name of an entity as it stands in lists.
  func name(of entity: Entity.ID) -> String {
    (self.entity(entity)?.name ?? entity.text).capitalized1
  }
}
