internal import Facts
internal import Questions

/// What a check says of a deck that can be read, in lines.
enum DeckCheckText {
  /// What is in the deck, how it can be asked, and which cards no form can ask.
  static func summary(
    of deck: Deck, warnings: Int, counts: [(form: Form, count: Int)]?, mute: [Card]
  ) -> [String] {
    let remarks =
      warnings == 0 ? "no problems" : warnings == 1 ? "1 warning" : "\(warnings) warnings"
    let contents =
      "\(deck.id): \(deck.facts.count) facts, \(deck.written.count) written cards, "
      + "\(deck.cards.count) cards"
    guard let counts else {
      return ["\(contents), \(remarks). '--forms' counts how they can be asked."]
    }
    let byForm = counts.map { "\($0.count) as \($0.form.rawValue)" }.joined(separator: ", ")
    guard !mute.isEmpty else { return ["\(contents) (\(byForm)), \(remarks)."] }
    let names = mute.prefix(8).map(\.id.text).joined(separator: ", ")
    return [
      "\(contents) (\(byForm)), \(remarks).",
      "No form can ask \(mute.count) of the cards fairly: \(names)\(mute.count > 8 ? ", …" : ".")",
    ]
  }

  /// How many facts have forms enough.
  static func lines(of coverage: FormCoverage) -> [String] {
    let important = coverage.important.count
    let enough = important - coverage.scarce.count
    let tenths = Int((coverage.share(inForms: 2) * 1000).rounded())
    var lines = [
      "\(enough) of \(important) facts of importance 3 can be asked in three forms or more; "
        + "\(tenths / 10).\(tenths % 10) % of all facts in two or more."
    ]
    let scarce = coverage.scarce.prefix(8).map(\.text).joined(separator: ", ")
    if !scarce.isEmpty {
      lines.append("Too few forms: \(scarce)\(coverage.scarce.count > 8 ? ", …" : ".")")
    }
    return lines
  }

  /// Why a card lacks forms: a line with each reason once; `nil` if it lacks none.
  static func line(
    of card: Card, lacking missing: [(form: Form, reason: MissingForm)]
  ) -> String? {
    guard !missing.isEmpty else { return nil }
    let parts = MissingForm.allCases.compactMap { reason -> String? in
      let forms = missing.filter { $0.reason == reason }.map(\.form.rawValue)
      return forms.isEmpty ? nil : "\(forms.joined(separator: ", ")): \(reason.sentence)"
    }
    return "\(card.id)  not as \(parts.joined(separator: "; "))"
  }
}
