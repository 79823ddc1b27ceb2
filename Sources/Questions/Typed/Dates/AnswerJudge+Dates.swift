internal import Facts

extension AnswerJudge {
  /// A date that is asked for.
  struct ExpectedDate {
    var date: PartialDate
    var oldStyle: PartialDate?
    var asked: PartialDate.Precision
  }

  /// Judges a date by its best reading.
  func judgeDate(
    _ typed: String, for answer: TypedAnswer, _ expected: ExpectedDate
  ) -> TypedAnswer.Judgement {
    if let refused = refusal(of: typed, by: answer) { return refused }
    // "1,917" for a bare number that is held for a year.
    if expected.date == PartialDate(.init(year: expected.date.start.year)),
      NumberReading.all(of: typed).contains(where: {
        $0 == Quantity(Double(expected.date.start.year))
      })
    {
      return TypedAnswer.Judgement(.exact)
    }
    let readings = DateReading.all(of: typed, years: yearsAround(expected.date))
    if let best = readings.map({ judgement(of: $0, for: answer, expected) })
      .min(by: { $0.verdict.order < $1.verdict.order })
    {
      guard best.verdict == .wrong, let other = judgeOtherForms(of: answer, readings) else {
        return best
      }
      return other
    }
    let letters = Folding.words(of: typed, joinsAcronyms: true).map(\.letters)
    if letters.contains(where: { WordLists.alternatives.contains($0) }) {
      return TypedAnswer.Judgement(.wrong, note: "Give one answer, not several.")
    }
    if answer.otherForms.contains(where: { alias in
      NameForm(alias.text, style: .term).joined == NameForm(typed, style: .term).joined
    }) {
      return TypedAnswer.Judgement(.variant, note: "The usual form is \(answer.text).")
    }
    return TypedAnswer.Judgement(
      .unparsed, note: "That cannot be read as a date; write it like 1 May 1919 or 1919-05-01.")
  }

  /// The deck's span, with the answer in it.
  private func yearsAround(_ date: PartialDate) -> ClosedRange<Int> {
    let first = date.start.year
    let last = max(first, date.end?.year ?? first)
    guard let years else { return first...last }
    return min(first, years.lowerBound)...max(last, years.upperBound)
  }

  /// Other right dates, which the author has written beside the fact.
  private func judgeOtherForms(
    of answer: TypedAnswer, _ readings: [DateReading]
  ) -> TypedAnswer.Judgement? {
    for alias in answer.otherForms {
      for other in DateReading.all(of: alias.text, years: years)
      where readings.contains(where: { $0.date == other.date }) {
        return TypedAnswer.Judgement(.variant, note: "The usual form is \(answer.text).")
      }
    }
    return nil
  }

  private func judgement(
    of reading: DateReading, for answer: TypedAnswer, _ expected: ExpectedDate
  ) -> TypedAnswer.Judgement {
    let gregorian =
      reading.style == .old
      ? .different : DateFit(reading.date, to: expected.date, asked: expected.asked)
    if gregorian != .different { return found(gregorian, reading, answer) }
    var julian = DateFit.different
    if reading.style != .new, let oldStyle = expected.oldStyle {
      julian = DateFit(reading.date, to: oldStyle, asked: expected.asked)
    } else if reading.style == .old, expected.oldStyle == nil {
      julian = DateFit(julian: reading.date, to: expected.date, asked: expected.asked)
    }
    switch julian {
    case .same:
      return TypedAnswer.Judgement(.variant, note: "That is Old Style; New Style: \(answer.text).")
    case .coarser, .detailDiffers, .near: return found(julian, reading, answer)
    case .different:
      return TypedAnswer.Judgement(
        .wrong, note: DateFit.error(of: reading.date, against: expected.date))
    }
  }

  private func found(
    _ fit: DateFit, _ reading: DateReading, _ answer: TypedAnswer
  ) -> TypedAnswer.Judgement {
    switch fit {
    case .same:
      reading.hasSlip
        ? TypedAnswer.Judgement(.close, note: "The month is misspelt.")
        : TypedAnswer.Judgement(.exact)
    case .coarser:
      TypedAnswer.Judgement(.partial, note: "Right, but less exact than asked: \(answer.text).")
    case .detailDiffers:
      TypedAnswer.Judgement(.partial, note: "Right as far as asked; exactly: \(answer.text).")
    case .near: TypedAnswer.Judgement(.partial, note: "Near; the date is around \(answer.text).")
    case .different: TypedAnswer.Judgement(.wrong)
    }
  }
}
