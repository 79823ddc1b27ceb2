internal import Facts

/// A choice question as the blind bot sees it: what is printed, and nothing else.
struct PrintedChoice {
  let stem: LintText
  let options: [LintText]
  /// The place of the key, for marking only.
  let key: Int
  /// The question, for the report only.
  let name: String
  /// The card, so that the draws of one card are not split between learning and testing.
  let card: String

  /// `nil` for a question without exactly one key.
  init?(_ question: Question) {
    guard let key = question.keyPosition, question.options.count > 1 else { return nil }
    self.key = key
    stem = LintText(question.stem)
    options = question.options.map { LintText($0.text) }
    name = question.name
    card = question.card.text
  }

  /// What blind guessing gains.
  var chance: Double { 1 / Double(options.count) }
}

/// What the bot knows after looking through all printed questions: how often labels come.
struct PrintedCounts {
  /// In how many stems a label is printed as an option.
  ///
  /// Draws of one card count once: that its key comes at every draw is no tell, whoever has seen the
  /// question before has been told the answer.
  let labels: [String: Int]
  /// How often keys stand in each place, by number of options, in the questions learnt from.
  let places: [Int: [Int]]

  init(_ questions: [PrintedChoice], learntFrom: [PrintedChoice]) {
    var stems: [String: Set<String>] = [:]
    for question in questions {
      for option in question.options { stems[option.folded, default: []].insert(question.stem.raw) }
    }
    labels = stems.mapValues(\.count)
    var places: [Int: [Int]] = [:]
    for question in learntFrom {
      let count = question.options.count
      places[count, default: Array(repeating: 0, count: count)][question.key] += 1
    }
    self.places = places
  }
}
