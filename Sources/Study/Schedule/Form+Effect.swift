internal import Memory
internal import Questions

extension Form {
  /// How the form looks upon memory, where so many answers could be guessed from.
  ///
  /// With nothing to guess it is recall or production; else the answer was in sight.
  func effect(options: Int) -> FormEffect {
    guard options > 1 else { return self == .typed ? .production : .recall }
    return .choice(options: options)
  }

  /// The usual effect, to predict success before a question is made.
  var usualEffect: FormEffect {
    switch self {
    case .flashcard, .cloze, .typed: effect(options: 0)
    case .choice, .placement, .matching: effect(options: 4)
    case .sorting: effect(options: 3)
    case .correction, .selectAll, .chronology: effect(options: 2)
    }
  }

  /// The probability of a right answer: what is recalled, made easier or harder by the form, and luck.
  func success(recall: Double) -> Double { usualEffect.success(recall: recall) }
}
