/// A quick test that lets only those names through which may be near a typed one.
struct RivalKey: Sendable {
  /// The position of the rival.
  let rival: Int
  /// The position of the form among the rival's.
  let form: Int
  private let isFamilyName: Bool
  /// The family name, or the longest word, which a near name must have with few slips.
  private let core: RivalProbe.Part
  private let coreSlips: Int
  /// All words together.
  private let all: RivalProbe.Part
  private let slips: Int
  /// The letters with articles and noise.
  private let whole: LetterMask

  /// The key of one form of a rival's name.
  init(_ form: NameForm, at position: Int, of rival: Int, style: NameForm.Style) {
    self.rival = rival
    self.form = position
    isFamilyName = style == .person && NameSet.hasFamilyName(form)
    let longest = form.level2.max { $0.letters.count < $1.letters.count }
    core = RivalProbe.Part([isFamilyName ? form.level2.last : longest].compactMap { $0 })
    all = RivalProbe.Part(form.level2)
    whole = LetterMask(form.joined)
    // A ruler's given name may come in another form: nothing can be told from its letters.
    let isRuler = style == .person && !isFamilyName && form.level2.count > 1
    coreSlips = isRuler ? 100 : EditDistance.budget(forLength: core.length)
    slips = isRuler ? 100 : EditDistance.budget(forLength: form.length)
  }

  /// Whether the name may be near to what was typed, in any reading.
  func mayMatch(_ probes: [RivalProbe]) -> Bool {
    for probe in probes {
      if whole == probe.whole { return true }
      if isFamilyName {
        // Only the last word is taken for a family name with a slip.
        if let last = probe.words.last, core.isNear(last, slips: coreSlips) { return true }
        for word in probe.words where word.skeleton == core.skeleton { return true }
      } else if all.isNear(probe.all, slips: slips) {
        for word in probe.words where core.isNear(word, slips: coreSlips) { return true }
      }
    }
    return false
  }
}

/// The letters of what was typed, for ``RivalKey``.
struct RivalProbe: Sendable {
  /// One word, or all.
  struct Part: Sendable {
    let letters: LetterMask
    let skeleton: LetterMask
    let length: Int
    let skeletonLength: Int

    /// The letters of some words together.
    init(_ words: some Sequence<NameWord>) {
      var (letters, skeleton) = (LetterMask([]), LetterMask([]))
      var (length, skeletonLength) = (0, 0)
      for word in words {
        for letter in word.letters { letters.insert(letter) }
        for letter in word.skeleton { skeleton.insert(letter) }
        length += word.letters.count
        skeletonLength += word.skeleton.count
      }
      (self.letters, self.skeleton) = (letters, skeleton)
      (self.length, self.skeletonLength) = (length, skeletonLength)
    }

    /// Whether so many slips may lead from one to the other.
    ///
    /// A slip changes two letters at most; in a skeleton it may make or break a rule besides.
    func isNear(_ typed: Part, slips: Int) -> Bool {
      (abs(length - typed.length) <= slips && letters.difference(to: typed.letters) <= 2 * slips)
        || (abs(skeletonLength - typed.skeletonLength) <= slips + 1
          && skeleton.difference(to: typed.skeleton) <= 2 * slips + 1)
    }
  }

  let words: [Part]
  let all: Part
  let whole: LetterMask

  /// A typed name in one style.
  init(_ form: NameForm) {
    words = form.level2.map { Part(CollectionOfOne($0)) }
    all = Part(form.level2)
    whole = LetterMask(form.joined)
  }
}
