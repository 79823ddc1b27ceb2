import Questions

/// Slips of the fingers on a keyboard, drawn from a seed.
struct Slips {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The text with one slip in one of its words of four letters or more; `nil` if it has none.
  mutating func slip(in text: String) -> String? {
    let characters = Array(text)
    let words = characters.indices.split { !characters[$0].isLetter }.filter { $0.count >= 4 }
    guard let word = words.randomElement(using: &generator) else { return nil }
    var slipped = characters
    let position = Int.random(in: word.startIndex..<word.endIndex, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: slipped[position] = neighbour(of: characters[position])
    case 1: slipped.insert(neighbour(of: characters[position]), at: position)
    case 2: slipped.remove(at: position)
    default:
      let next = position + 1 < word.endIndex ? position + 1 : position - 1
      slipped.swapAt(position, next)
    }
    // Doubling and exchanging equal letters may change nothing.
    return slipped == characters ? slip(in: text) : String(slipped)
  }

  private mutating func neighbour(of character: Character) -> Character {
    let lower = Character(character.lowercased())
    return Self.keys[lower]?.randomElement(using: &generator) ?? "e"
  }

  /// The keys around each key of an English keyboard.
  private static let keys: [Character: String] = {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0) }
    var keys: [Character: String] = [:]
    for (row, letters) in rows.enumerated() {
      for (column, letter) in letters.enumerated() {
        var near = ""
        for (other, columns) in [
          (row, [column - 1, column + 1]), (row - 1, [column, column + 1]),
          (row + 1, [column - 1, column]),
        ] where rows.indices.contains(other) {
          near += columns.filter { rows[other].indices.contains($0) }.map { rows[other][$0] }
        }
        keys[letter] = near
      }
    }
    return keys
  }()
}
