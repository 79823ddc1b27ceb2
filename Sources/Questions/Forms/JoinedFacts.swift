internal import Facts

extension Fact {
  /// Whether it may be asked beside others: a plain statement, not disputed, not owned by anybody,
  /// and not one that wants a question to itself.
  var mayBeJoined: Bool {
    guard !provenance.sensitivity.allowsFlashcardOnly else { return false }
    return switch provenance.status {
    case .record, .corrected, .simplified: true
    case .disputed, .opinion, .whatIf: false
    }
  }

  /// The card that asks it in a direction, if the deck has it.
  func cardID(backward: Bool) -> Card.ID { Card.ID(backward ? id.text + ".back" : id.text) }
}

extension Fact {
  /// Whether it is stated by the sentence of its relation.
  ///
  /// Then the relation's question fits it too; a fact with a sentence of its own may mean something
  /// else, such as the end of a thing where others begin.
  func isPlain(in relation: Relation) -> Bool {
    guard let say = relation.wordings.say else { return false }
    return wordings.say == nil || wordings.say == say
  }
}

extension Phrasing {
  /// Whether the fact is stated by the sentence of its relation.
  var isPlain: Bool { fact.isPlain(in: relation) }
}

extension QuestionMaker {
  /// The fact that a card asks for its value, if it may be joined with others and has one value.
  func joinable(forward card: Card) -> Phrasing? {
    guard case .forward(let position) = card.content else { return nil }
    return joinable(deck.facts[position])
  }

  /// The fact in words, if it may be joined with others and has one value.
  func joinable(_ fact: Fact) -> Phrasing? {
    fact.mayBeJoined && deck.isOnlyValue(fact) ? Phrasing(fact, in: deck) : nil
  }

  /// The facts of the relations that may stand beside the lead, each subject once.
  ///
  /// Nothing is put into words here, since most facts are not chosen.
  ///
  /// - Parameters:
  ///   - lead: The fact that is asked in the first place; it is not among them.
  ///   - relations: Whose facts.
  ///   - backward: Whether they are asked for their subjects.
  ///   - circumstances: Which cards may be joined.
  ///   - fits: Whether the question fits the fact.
  /// - Returns: The facts by relation, in the order written.
  /// - Complexity: O(relations); in a large deck only the neighbours of the lead are looked at.
  func companions(
    of lead: Fact, in relations: [Relation.ID], backward: Bool = false,
    circumstances: Circumstances, where fits: (Fact) -> Bool
  ) -> [Fact] {
    var subjects: Set = [lead.subject]
    return relations.flatMap { pool.facts(by: $0, around: lead) }.filter { fact in
      guard !subjects.contains(fact.subject), fact.criterion == lead.criterion, fact.mayBeJoined,
        deck.isOnlyValue(fact), fits(fact)
      else { return false }
      let id = fact.cardID(backward: backward)
      guard card(id) != nil, circumstances.mayJoin(id) else { return false }
      subjects.insert(fact.subject)
      return true
    }
  }
}
