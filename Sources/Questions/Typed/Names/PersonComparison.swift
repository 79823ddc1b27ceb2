/// Compares what was typed with one form of a person's name: given names and a family name.
struct PersonComparison {
  let names: NameSet
  let known: KnownWords

  /// How near the typed name comes.
  func nearness(of typed: NameForm, to form: NameForm) -> Nearness {
    guard let family = form.level2.last, !typed.level2.isEmpty else { return .far }
    if typed.joined == form.joined {
      return typed.level1.count == form.level1.count ? .exact : .variant
    }
    if typed.joined2 == form.joined2 || isSameName(typed.level2, form.level2) { return .variant }
    let given = form.level2.dropLast()
    if let familySlips = typed.level2.last?.slips(to: family, limit: family.budget),
      let givenSlips = slipsInGivenNames(typed.level2.dropLast(), expected: given)
    {
      let slips = familySlips + givenSlips
      if slips == 0 { return .variant }
      if slips <= EditDistance.budget(forLength: form.length) { return .close(slips: slips) }
      return .far
    }
    if isTurnedRound(typed.level2, family: family, given: given) { return .variant }
    let isGivenAlone = typed.level2.allSatisfy { word in
      given.contains { NameSet.areFormsOfOneName(word, $0) }
        || names.givenNames.contains { word.isSame(as: $0) }
    }
    return isGivenAlone ? .part : .far
  }

  /// Equal words in any order.
  private func isSameName(_ typed: [NameWord], _ expected: [NameWord]) -> Bool {
    typed.count == expected.count && zip(typed, expected).allSatisfy { $0.isSame(as: $1) }
      || TermComparison.isReordered(typed, expected) { $0.isSame(as: $1) }
  }

  /// The family name first, without a comma.
  private func isTurnedRound(
    _ typed: [NameWord], family: NameWord, given: ArraySlice<NameWord>
  ) -> Bool {
    guard typed.count > 1, typed[0].isSame(as: family) else { return false }
    return slipsInGivenNames(typed.dropFirst(), expected: given) == 0
  }

  /// How many slips the first given name has; `nil` if it is another one.
  ///
  /// Patronymics and further initials are passed over.
  private func slipsInGivenNames(
    _ typed: ArraySlice<NameWord>, expected: ArraySlice<NameWord>
  ) -> Int? {
    guard let first = typed.first(where: { !WordLists.particles.contains($0.letters) }) else {
      return 0
    }
    if first.isInitial { return isInitial(first) ? 0 : nil }
    if names.givenNames.contains(where: { first.isSame(as: $0) })
      || expected.contains(where: { NameSet.areFormsOfOneName(first, $0) })
    {
      return 0
    }
    // "Edith Nesbit" for "E. Nesbit".
    if let written = expected.first, written.isInitial, first.letters.starts(with: written.letters)
    {
      return 0
    }
    guard !known.isGivenName(first) else { return nil }
    return (names.givenNames + expected).compactMap { first.slips(to: $0, limit: $0.budget) }.min()
  }

  /// Whether it stands for one of the given names.
  private func isInitial(_ word: NameWord) -> Bool {
    names.givenNames.contains {
      $0.letters.starts(with: word.letters) || $0.skeleton.starts(with: word.skeleton)
    }
  }
}
