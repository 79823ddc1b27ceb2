internal import Facts

extension Examined {
  /// L61: three to six premises with one true response each, every other one proved false, one or two
  /// to spare, both sides of one kind, no pair given away by a name.
  func badMatching() -> [Flaw] {
    var flaws = pairFlaws()
    let (premises, responses) = (question.parts.count, question.targets.count)
    if !LintThreshold.premises.contains(premises) {
      flaws.append(flaw(.matching, words: "\(premises) premises", "There are too few or too many."))
    }
    if !LintThreshold.spare.contains(responses - premises) {
      flaws.append(
        flaw(.matching, words: "\(responses - premises) to spare", "Not one or two are left over."))
    }
    if Set(question.parts.map(\.key)).count != premises {
      flaws.append(flaw(.matching, "Two premises have the same response."))
    }
    return flaws
  }

  /// L61, in a sorting: two to four bins, five to nine items, bin sizes at most one apart; every item
  /// fits its bin and is proved not to fit the others.
  func badSorting() -> [Flaw] {
    guard form == .sorting else { return [] }
    var flaws = pairFlaws()
    if !LintThreshold.bins.contains(question.targets.count) {
      flaws.append(
        flaw(.matching, words: "\(question.targets.count) bins", "Too few or too many bins."))
    }
    if !LintThreshold.items.contains(question.parts.count) {
      flaws.append(
        flaw(.matching, words: "\(question.parts.count) items", "Too few or too many items."))
    }
    let sizes = question.targets.indices.map { bin in question.parts.count { $0.key == bin } }
    if (sizes.max() ?? 0) - (sizes.min() ?? 0) > 1 {
      flaws.append(flaw(.matching, words: "\(sizes)", "One bin holds much more than another."))
    }
    return flaws
  }

  private func pairFlaws() -> [Flaw] {
    let targets = question.targets.map(LintText.init)
    var flaws: [Flaw] = []
    for part in question.parts {
      guard let card = part.card.flatMap(lint.maker.card), targets.indices.contains(part.key) else {
        flaws.append(flaw(.matching, words: part.text, "The deck does not tell where it belongs."))
        continue
      }
      for (position, target) in targets.enumerated() {
        let judgement = graph.judge(target, as: card)
        let isKey = position == part.key
        guard isKey ? judgement != .entailed : !judgement.isRefuted else { continue }
        flaws.append(
          flaw(
            .matching, words: "\(part.text): \(target.raw)",
            isKey ? "The deck does not entail the pair." : "Nothing proves the pair false."))
      }
    }
    if let label = question.repeatedLabel {
      flaws.append(flaw(.matching, words: label, "Two items have one label."))
    }
    for part in question.parts where targets.indices.contains(part.key) {
      guard let word = targets.ownWord(of: part.key, sharedWith: LintText(part.text)) else {
        continue
      }
      flaws.append(flaw(.matching, words: "\(part.text): \(word)", "A name gives the pair away."))
    }
    if !areAlike(targets.map { Reading($0, isYear: true) }) {
      flaws.append(flaw(.matching, words: "responses", "The responses are of several sorts."))
    }
    let cards = question.parts.compactMap { $0.card.flatMap(lint.maker.card) }
    if Set(cards.map(direction)).count > 1 {
      flaws.append(flaw(.matching, words: "premises", "The premises ask several things."))
    }
    return flaws
  }

  private func areAlike(_ readings: [Reading]) -> Bool {
    Set(
      readings.map { reading in
        switch reading {
        case .date(let date): "date \(date.precision.rawValue)"
        case .number(let number): "number \(number.unit)"
        case .words: "words"
        }
      }
    ).count <= 1
  }

  /// What a card asks: its relation and the direction.
  private func direction(of card: Card) -> String {
    switch card.content {
    case .forward(let position): deck.facts[position].relation.text
    case .backward(let position): deck.facts[position].relation.text + ".back"
    case .basic, .hole: card.id.text
    }
  }

  /// L62: one clause; a false version has one swap that L03 would pass, and one mend of it is right.
  func badCorrection() -> [Flaw] {
    guard form == .correction else { return [] }
    func object(_ words: String, _ sentence: String) -> [Flaw] {
      [flaw(.correction, words: words, sentence)]
    }
    if let joint = stem.joint { return object(joint, "The statement has more than one clause.") }
    guard let fact, let card, let key, options.count > 1 else {
      return object("\(keys.count) keys", "Not exactly one option is right.")
    }
    let truth = LintText(deck.statement(of: fact))
    guard truth.words == LintText(question.answer).words else {
      return object(question.answer, "The deck does not say this.")
    }
    let mends = options.indices.dropFirst().compactMap { option in
      Mend(question.options[option].text).map { (option, $0) }
    }
    guard mends.count == options.count - 1 else { return object("mends", "An option is no mend.") }
    let isTrue = stem.words == truth.words
    guard isTrue == (key == 0) else {
      return object(stem.raw, "It is called \(key == 0 ? "true" : "false") and is not.")
    }
    for (option, mend) in mends {
      let judgement = graph.judge(named: LintText(mend.right), as: card)
      guard option == key ? judgement == .entailed : judgement.isRefuted else {
        return object(
          mend.right, option == key ? "The mend is not right." : "The mend is not wrong.")
      }
      guard !isTrue else { continue }
      guard LintText(mend.wrong).words.allSatisfy(stem.words.contains),
        graph.judge(named: LintText(mend.wrong), as: card).isRefuted
      else { return object(mend.wrong, "What is swapped is not proved false.") }
      if option == key, !stem.differs(from: truth, by: LintText(mend.wrong)) {
        return object(stem.raw, "More than one thing is swapped.")
      }
    }
    return []
  }
}

extension [LintText] {
  /// A word that the text has in common with this one and with no other one.
  fileprivate func ownWord(of position: Int, sharedWith text: LintText) -> String? {
    self[position].tokens.first { token in
      text.tokens.contains { $0.sharesRoot(with: token) }
        && !indices.contains { other in
          other != position && self[other].tokens.contains { $0.sharesRoot(with: token) }
        }
    }
  }
}

/// "Not X but Y".
private struct Mend {
  let wrong: String
  let right: String

  init?(_ text: String) {
    guard text.hasPrefix("Not "), let joint = text.firstRange(of: " but ") else { return nil }
    wrong = String(text[text.index(text.startIndex, offsetBy: 4)..<joint.lowerBound])
    right = String(text[joint.upperBound...])
  }
}

extension FactGraph {
  /// Judges a name as it stands in a sentence, with its article.
  fileprivate func judge(named text: LintText, as card: Card) -> Judgement {
    guard text.words.first == "the", bearers[text.folded] == nil else {
      return judge(text, as: card)
    }
    return judge(LintText(String(text.raw.dropFirst(4))), as: card)
  }
}

extension LintText {
  /// What joins two clauses.
  fileprivate var joint: String? {
    if raw.utf8.contains(0x3B) { return ";" }
    return words.first { ["because", "although", "whereas", "while", "but"].contains($0) }
  }

  /// Whether the two are the same before and after one place, which is hardly larger than the swap.
  ///
  /// Words beside a name may have to agree with it.
  fileprivate func differs(from other: LintText, by swap: LintText) -> Bool {
    let start = zip(words, other.words).prefix { $0 == $1 }.count
    let end = zip(words.reversed(), other.words.reversed()).prefix { $0 == $1 }.count
    return words.count - start - end <= swap.words.count + 2
  }
}
