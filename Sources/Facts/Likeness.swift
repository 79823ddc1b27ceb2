/// How alike two words are: for "did you mean …?".
public enum Likeness {
  /// The candidate with the fewest edits from the word, if that is at most a third of its length.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What could have been meant.
  /// - Returns: The nearest candidate; the first by name among equals.
  /// - Complexity: O(candidates × length²).
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    let near = candidates.map { (name: $0, edits: edits(from: word, to: $0)) }
      .filter { $0.edits <= limit }
    return near.min { ($0.edits, $0.name) < ($1.edits, $1.name) }?.name
  }

  /// Levenshtein distance: insertions, deletions, replacements.
  static func edits(from one: String, to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (line, character) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (character == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
