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
