internal import Facts

/// The notation of right answers in decks.
///
/// `a | b` are two forms, the first is shown; `(optional)` may be left out; `=strict` must be typed
/// as it stands; `~0.1` or `~10%` after a number is its tolerance; `!not-this: message` is what is
/// not the answer and why.
public struct AnswerNotation: Hashable, Sendable {
  /// The form that is shown, without signs of the notation.
  public private(set) var shown = ""
  /// Whether the form that is shown must be typed as it stands.
  public private(set) var isStrict = false
  /// Forms that are right, the one shown among them.
  public private(set) var forms: [String] = []
  /// Forms that are right as they stand.
  public private(set) var strictForms: [String] = []
  /// What is not the answer.
  public private(set) var refusals: [TypedAnswer.Refusal] = []
  /// By which share of a number an answer may be off, if it is told.
  public private(set) var tolerance: Double?

  /// Reads the answer and further right answers.
  public init(_ answer: String, accepted: [String] = []) {
    for text in [answer] + accepted {
      guard text.utf8.contains(0x7C) else {
        read(text.trimmed)
        continue
      }
      for part in text.split(separator: " | ") { read(part.trimmed) }
    }
    if shown.isEmpty { shown = answer.trimmed }
  }

  private mutating func read(_ part: String) {
    if let refusal = Self.refusal(part) {
      refusals.append(refusal)
      return
    }
    let (text, tolerance) = Self.splitTolerance(part)
    if let tolerance { self.tolerance = self.tolerance ?? tolerance }
    guard !text.isEmpty else { return }
    if text.count > 1, text.hasPrefix("="), !text.hasPrefix("==") {
      let strict = String(text.dropFirst()).trimmed
      strictForms.append(strict)
      if shown.isEmpty { (shown, isStrict) = (strict, true) }
    } else {
      if shown.isEmpty { shown = text }
      forms.append(text)
    }
  }

  /// `!text: message`.
  private static func refusal(_ part: String) -> TypedAnswer.Refusal? {
    guard part.hasPrefix("!") else { return nil }
    let sides = part.dropFirst().split(separator: ": ", maxSplits: 1)
    guard sides.count == 2, !String(sides[0]).trimmed.isEmpty else { return nil }
    return TypedAnswer.Refusal(String(sides[0]).trimmed, message: String(sides[1]).trimmed)
  }

  /// `20 million ~0.1`, `~10%`: the text before and the tolerance.
  private static func splitTolerance(_ part: String) -> (text: String, tolerance: Double?) {
    guard part.utf8.contains(0x7E), let sign = part.lastIndex(of: "~") else { return (part, nil) }
    let before = String(part[..<sign]).trimmed
    var written = String(part[part.index(after: sign)...]).trimmed
    // "~1917" alone is an uncertain date and no tolerance.
    let isPercent = written.hasSuffix("%")
    if isPercent { written.removeLast() }
    guard let number = Double(written), number > 0 else { return (part, nil) }
    let share = isPercent ? number / 100 : number
    return share < 1 ? (before, share) : (part, nil)
  }

  /// The ways to read a text with optional parts in parentheses: with them and without.
  ///
  /// What would be empty is left out.
  static func expanded(_ text: String) -> [String] {
    guard text.utf8.contains(0x28) else { return [text] }
    let short = withoutOptionalParts(text)
    return short.isEmpty || short == text ? [text] : [text, short]
  }

  /// The text without what stands in parentheses.
  static func withoutOptionalParts(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      switch character {
      case "(": depth += 1
      case ")" where depth > 0: depth -= 1
      default: if depth == 0 { kept.append(character) }
      }
    }
    return depth == 0 ? kept.trimmed : text
  }
}
