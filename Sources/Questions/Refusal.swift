internal import Facts

extension Fact {
  /// Whether the text must not be offered as wrong: the author accepts it or rules it out, or the
  /// studied text says it.
  func refuses(_ text: String) -> Bool {
    if provenance.essay.mentions(text) { return true }
    let ruledOut = neverDistract + accepted
    guard !ruledOut.isEmpty else { return false }
    let folded = text.folded
    return ruledOut.contains { $0.folded == folded }
  }
}

extension String {
  /// Whether the name occurs in the text as whole words, whatever the case and punctuation.
  func mentions(_ name: String) -> Bool {
    guard !isEmpty else { return false }
    let words = split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let sought = name.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    guard !sought.isEmpty, sought.count <= words.count else { return false }
    return (0...words.count - sought.count).contains { start in
      Array(words[start..<start + sought.count]) == sought
    }
  }
}
