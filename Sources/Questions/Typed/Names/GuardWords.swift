/// Words that change what a name means altogether: they must agree exactly.
///
/// Second International and Third International, Left Opposition and Right Opposition, Nicholas I
/// and Nicholas II.
enum GuardWords {
  /// Whether the folded letters are such a word.
  static func isGuard(_ letters: [UInt32]) -> Bool {
    letters.contains { (0x30...0x39).contains($0) } || words.contains(letters)
      || romanNumerals.contains(letters)
  }

  /// Whether they are a roman numeral from I to XXXIX.
  static func isRomanNumeral(_ letters: [UInt32]) -> Bool { romanNumerals.contains(letters) }

  /// The word for an ordinal in digits: "1st" as "first"; `nil` for anything else.
  static func ordinal(of letters: [UInt32]) -> [UInt32]? {
    guard (3...4).contains(letters.count), letters[0] <= 0x39 else { return nil }
    return ordinals[letters]
  }

  /// The guard that a typed word is with one slip, beginning with the same letter.
  ///
  /// With another first letter it must be the only guard near, and no common word.
  static func misspelt(_ letters: [UInt32]) -> [[UInt32]] {
    guard letters.count >= 3, letters.count <= 12, !WordLists.common.contains(letters) else {
      return []
    }
    let near = fuzzy.filter { EditDistance.between(letters, $0, limit: 1) == 1 }
    let faithful = near.filter { $0.first == letters.first }
    return faithful.isEmpty && near.count == 1 ? near : faithful
  }

  private static let ordinalWords =
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """
  private static let numberWords =
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
    hundred
    """
  private static let oppositeWords =
    """
    not non anti counter pre post left right north south east west northern southern eastern \
    western northeast northwest southeast southwest
    """

  private static let words = Set(list(ordinalWords) + list(numberWords) + list(oppositeWords))
  /// Those long enough to be recognised with a slip.
  private static let fuzzy = words.filter { $0.count >= 4 }.sorted {
    $0.lexicographicallyPrecedes($1)
  }

  private static let romanNumerals: Set<[UInt32]> = {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let numerals = ["", "x", "xx", "xxx"].flatMap { ten in ones.map { ten + $0 } }
    return Set(numerals.dropFirst().map { $0.unicodeScalars.map(\.value) })
  }()

  private static let ordinals: [[UInt32]: [UInt32]] = {
    var table: [[UInt32]: [UInt32]] = [:]
    for (index, word) in list(ordinalWords).enumerated() {
      let number = index + 1
      let ending =
        switch number {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
      table["\(number)\(ending)".unicodeScalars.map(\.value)] = word
    }
    return table
  }()

  private static func list(_ words: String) -> [[UInt32]] {
    words.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.map(\.value) }
  }
}
