extension NameSet {
  /// How near a typed name comes to the nearest form, and which form that is.
  ///
  /// `numbers` are the positions of the forms to be compared; `nil` for all.
  func nearness(
    of typed: TypedName, known: KnownWords, among numbers: [Int]? = nil
  ) -> (Nearness, form: NameForm?) {
    var best = Nearness.far
    var nearest: NameForm?
    for number in numbers ?? Array(forms.indices) {
      let form = forms[number]
      let found = nearness(of: typed, to: form, known: known)
      if found > best {
        best = found
        nearest = form
      }
      if best == .exact { break }
    }
    return (best, nearest)
  }

  private func nearness(
    of typed: TypedName, to form: NameForm, known: KnownWords
  ) -> Nearness {
    let isKnown: ([UInt32]) -> Bool = { known.words.contains($0) }
    guard style == .person else {
      return TermComparison(orderCounts: style == .title, isKnown: isKnown)
        .nearness(of: typed.term, to: form)
    }
    var best = Nearness.far
    for typed in typed.persons {
      let found =
        Self.hasFamilyName(form)
        ? PersonComparison(names: self, known: known).nearness(of: typed, to: form)
        : TermComparison(areEquivalent: Self.areFormsOfOneName, isKnown: isKnown)
          .nearness(of: typed, to: form)
      best = max(best, found)
    }
    return best
  }

  /// Whether a form was typed letter for letter, but for capitals.
  func hasLiterally(_ typed: TypedName) -> Bool {
    let text = typed.term.text.lowercased()
    return forms.contains { $0.text.lowercased() == text }
  }

  /// The same word, or two given names of one class.
  static func areFormsOfOneName(_ one: NameWord, _ other: NameWord) -> Bool {
    if one.isSame(as: other) { return true }
    guard let family = one.givenName else { return false }
    return family == other.givenName
  }
}

/// What was typed, as names of either style.
struct TypedName: Sendable {
  /// As a term or title.
  let term: NameForm
  /// As the name of a person: as it stands, and turned round at a comma.
  let persons: [NameForm]

  /// A typed name.
  init(_ text: String) {
    term = NameForm(text, style: .term)
    let sides = text.split(separator: ",", omittingEmptySubsequences: false)
    let plain = NameForm(text, style: .person)
    let turned = sides.count == 2 ? NameForm("\(sides[1]) \(sides[0])", style: .person) : nil
    persons = [plain] + (turned.map { [$0] } ?? [])
  }
}
