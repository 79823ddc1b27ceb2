/// What is left of a word when the spellings that languages have for one sound are levelled.
///
/// "Khrushchev", "Khruschev" and "Hruščev" come close or fall together; doubled letters stay, since
/// "Lennin" is a slip. `S` stands for щ.
enum Skeleton {
  private struct Rule {
    var from: [UInt32]
    var to: [UInt32]
    var mask: LetterMask
  }
  private enum Place {
    case anywhere, start, end
  }

  /// The skeleton of folded letters.
  ///
  /// The rules are carried out one after the other, in the order of the tables.
  static func of(_ letters: [UInt32]) -> [UInt32] {
    var word = letters
    var mask = LetterMask(word)
    for step in steps {
      for rule in step.rules where rule.mask.isContained(in: mask) {
        if apply(rule, at: step.place, to: &word) { mask = LetterMask(word) }
      }
    }
    return word
  }

  private static let steps: [(place: Place, rules: [Rule])] = [
    (
      .anywhere,
      rules(
        """
        tsch>ch tch>ch szcz>S shch>S stch>S sch>S dzh>j dj>j gh>g kh>h sh>s zh>z ch>c sz>s cz>c \
        tz>ts ph>f ks>x w>v
        """)
    ),
    (.end, rules("ckij>tski cki>tski cky>tski off>ov of>ov eff>ev ef>ev")),
    (.end, rules("iy>i ij>i yi>i ii>i yy>i y>i")),
    (.start, rules("ye>e je>e")),
    (.anywhere, rules("yu>u ju>u iu>u ya>a ja>a ia>a yo>e ye>e ie>e ff>f")),
  ]

  private static func rules(_ table: String) -> [Rule] {
    table.split(separator: " ").map { entry in
      let sides = entry.split(separator: ">").map { $0.unicodeScalars.map(\.value) }
      return Rule(from: sides[0], to: sides[1], mask: LetterMask(sides[0]))
    }
  }

  /// Carries out a rule; tells whether it changed anything.
  private static func apply(_ rule: Rule, at place: Place, to word: inout [UInt32]) -> Bool {
    let length = rule.from.count
    guard word.count >= length else { return false }
    switch place {
    case .start:
      guard word.starts(with: rule.from) else { return false }
      word.replaceSubrange(..<length, with: rule.to)
      return true
    case .end:
      guard word.suffix(length).elementsEqual(rule.from) else { return false }
      word.replaceSubrange((word.count - length)..., with: rule.to)
      return true
    case .anywhere:
      var position = 0
      var changed = false
      while position + length <= word.count {
        if word[position..<position + length].elementsEqual(rule.from) {
          word.replaceSubrange(position..<position + length, with: rule.to)
          position += rule.to.count
          changed = true
        } else {
          position += 1
        }
      }
      return changed
    }
  }
}

/// Which letters a word has: one bit each for a–z, six for all others.
struct LetterMask: Hashable, Sendable {
  private var bits: UInt32 = 0

  /// The mask of some letters.
  init(_ letters: some Sequence<UInt32>) {
    for letter in letters { insert(letter) }
  }

  /// Adds a letter.
  mutating func insert(_ letter: UInt32) {
    // Upper case stands only for the signs of skeletons.
    let bit =
      (0x61...0x7A).contains(letter) ? letter - 0x61 : 26 + letter % 6
    bits |= 1 << bit
  }

  /// Whether the other has all these letters.
  func isContained(in other: LetterMask) -> Bool { bits & ~other.bits == 0 }

  /// How many bits differ: twice the edit distance at most.
  func difference(to other: LetterMask) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
