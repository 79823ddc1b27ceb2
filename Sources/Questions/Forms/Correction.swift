internal import Facts

extension QuestionMaker {
  /// A statement to be judged and mended; `nil` if the card's value is neither entity nor date, or
  /// too little is provably wrong.
  ///
  /// The first option says that it is true as it stands. The others mend it at one place; beside a
  /// true statement all of them are wrong. Which of key and lures is stated is drawn with even
  /// chances of truth, and the mends are those left over, so that their number and order tell
  /// nothing.
  func correction(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let claim = Claim(card, in: deck),
      let drawn = options(for: card, draft, in: circumstances, using: &generator)
    else { return nil }
    let options = drawn.filter { $0.isKey || !claim.truth.mentions($0.text) }
    let statable = options.filter { !$0.isKey && claim.statement(with: $0) != nil }
    guard options.count >= 3, let key = options.first(where: \.isKey),
      let lure = statable.randomElement(using: &generator)
    else { return nil }
    // Cards that are asked with the same seed must not all be true together.
    var coin = SeededGenerator(seed: SeededGenerator.seed(card.id.text, seed))
    let stated = Bool.random(using: &coin) ? key : lure
    guard let stem = stated.isKey ? claim.truth : claim.statement(with: stated) else { return nil }
    var question = Question(draft, card: card.id, form: .correction, seed: seed, stem: stem)
    let asIs = Question.Option(
      text: Self.trueAsItStands, proof: stated.proof, card: stated.isKey ? card.id : nil)
    let mends = options.filter { $0 != stated }.map { option in
      Question.Option(
        text: "Not \(claim.text(of: stated)) but \(claim.text(of: option))", proof: option.proof,
        card: option.isKey ? card.id : nil, entity: option.entity)
    }
    question.options = [asIs] + mends
    question.answer = claim.truth
    question.accepted = []
    return question
  }

  /// The option that leaves a statement as it is.
  static let trueAsItStands = "True as it stands"
}

/// A fact as a statement of which one name or date can be exchanged.
private struct Claim {
  /// What holds.
  let truth: String
  private let phrasing: Phrasing
  private let say: Wording
  private let isBackward: Bool

  /// `nil` for what is no plain statement, for numbers and phrases, and where the sentence does not
  /// show what the card asks.
  init?(_ card: Card, in deck: Deck) {
    switch card.content {
    case .forward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { return nil }
      self.phrasing = phrasing
      isBackward = false
    case .backward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { return nil }
      self.phrasing = phrasing
      isBackward = true
    case .basic, .hole: return nil
    }
    guard phrasing.fact.mayBeJoined, let say = phrasing.wordings.say,
      isBackward ? say.mentions(.from) : say.mentionsValue
    else { return nil }
    // A sentence made for one subject seldom fits another: "The film Reds was released".
    if isBackward, say != phrasing.relation.wordings.say { return nil }
    switch phrasing.fact.value {
    case .entity, .date: break
    case .number, .text: if !isBackward { return nil }
    }
    self.say = say
    truth = phrasing.text(say)
  }

  /// The sentence with what the option says in place of the truth; `nil` if the deck has no such
  /// thing.
  func statement(with option: Question.Option) -> String? {
    var fact = phrasing.fact
    if isBackward {
      guard let entity = option.entity else { return nil }
      fact.subject = entity
    } else if case .date = fact.value {
      guard var date = PartialDate(printed: option.text) else { return nil }
      date.isCirca = phrasing.fact.dateValue?.isCirca == true  // "around" must not tell the truth
      fact.value = .date(date)
    } else {
      guard let entity = option.entity else { return nil }
      fact.value = .entity(entity)
    }
    return Phrasing(fact, in: phrasing.deck)?.text(say)
  }

  /// What an option says, inside a sentence.
  func text(of option: Question.Option) -> String {
    option.entity.flatMap(phrasing.deck.entity)?.nameInSentence ?? option.text
  }
}

extension PartialDate {
  /// Reads what ``text`` prints: "7 November 1917", "November 1917", "1917", "1936–1938".
  init?(printed text: String) {
    let ends = text.split(separator: "–").map(Point.init(printed:))
    guard let first = ends.first ?? nil else { return nil }
    switch ends.count {
    case 1: self.init(first)
    case 2:
      guard let last = ends[1] else { return nil }
      self.init(first, to: last)
    default: return nil
    }
  }
}

extension PartialDate.Point {
  fileprivate init?(printed text: Substring) {
    let words = text.split(separator: " ").map(String.init)
    guard (1...3).contains(words.count), let year = words.last.flatMap({ Int($0) }) else {
      return nil
    }
    var month: Int?
    if words.count > 1 {
      guard let index = Self.monthNames.firstIndex(of: words[words.count - 2]) else { return nil }
      month = index + 1
    }
    self.init(year: year, month: month, day: words.count == 3 ? Int(words[0]) : nil)
    guard isValid else { return nil }
  }
}
