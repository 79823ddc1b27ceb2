/// A quick test that lets only those names through which may be near a typed one.
///
/// Plain numbers, so that thousands are gone through without a reference counted.
struct RivalKey: Sendable {
  /// The position of the rival.
  let rival: Int32
  /// The position of the form among the rival's.
  let form: Int32
  private let isFamilyName: Bool
  /// Whether the core must come near letter by letter.
  private let isExact: Bool
  private let coreSlips: UInt8
  private let slips: UInt8
  /// The family name, or the longest word, which a near name must have with few slips.
  private let core: RivalProbe.Part
  /// All words together.
  private let all: RivalProbe.Part
  /// The letters with articles and noise.
  private let whole: LetterMask

  /// The key of one form of a rival's name, which has a word at least.
  init(_ form: NameForm, at position: Int, of rival: Int, style: NameForm.Style) {
    self.rival = Int32(rival)
    self.form = Int32(position)
    isFamilyName = style == .person && NameSet.hasFamilyName(form)
    core = RivalProbe.Part([Self.core(of: form, style: style)].compactMap { $0 })
    all = RivalProbe.Part(form.level2)
    whole = LetterMask(form.joined)
    // A ruler's given name may come in another form: nothing can be told from its letters.
    let isRuler = style == .person && !isFamilyName && form.level2.count > 1
    coreSlips = isRuler ? 100 : UInt8(EditDistance.budget(forLength: Int(core.length)))
    slips = isRuler ? 100 : UInt8(EditDistance.budget(forLength: form.length))
    // A slip in a word of three letters may be forgiven in a phrase, and pseudonyms are given names.
    isExact = isFamilyName || (style != .person && core.length > 3)
  }

  /// The word that a near name must have: the family name, else the longest.
  static func core(of form: NameForm, style: NameForm.Style) -> NameWord? {
    style == .person && NameSet.hasFamilyName(form)
      ? form.level2.last : form.level2.max { $0.letters.count < $1.letters.count }
  }

  /// Whether the name may be near to what was typed.
  ///
  /// The masks of all names are gone through; only where they fit are the letters compared.
  func mayMatch(_ probe: RivalProbe, core word: @autoclosure () -> NameWord) -> Bool {
    if whole == probe.whole { return true }
    guard isFamilyName || all.isNear(probe.all, slips: Int(slips)) else { return false }
    for number in probe.words.indices {
      let part = probe.words[number]
      // Only the last word is taken for a family name with a slip.
      let maySlip = !isFamilyName || number == probe.words.count - 1
      guard
        (maySlip && core.isNear(part, slips: Int(coreSlips)))
          || (isFamilyName && part.skeleton == core.skeleton)
      else { continue }
      guard isExact else { return true }
      let limit = maySlip ? Int(coreSlips) : 0
      if probe.typed[number].slips(to: word(), limit: limit) != nil { return true }
    }
    return false
  }
}

/// The letters of what was typed, for ``RivalKey``.
struct RivalProbe: Sendable {
  /// One word, or all.
  struct Part: Hashable, Sendable {
    let letters: LetterMask
    let skeleton: LetterMask
    let length: Int32
    let skeletonLength: Int32

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
      (self.length, self.skeletonLength) = (Int32(length), Int32(skeletonLength))
    }

    /// Whether so many slips may lead from one to the other.
    ///
    /// A slip changes two letters at most; in a skeleton it may make or break a rule besides.
    func isNear(_ typed: Part, slips: Int) -> Bool {
      (letters.difference(to: typed.letters) <= 2 * slips && abs(length - typed.length) <= slips)
        || (skeleton.difference(to: typed.skeleton) <= 2 * slips + 1
          && abs(skeletonLength - typed.skeletonLength) <= slips + 1)
    }
  }

  let words: [Part]
  /// The words themselves.
  let typed: [NameWord]
  let all: Part
  let whole: LetterMask

  /// A typed name in one style.
  init(_ form: NameForm) {
    typed = form.level2
    words = form.level2.map { Part(CollectionOfOne($0)) }
    all = Part(form.level2)
    whole = LetterMask(form.joined)
  }

  /// What was typed in every reading, each once.
  static func all(of name: TypedName) -> [RivalProbe] {
    var probes: [RivalProbe] = []
    for form in [name.term] + name.persons {
      let probe = RivalProbe(form)
      guard !probes.contains(where: { $0.reads(like: probe) }) else { continue }
      probes.append(probe)
    }
    return probes
  }

  private func reads(like other: RivalProbe) -> Bool {
    whole == other.whole && typed.count == other.typed.count
      && zip(typed, other.typed).allSatisfy { $0.letters == $1.letters }
  }
}
