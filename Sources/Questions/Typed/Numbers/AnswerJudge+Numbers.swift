internal import Facts

extension AnswerJudge {
  /// Judges a number by its best reading.
  func judgeNumber(
    _ typed: String, for answer: TypedAnswer, _ expected: Quantity, tolerance: Double
  ) -> TypedAnswer.Judgement {
    if let refused = refusal(of: typed, by: answer) { return refused }
    let readings = NumberReading.all(of: typed, unit: expected.unit)
    guard !readings.isEmpty else {
      let words = Folding.words(of: typed, joinsAcronyms: true)
      if words.contains(where: { WordLists.alternatives.contains($0.letters) }) {
        return TypedAnswer.Judgement(.wrong, note: "Give one answer, not several.")
      }
      return isOtherForm(typed, of: answer)
        ?? TypedAnswer.Judgement(
          .unparsed, note: "That cannot be read as a number; write it in digits, like 1,500.")
    }
    if readings.contains(where: { $0.isNear(expected, within: 1e-9) }) {
      return TypedAnswer.Judgement(.exact)
    }
    for alias in answer.otherForms {
      let others = NumberReading.all(of: alias.text, unit: expected.unit)
      if others.contains(where: { other in readings.contains { $0.isNear(other, within: 1e-9) } }) {
        return TypedAnswer.Judgement(.variant, note: "The usual form is \(answer.text).")
      }
    }
    if tolerance > 0, readings.contains(where: { $0.isNear(expected, within: tolerance) }) {
      return TypedAnswer.Judgement(.close, note: "Near enough; exactly: \(answer.text).")
    }
    if !expected.isExact,
      readings.contains(where: { $0.low >= expected.low && $0.high <= expected.high })
    {
      return TypedAnswer.Judgement(.partial, note: "Within the range \(answer.text).")
    }
    return TypedAnswer.Judgement(.wrong, note: Self.error(of: readings, against: expected))
  }

  private func isOtherForm(_ typed: String, of answer: TypedAnswer) -> TypedAnswer.Judgement? {
    let form = NameForm(typed, style: .term)
    let isOther = answer.otherForms.contains {
      NameForm($0.text, style: .term).joined == form.joined
    }
    return isOther
      ? TypedAnswer.Judgement(.variant, note: "The usual form is \(answer.text).") : nil
  }

  /// By how much a typed number is off: "9 too low".
  private static func error(of readings: [Quantity], against expected: Quantity) -> String {
    let errors = readings.map {
      $0.low > expected.high ? $0.low - expected.high : $0.high - expected.low
    }
    guard let least = errors.min(by: { abs($0) < abs($1) }), least != 0, abs(least) < 1e15 else {
      return ""
    }
    // Binary fractions would print more digits than were typed.
    let size = abs(least) < 1e6 ? (abs(least) * 1e6).rounded() / 1e6 : abs(least)
    return "\(Quantity(size).text) too \(least > 0 ? "high" : "low")."
  }
}

extension Quantity {
  /// Whether both ends are off by this share at most.
  fileprivate func isNear(_ expected: Quantity, within share: Double) -> Bool {
    abs(low - expected.low) <= share * abs(expected.low)
      && abs(high - expected.high) <= share * abs(expected.high)
  }
}
