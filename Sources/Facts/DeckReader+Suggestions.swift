// "Did you mean …?"

extension DeckReader {
  /// How many different names are looked up.
  ///
  /// Whoever has more unknown names than this has made one mistake many times, and a thousand names
  /// beside ten thousand known ones would take minutes.
  static let suggestionLimit = 50

  /// Reports a name that is not there, with the one that was probably meant.
  mutating func reportUnknown(
    _ thing: DeckProblem.Thing, _ id: String,
    among known: some Sequence<String>, at place: Place
  ) {
    let suggestion = suggestion(for: id, as: thing.rawValue, among: known)
    report(.unknown(thing, id: id, suggestion: suggestion), at: place)
  }

  /// The known name that was probably meant; `nil` if there is none or too many were asked for.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - sort: What it should name: equal names of a sort have one answer.
  ///   - known: What could have been meant.
  /// - Returns: The nearest known name.
  mutating func suggestion(
    for name: String, as sort: String, among known: some Sequence<String>
  ) -> String? {
    let key = "\(sort) \(name)"
    if let found = suggestions[key] { return found }
    guard suggestions.count < Self.suggestionLimit else { return nil }
    let nearest = Likeness.nearest(to: name, in: known)
    suggestions[key] = .some(nearest)
    return nearest
  }
}
