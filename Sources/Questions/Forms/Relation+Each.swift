internal import Facts

// A relation's question about several subjects at once.

extension Relation {
  /// The question for the value, put about each of several subjects.
  ///
  /// "When did each of these die?" `nil` where the wording needs one subject: because it names an
  /// owner or a criterion, or joins a word to the name.
  func question(aboutEach name: String) -> String? {
    guard let ask = wordings.ask, !ask.mentionsValue, !ask.mentions(.owner) else { return nil }
    return Self.text(of: ask, with: name, for: .from)
  }

  /// The question for the subject, put about each of several values.
  ///
  /// "Who ruled each of these?"
  func backQuestion(aboutEach name: String) -> String? {
    guard let back = wordings.back, back.mentions(.to), !back.mentions(.onTo),
      !back.mentions(.from), !back.mentions(.owner)
    else { return nil }
    return Self.text(of: back, with: name, for: .to)
  }

  private static func text(
    of wording: Wording, with name: String, for shown: Wording.Placeholder
  ) -> String? {
    let joint = "{\(shown.rawValue)}"
    guard !wording.mentions(.criterion),
      !["'", "’", ",", "-"].contains(where: { wording.template.contains(joint + $0) })
    else { return nil }
    return wording.text { placeholder in
      switch placeholder {
      case .from, .to, .onTo: name
      case .when, .owner, .criterion: "When"
      }
    }.askingWhen
  }
}

extension String {
  /// The question without the precision of its answer: "On what date did …" as "When did …".
  ///
  /// Several dates of different precision may be asked at once, or none at all but an order.
  var askingWhen: String {
    var text = self
    for phrase in [
      "On what date", "In which month and year", "In which year", "Around what date",
      "Around which month and year", "Around which year",
    ] where text.contains(phrase) || text.contains(phrase.lowercasedFirst) {
      for verb in ["did", "was", "were", "is", "are", "does", "do", "has", "have"] {
        text = text.replacing("\(phrase) \(verb) ", with: "When \(verb) ")
        text = text.replacing(" \(phrase.lowercasedFirst) \(verb) ", with: " when \(verb) ")
      }
    }
    return text
  }

  /// The question without a word on its answer's form: "On what date of today's calendar did …" as
  /// "When did …".
  ///
  /// For questions that are answered by a place in a line rather than by a date.
  var askingWhenOnly: String {
    let text = askingWhen
    guard text.hasPrefix("On what date ") else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let verbs: Set<Substring> = ["did", "was", "were", "is", "are", "does", "do", "has", "have"]
    guard let verb = words.prefix(8).firstIndex(where: verbs.contains) else { return text }
    return "When " + words[verb...].joined(separator: " ")
  }

  private var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
