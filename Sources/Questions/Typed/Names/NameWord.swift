/// A word of a name, ready for comparison.
///
/// A class, since words are handed round a lot and never change.
final class NameWord: Sendable {
  /// The word as it was written.
  let text: String
  /// The folded letters, ordinals as words.
  let letters: [UInt32]
  /// The letters with spellings of one sound levelled.
  let skeleton: [UInt32]
  /// What the word does in a name.
  let role: Role
  /// Which letters it has, before and after levelling: a quick test whether two words may be near.
  private let mask: LetterMask
  private let skeletonMask: LetterMask
  /// The class of given names that it belongs to; looked up in names of persons only.
  let givenName: Int?
  /// Whether it stands for a longer word: a single letter, or a few with a full stop.
  let isInitial: Bool

  /// What a word does in a name.
  enum Role: Hashable, Sendable {
    /// It tells what the name is about.
    case content
    /// It must agree exactly: a number, an ordinal, a direction, a negation.
    case guardian
    /// An article.
    case article
    /// A word that may be left out at the second level of comparison.
    case noise
  }

  /// A folded word.
  ///
  /// `isOfPerson` tells whether it may be a given name.
  init(_ word: FoldedWord, isOfPerson: Bool = false) {
    text = word.text
    letters = GuardWords.ordinal(of: word.letters) ?? word.letters
    skeleton = Skeleton.of(letters)
    givenName = isOfPerson ? GivenNames.family(of: skeleton) : nil
    mask = LetterMask(letters)
    skeletonMask = LetterMask(skeleton)
    isInitial = word.writtenCount == 1 || (word.hasDot && word.writtenCount <= 4)
    role =
      if GuardWords.isGuard(letters) {
        .guardian
      } else if WordLists.articles.contains(letters) {
        .article
      } else if WordLists.noise.contains(letters) {
        .noise
      } else {
        .content
      }
  }

  /// Whether the letters or their skeletons are the same.
  func isSame(as other: NameWord) -> Bool {
    // The skeleton follows from the letters.
    skeletonMask == other.skeletonMask && skeleton == other.skeleton
  }

  /// How many slips lie between this typed word and an expected one; `nil` beyond the limit.
  ///
  /// The smaller over letters and skeletons; 0 for equal skeletons.
  func slips(to expected: NameWord, limit: Int) -> Int? {
    if isSame(as: expected) { return 0 }
    guard limit > 0 else { return nil }
    let letters =
      mask.difference(to: expected.mask) > 2 * limit
      ? nil : EditDistance.between(self.letters, expected.letters, limit: limit)
    let skeletons =
      skeletonMask.difference(to: expected.skeletonMask) > 2 * limit
      ? nil : EditDistance.between(skeleton, expected.skeleton, limit: limit)
    switch (letters, skeletons) {
    case (let one?, let other?): return min(one, other)
    case (let one, let other): return one ?? other
    }
  }

  /// How many slips in this word, when expected, still count as it.
  var budget: Int { role == .guardian ? 0 : EditDistance.budget(forLength: letters.count) }
}

/// Words made once however many names have them.
struct NameWordShelf {
  private var words: [FoldedWord: NameWord] = [:]
  private var wordsOfPersons: [FoldedWord: NameWord] = [:]

  /// The word, made when it is first asked for.
  mutating func word(_ folded: FoldedWord, isOfPerson: Bool) -> NameWord {
    if let known = isOfPerson ? wordsOfPersons[folded] : words[folded] { return known }
    let word = NameWord(folded, isOfPerson: isOfPerson)
    if isOfPerson { wordsOfPersons[folded] = word } else { words[folded] = word }
    return word
  }
}
