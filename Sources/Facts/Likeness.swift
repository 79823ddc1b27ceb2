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

  /// Optimal string alignment: insertions, deletions, replacements, and neighbours that change
  /// places.
  static func edits(from one: String, to other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var before: [Int] = []
    var last = Array(0...other.count)
    for line in one.indices {
      var row = [line + 1]
      for column in other.indices {
        let replaced = last[column] + (one[line] == other[column] ? 0 : 1)
        var edits = min(replaced, last[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, one[line] == other[column - 1], one[line - 1] == other[column] {
          edits = min(edits, before[column - 1] + 1)
        }
        row.append(edits)
      }
      (before, last) = (last, row)
    }
    return last[other.count]
  }
}
