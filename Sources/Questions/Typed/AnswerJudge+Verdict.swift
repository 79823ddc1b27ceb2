internal import Facts

extension AnswerJudge {
  /// Weighs the nearness to the expected name against that to all others.
  func judgement(
    own: Nearness, form: NameForm?, typed: TypedName, _ answer: TypedAnswer, _ expected: NameSet,
    _ others: [Contender]
  ) -> TypedAnswer.Judgement {
    let nearest = others.max { $0.nearness < $1.nearness }
    let other = nearest?.nearness ?? .far
    switch own {
    case .exact: return shared(typed, form, expected, others)
    case _ where other == .exact: return wrong(nearest)
    case .variant:
      return other == .variant
        ? ambiguous(expected.style)
        : TypedAnswer.Judgement(.variant, note: "The usual form is \(answer.text).")
    case _ where other == .variant: return wrong(nearest)
    case .part:
      return TypedAnswer.Judgement(.incomplete, note: "That is only a part of it: give the rest.")
    case .close(let slips):
      if let rival = other.slips, rival <= slips { return ambiguous(expected.style) }
      return TypedAnswer.Judgement(.close, note: difference(typed, form, answer))
    case .far: return wrong(nearest)
    }
  }

  /// Judges the very name of the answer, which others may have too.
  private func shared(
    _ typed: TypedName, _ form: NameForm?, _ expected: NameSet, _ others: [Contender]
  ) -> TypedAnswer.Judgement {
    let same = others.filter { $0.nearness == .exact }
    guard !same.isEmpty else { return TypedAnswer.Judgement(.exact) }
    // "USSR" is the Soviet Union and not УССР, the Ukrainian republic, in another script.
    let literal = same.first { $0.rival.names.hasLiterally(typed) }
    switch (expected.hasLiterally(typed), literal) {
    case (false, let literal?): return wrong(literal)
    case (true, nil): return TypedAnswer.Judgement(.exact)
    default: break
    }
    // The usual name of another thing, which the answer only shares, does not tell which is meant.
    return same.contains(where: \.isByUsualName) && form !== expected.forms.first
      ? ambiguous(expected.style) : TypedAnswer.Judgement(.exact)
  }

  private func ambiguous(_ style: NameForm.Style) -> TypedAnswer.Judgement {
    TypedAnswer.Judgement(
      .ambiguous,
      note: style == .person
        ? "That fits more than one person: give the full name."
        : "That fits more than one thing: give the full name.")
  }

  private func wrong(_ other: Contender?) -> TypedAnswer.Judgement {
    guard let other else { return TypedAnswer.Judgement(.wrong) }
    let verb = other.nearness >= .variant ? "is" : "looks like"
    return TypedAnswer.Judgement(
      .wrong, note: "That \(verb) \(other.rival.name).", other: other.rival.entity)
  }

  /// Which words were typed differently.
  private func difference(
    _ typed: TypedName, _ form: NameForm?, _ answer: TypedAnswer
  ) -> String {
    guard let form else { return "" }
    let words = answer.content == .person ? (typed.persons.last ?? typed.term) : typed.term
    var rest = form.words
    var unmatched: [NameWord] = []
    for word in words.words {
      if let position = rest.firstIndex(where: { NameSet.areFormsOfOneName(word, $0) }) {
        rest.remove(at: position)
      } else {
        unmatched.append(word)
      }
    }
    let pairs = unmatched.compactMap { word -> String? in
      let nearest = rest.min {
        (word.slips(to: $0, limit: 4) ?? 9) < (word.slips(to: $1, limit: 4) ?? 9)
      }
      guard let nearest, word.slips(to: nearest, limit: 4) != nil else { return nil }
      return "\(nearest.text), not \(word.text)"
    }
    return pairs.isEmpty
      ? "The usual form is \(answer.text)." : "Spelled \(pairs.joined(separator: "; "))."
  }
}
