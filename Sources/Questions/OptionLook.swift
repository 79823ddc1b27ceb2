/// What catches the eye of an option.
struct OptionLook {
  let length: Int
  let words: [String]

  init(_ text: String) {
    length = text.count
    words = text.plainWords
  }

  /// How far the key's rank by shared words is from the one wanted; `nil` if it stands out by its
  /// length.
  ///
  /// More where another option stands out: "never the odd one" would be a rule to go by.
  func penalty(beside lures: [OptionLook], _ wanted: Int) -> Int? {
    let options = [self] + lures
    let lengths = options.map(\.length)
    guard !lengths.standsOut(at: 0) else { return nil }
    let shared = options.indices.map { own in
      options[own].words.reduce(0) { sum, word in
        sum + options.indices.count { $0 != own && options[$0].words.contains(word) }
      }
    }
    return shared.distanceOfFirst(toRank: wanted)
      + (lengths.indices.dropFirst().contains(where: lengths.standsOut) ? 4 : 0)
  }
}

extension [Int] {
  /// How far the rank of the first number among all is from one wanted; equal ones share their ranks.
  fileprivate func distanceOfFirst(toRank wanted: Int) -> Int {
    let low = count { $0 < self[0] }
    let high = count { $0 <= self[0] } - 1
    return Swift.max(0, low - wanted, wanted - high)
  }

  /// Whether a length tells itself from the others: over 1.4 times their mean and 8 columns longer than
  /// the longest of them (rule L13 of the question lint), or as much shorter.
  func standsOut(at position: Int) -> Bool {
    let own = self[position]
    var others = self
    others.remove(at: position)
    guard let longest = others.max(), let shortest = others.min() else { return false }
    let mean = Double(others.reduce(0, +)) / Double(others.count)
    if Double(own) > 1.4 * mean, own >= longest + 8 { return true }
    return Double(own) * 1.8 < mean && own + 8 <= shortest
  }
}
