internal import Memory
internal import Questions

extension Form {
  /// How the form looks upon memory at first, where so many answers could be guessed from.
  ///
  /// With nothing to guess it is recall or production; else the answer was in sight.
  func effect(options: Int) -> FormEffect {
    guard options > 1 else { return self == .typed ? .production : .recall }
    return .choice(options: options)
  }

  /// From how many answers can usually be guessed, to predict success before a question is made.
  var usualOptions: Int {
    switch self {
    case .flashcard, .cloze, .typed: 0
    case .choice, .placement, .matching: 4
    case .sorting: 3
    case .correction, .selectAll, .chronology: 2
    }
  }
}
