extension Rule {
  /// The worst that a breach of the rule can be.
  public var level: Flaw.Level {
    switch self {
    case .anachronism, .spread, .vague, .oppositePair, .magnitude, .roundNumber,
      .distractorOverlap, .acronym, .labelForm, .reuse, .coverage, .monotony, .learnersSide:
      .warning
    default: .error
    }
  }

  /// What the rule demands, in one sentence.
  public var sentence: String { Self.sentences[self] ?? "" }

  private static let sentences: [Rule: String] = truth.merging(
    options.merging(stem.merging(forms.merging(batch)))
  )

  private static let truth: [Rule: String] = [
    .keyTrue: "The deck entails the key.",
    .uniqueKey: "The deck entails exactly one option.",
    .distractorFalse: "Every other option is proved false; unknown is not false.",
    .subsumption: "No option is another name of another one, or a part of it.",
    .calendarTwin: "No wrong date is the key in the other calendar, or within 13 days of it.",
    .uniqueStem: "The stem has one result set, and its subject is known by its name alone.",
    .precisionAndDispute:
      "Dates are asked as exactly as they are known; claims name their owner in the stem.",
    .anachronism: "Every option existed within five years of the stem's time.",
  ]

  private static let options: [Rule: String] = [
    .count: "There are three to five options.",
    .duplicate: "No two options are the same.",
    .nearDuplicate: "No two options look nearly the same.",
    .longKey: "The key is not much longer than all others.",
    .spread: "The longest option is at most three times as long as the shortest.",
    .homogeneous: "All options are of one kind, precision and unit.",
    .parallelForm: "All options are built alike.",
    .allOfTheAbove: "No option refers to other options.",
    .absolutes: "Absolute words do not set the key apart.",
    .vague: "Options say how often or how many, or leave it out.",
    .order: "Dates and numbers ascend.",
    .intervals: "Ranges do not overlap, and numbers have one unit and as many decimals.",
    .convergence: "The key does not share most words with the others.",
    .oddOneOut: "The key does not differ from all others on the surface.",
    .oppositePair: "The key is not one of two opposites.",
    .implausible: "Wrong options are plausible.",
    .tooClose: "Options are further apart than what is known is uncertain.",
    .precisionLeak: "The key is as exact as the other dates.",
    .magnitude: "Wrong counts are a quarter of the key to four times it.",
    .roundNumber: "The key is not the only round or unround number, nor alone in its decade.",
  ]

  private static let stem: [Rule: String] = [
    .negative: "The stem asks for what is, not for what is not.",
    .doubleNegative: "No option denies what the stem denies.",
    .keyOverlap: "No rare word stands in the stem and in the key alone.",
    .distractorOverlap: "No rare word stands in the stem and in one wrong option alone.",
    .articleBeforeGap: "No article before the gap tells how the answer begins.",
    .agreement: "Verbs and pronouns fit every option.",
    .form: "The stem is a full question, or a sentence with one blank that does not begin it.",
    .coverTest: "The stem can be answered with the options covered.",
    .length: "The stem has 4 to 30 words, an option 12 at most.",
    .deixis: "The stem is clear by itself and at any time.",
    .answerInStem: "The answer is not in the stem.",
    .oneQuestion: "The stem asks one thing.",
    .loaded: "Judgements have an owner.",
    .acronym: "Acronyms are explained.",
    .artefacts: "Nothing is left of templates, and punctuation is whole.",
    .labelForm: "Things are printed by their usual name.",
  ]

  private static let forms: [Rule: String] = [
    .oneBlank: "A cloze has one blank of fixed width for a content word.",
    .clozeAnswers: "A cloze accepts exactly what makes its sentence true.",
    .clozeLeak: "The rest of a cloze does not contain the answer.",
    .clozeContext: "Enough of a cloze is left to know what is asked.",
    .typedAnswerable: "What is typed has four words at most, or is a date, number or list.",
    .chronology: "Events in a line are clearly apart, unlabelled by time, and not shown in order.",
    .matching:
      "Every item has one true partner; both sides are of one kind, and no name gives a pair away.",
    .correction: "A statement to judge is one clause with at most one proved swap.",
    .selectAll: "Of a complete list two options or more are right, and not all.",
  ]

  private static let batch: [Rule: String] = [
    .keyPosition: "Keys stand in all places alike, and not too evenly.",
    .keyRank: "Keys have all ranks among dates and numbers alike.",
    .longestKeys: "Keys are longest and shortest as often as chance has it.",
    .reuse: "No wrong option comes too often, and each is right somewhere.",
    .popularity: "The key is the best known option as often as chance has it.",
    .enemies: "Nothing shown answers what is still to come.",
    .bankDuplicates: "No question is asked by two cards.",
    .coverage: "Important facts can be asked in three forms, and every entity is asked about.",
    .monotony: "No wording makes up a quarter of a session, or comes three times running.",
    .blindBot: "Who knows nothing scores at chance.",
    .provenance: "A question has facts, source and a short explanation that names the key.",
    .determinism: "The same deck and seed give the same bytes.",
    .learnersSide: "Options that nobody takes and questions that mislead are withdrawn.",
    .sensitiveForm:
      "Atrocity and self-harm are asked by plain flashcard, violence without its means.",
    .judgedOpinion: "Nobody is asked whether an opinion is right.",
    .guessedToll: "Tolls are neither guessed nor compared.",
    .textsSlip: "The studied text's slip is never the key.",
  ]
}

extension [Rule: String] {
  fileprivate func merging(_ other: Self) -> Self { merging(other) { one, _ in one } }
}
