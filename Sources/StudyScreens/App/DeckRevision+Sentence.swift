internal import Facts
public import Study

extension DeckRevision {
  /// What became of cards with progress, as one sentence; `nil` if nothing did.
  ///
  /// "capitals: 2 cards follow their new wording, 1 is gone; its progress is kept."
  public var sentence: String? {
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      guard count > 0 else { return }
      let noun = parts.isEmpty ? (count == 1 ? " card" : " cards") : ""
      parts.append("\(count)\(noun) \(count == 1 ? one : many)")
    }
    add(reworded, "follows its new wording", "follow their new wording")
    add(renamed, "follows its new name", "follow their new names")
    add(gone, "is gone", "are gone")
    guard !parts.isEmpty else { return nil }
    let ending =
      switch gone {
      case 0: ""
      case 1: "; its progress is kept"
      default: "; their progress is kept"
      }
    return "\(deck): \(parts.joined(separator: ", "))\(ending)."
  }
}
