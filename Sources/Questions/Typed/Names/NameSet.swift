/// All names of one thing, ready for comparison.
struct NameSet: Sendable {
  /// How the names are compared.
  let style: NameForm.Style
  /// The ways to write it, the usual one first.
  let forms: [NameForm]
  /// For a person, the given names in all forms, and those that a known class adds.
  let givenNames: [NameWord]

  /// The names of a thing.
  init(_ forms: [NameForm], style: NameForm.Style) {
    self.forms = forms
    self.style = style
    givenNames = style == .person ? Self.givenNames(in: forms) : []
  }

  /// A family name with given names before it: not a pseudonym, and no ruler with a number.
  static func hasFamilyName(_ form: NameForm) -> Bool {
    guard form.level2.count > 1, let last = form.level2.last else { return false }
    return !GuardWords.isRomanNumeral(last.letters)
  }

  private static func givenNames(in forms: [NameForm]) -> [NameWord] {
    var names: [NameWord] = []
    for form in forms where hasFamilyName(form) {
      let first = form.level2[0]
      guard !names.contains(where: { $0.letters == first.letters }) else { continue }
      names.append(first)
      if let family = first.givenName {
        for member in GivenNames.members(of: family)
        where !names.contains(where: { $0.letters == member.letters }) {
          names.append(member)
        }
      }
    }
    return names
  }
}

/// What the comparison of names takes for words, beside the names themselves.
struct KnownWords: Sendable {
  /// The words of all names in the decks.
  var words: Set<[UInt32]> = []
  /// The first words of the names of all persons.
  var givenNames: Set<[UInt32]> = []

  /// Whether a typed word is a given name, so that it is no slip for another.
  func isGivenName(_ word: NameWord) -> Bool {
    word.givenName != nil || givenNames.contains(word.letters)
  }
}
