public import Facts

/// Judges typed answers.
///
/// Prepared once for a deck; judging then takes well under a millisecond. A name is right if it
/// comes near enough to the expected one and nearer to it than to any other of the kind; digits and
/// words that change the meaning must agree.
public struct AnswerJudge: Sendable {
  /// Longer input is cut, in characters.
  public static let maximumInput = 200

  let deck: Deck
  let rivals: RivalIndex
  let naming: NamingOfKinds
  /// The years that the deck's dates span, by which two digits are read.
  let years: ClosedRange<Int>?

  /// Prepares the names of a deck, and those of decks beside it, which only serve to tell what else
  /// a typed name may mean.
  ///
  /// - Complexity: O(names + facts).
  public init(deck: Deck, beside others: [Deck] = []) {
    self.deck = deck
    rivals = RivalIndex(deck: deck, beside: others)
    naming = NamingOfKinds(deck: deck)
    years = Self.years(of: deck)
  }

  /// Judges what was typed.
  public func judge(_ typed: String, for answer: TypedAnswer) -> TypedAnswer.Judgement {
    // A character may have any number of marks, so both are limited.
    let scalars = typed.unicodeScalars.prefix(Folding.maximumScalars)
    let typed = String(String(scalars).prefix(Self.maximumInput)).trimmed
    guard typed.unicodeScalars.contains(where: Self.isVisible) else {
      return TypedAnswer.Judgement(.empty)
    }
    if answer.strictForms.contains(typed) { return TypedAnswer.Judgement(.exact) }
    switch answer.content {
    case .person, .title, .term: return judgeName(typed, for: answer)
    case .strict: return judgeStrict(typed, for: answer)
    case .date(let date, let oldStyle, let asked):
      return judgeDate(
        typed, for: answer, .init(date: date, oldStyle: oldStyle, asked: asked))
    case .number(let number, let tolerance):
      return judgeNumber(typed, for: answer, number, tolerance: tolerance)
    case .list(let items): return judgeList(typed, items, of: answer)
    }
  }

  private func judgeStrict(_ typed: String, for answer: TypedAnswer) -> TypedAnswer.Judgement {
    if typed == answer.text { return TypedAnswer.Judgement(.exact) }
    if let refused = refusal(of: typed, by: answer) { return refused }
    let isAlike =
      NameForm(typed, style: .term).joined == NameForm(answer.text, style: .term).joined
    return TypedAnswer.Judgement(
      .wrong, note: isAlike ? "Capitals, marks and signs count here: \(answer.text)." : "")
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    // The filler of Hangul and the blank of Braille show nothing either.
    default: scalar.value != 0x3164 && scalar.value != 0x2800 && scalar.value != 0x115F
    }
  }

  private static func years(of deck: Deck) -> ClosedRange<Int>? {
    var first = Int.max
    var last = Int.min
    for fact in deck.facts {
      guard case .date(let date) = fact.value else { continue }
      first = min(first, date.start.year)
      last = max(last, (date.end ?? date.start).year)
    }
    return first <= last ? first...last : nil
  }
}
