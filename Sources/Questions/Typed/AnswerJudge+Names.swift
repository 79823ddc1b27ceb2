internal import Facts

extension AnswerJudge {
  /// Judges a name by how near it comes to the expected one and to all others that it may mean.
  func judgeName(_ typed: String, for answer: TypedAnswer) -> TypedAnswer.Judgement {
    judgeName(TypedName(typed), for: answer, named: nameSet(of: answer))
  }

  /// Judges a name that is ready for comparison, as is the expected one.
  func judgeName(
    _ name: TypedName, for answer: TypedAnswer, named expected: NameSet
  ) -> TypedAnswer.Judgement {
    let typed = name.term.text
    guard expected.forms.contains(where: { !$0.words.isEmpty }) else {
      return TypedAnswer.Judgement(typed == answer.text ? .exact : .wrong)
    }
    let (own, form) = expected.nearness(of: name, known: rivals.known)
    if own < .exact {
      if let refused = refusal(of: typed, by: answer) { return refused }
      if isHedge(typed, expected: expected) {
        return TypedAnswer.Judgement(.wrong, note: "Give one answer, not several.")
      }
    }
    let found = contenders(answer, expected, near: name)
    return judgement(own: own, form: form, typed: name, answer, expected, found)
  }

  /// All names of an answer, ready for comparison.
  func nameSet(of answer: TypedAnswer) -> NameSet {
    let style: NameForm.Style =
      switch answer.content {
      case .person: .person
      case .title: .title
      case .term, .strict, .date, .number, .list: .term
      }
    var forms = AnswerNotation.expanded(answer.text).map { NameForm($0, style: style) }
    for alias in answer.otherForms {
      forms += AnswerNotation.expanded(alias.text).map {
        NameForm($0, style: style, isAcronym: alias.sort == .acronym)
      }
    }
    return NameSet(forms, style: style)
  }

  /// A typed text of which the deck says that it is not the answer.
  func refusal(of typed: String, by answer: TypedAnswer) -> TypedAnswer.Judgement? {
    guard !answer.refusals.isEmpty else { return nil }
    let form = NameForm(typed, style: .term)
    for refusal in answer.refusals {
      let refused = NameForm(refusal.text, style: .term)
      let comparison = TermComparison(isKnown: { _ in false })
      if typed == refusal.text || comparison.nearness(of: form, to: refused) >= .variant {
        return TypedAnswer.Judgement(.wrong, note: refusal.message)
      }
    }
    return nil
  }

  /// Whether alternatives are typed where the answer has none.
  func isHedge(_ typed: String, expected: NameSet) -> Bool {
    let words = NameForm(typed, style: .person).words
    if words.contains(where: { WordLists.alternatives.contains($0.letters) }),
      !expected.forms.contains(where: { form in
        form.words.contains { WordLists.alternatives.contains($0.letters) }
      })
    {
      return true
    }
    return typed.contains("/") && !expected.forms.contains { $0.text.contains("/") }
  }

  /// Another thing and how near the typed name comes to it.
  struct Contender {
    var rival: Rival
    var nearness: Nearness
    /// Whether it is the usual name that is nearest.
    var isByUsualName: Bool
  }

  /// The others that the typed name may mean.
  private func contenders(
    _ answer: TypedAnswer, _ expected: NameSet, near typed: TypedName
  ) -> [Contender] {
    var others = rivals.rivals(answer.rivals, near: typed)
    for text in answer.wrong {
      let forms = [NameForm(text, style: expected.style)]
      others.append((Rival(name: text, names: NameSet(forms, style: expected.style)), [0]))
    }
    return others.compactMap { rival, numbers in
      guard !isSame(rival, as: answer, named: expected) else { return nil }
      let (nearness, form) = rival.names.nearness(
        of: typed, known: rivals.known, among: numbers)
      guard nearness > .part else { return nil }
      return Contender(
        rival: rival, nearness: nearness, isByUsualName: form === rival.names.forms.first)
    }
  }

  /// Whether the rival is the answer itself, under its own name or that of another deck.
  private func isSame(
    _ rival: Rival, as answer: TypedAnswer, named expected: NameSet
  ) -> Bool {
    if let entity = answer.entity, !rival.isFromOtherDeck { return entity == rival.entity }
    guard let usual = rival.names.forms.first else { return false }
    return expected.forms.contains { $0.joined == usual.joined }
  }
}
