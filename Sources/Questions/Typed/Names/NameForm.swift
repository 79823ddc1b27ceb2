/// One way to write a name, ready for comparison on three levels.
///
/// A class, since forms are handed round a lot and never change.
final class NameForm: Sendable {
  /// How names of a sort are compared.
  enum Style: Hashable, Sendable {
    /// The last word is the family name, the first the given one.
    case person
    /// The title of a work: the order of the words counts.
    case title
    case term
  }

  /// The name as it was written.
  let text: String
  /// All its words.
  let words: [NameWord]
  /// Without articles, which in names of persons are kept.
  let level1: [NameWord]
  /// Without the words that may be left out.
  let level2: [NameWord]
  /// The letters of the first level without gaps.
  let joined: [UInt32]
  /// Those of the second level.
  let joined2: [UInt32]
  /// Whether any word must agree exactly.
  let hasGuards: Bool
  /// Whether it is made of first letters, of which each counts.
  let isAcronym: Bool

  /// A name, as typed or as the deck has it.
  convenience init(_ text: String, style: Style, isAcronym: Bool = false) {
    var shelf = NameWordShelf()
    self.init(text, style: style, isAcronym: isAcronym, words: &shelf)
  }

  /// A name whose words may be those of other names.
  convenience init(
    _ text: String, style: Style, isAcronym: Bool = false, words shelf: inout NameWordShelf
  ) {
    let isPerson = style == .person
    self.init(
      text,
      words: Folding.words(of: text, joinsAcronyms: !isPerson).map {
        shelf.word($0, isOfPerson: isPerson)
      },
      style: style, isAcronym: isAcronym || Self.looksLikeAcronym(text))
  }

  /// A name from its words.
  init(_ text: String, words: [NameWord], style: Style, isAcronym: Bool = false) {
    let isPerson = style == .person
    self.text = text
    self.words = words
    level1 = isPerson ? words : Self.dropping(from: words) { $0.role == .article }
    level2 = Self.dropping(from: level1) {
      $0.role == .noise || (isPerson && WordLists.titles.contains($0.letters))
    }
    joined = level1.flatMap(\.letters)
    joined2 = level2.count == level1.count ? joined : level2.flatMap(\.letters)
    hasGuards = level1.contains { $0.role == .guardian }
    self.isAcronym = isAcronym
  }

  /// The words at a level: 0 for all.
  func level(_ number: Int) -> [NameWord] {
    switch number {
    case 0: words
    case 1: level1
    default: level2
    }
  }

  /// How many letters it has: what the budget for slips goes by.
  var length: Int { joined.count }

  /// What is left; everything if nothing would be.
  private static func dropping(
    from words: [NameWord], _ isDropped: (NameWord) -> Bool
  ) -> [NameWord] {
    guard words.contains(where: isDropped) else { return words }
    let kept = words.filter { !isDropped($0) }
    return kept.isEmpty ? words : kept
  }

  private static func looksLikeAcronym(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars where scalar != "." {
      guard scalar.properties.isUppercase else { return false }
      count += 1
    }
    return (2...6).contains(count)
  }
}

/// How near a typed name comes to an expected one.
enum Nearness: Hashable, Comparable, Sendable {
  case far
  /// Only a part of it.
  case part
  /// With this many slips; fewer are nearer.
  case close(slips: Int)
  case variant
  case exact

  /// Farther before nearer.
  static func < (one: Nearness, other: Nearness) -> Bool { one.rank < other.rank }

  /// How many slips there are, if there are any.
  var slips: Int? { if case .close(let slips) = self { slips } else { nil } }

  private var rank: Int {
    switch self {
    case .far: 0
    case .part: 1
    case .close(let slips): 1000 - min(slips, 900)
    case .variant: 2000
    case .exact: 3000
    }
  }
}
