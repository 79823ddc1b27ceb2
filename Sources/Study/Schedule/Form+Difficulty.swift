internal import Questions

extension Form {
  /// The usual probability of being right by luck.
  var chance: Double {
    switch self {
    case .flashcard, .cloze, .typed: 0
    case .choice, .placement, .matching: 0.25
    case .sorting: 0.33
    case .correction, .selectAll, .chronology: 0.5
    }
  }

  /// By how much it multiplies the odds of recall: e^0.5 where the answer is recognised, e^−0.3 where
  /// it is produced letter by letter.
  ///
  /// Source: the start values of the memory specification, section 9.3.
  var oddsFactor: Double {
    switch self {
    case .flashcard, .cloze: 1
    case .typed: 0.7408
    case .choice, .selectAll, .chronology, .placement, .matching, .sorting, .correction: 1.6487
    }
  }

  /// The probability of a right answer: what is recalled, made easier or harder by the form, and luck.
  func success(recall: Double) -> Double {
    guard recall > 0, recall < 1 else { return recall > 0 ? 1 : chance }
    let odds = recall / (1 - recall) * oddsFactor
    return chance + (1 - chance) * odds / (1 + odds)
  }
}
