/// A sentence with places for names, such as `Who died {on to}?`.
public struct Wording: Hashable, Sendable {
  /// What may stand between braces.
  public enum Placeholder: String, CaseIterable, Sendable {
    /// The subject, with its article.
    case from
    /// The value, with its article.
    case to
    /// The value, a date, with its preposition.
    case onTo = "on to"
    /// "On what date", "In which year": as exact as the value.
    case when
    /// Whose view the fact is.
    case owner
    /// What the date or number counts.
    case criterion
  }

  /// A piece of a wording.
  public enum Part: Hashable, Sendable {
    /// Text as it stands.
    case text(String)
    /// A place for a name.
    case placeholder(Placeholder)
    /// A word that agrees with a name.
    case forms(Placeholder, Forms)
  }

  /// Why a text is no wording.
  public enum Fault: Error, Hashable, Sendable {
    /// A brace without its partner.
    case unbalancedBrace
    /// A word between braces that is no placeholder.
    case unknownPlaceholder(String)
    /// Forms of a word that nothing can choose from.
    case unknownForms(String)
  }

  /// The text as written.
  public let template: String
  /// The pieces in order.
  public let parts: [Part]

  /// Reads a template.
  public init(_ template: String) throws(Fault) {
    var parts: [Part] = []
    var rest = Substring(template)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
        throw .unbalancedBrace
      }
      let name = String(rest[rest.index(after: brace)..<close])
      let part = try Self.part(name)
      if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
      parts.append(part)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.template = template
    self.parts = parts
  }

  /// Whether the wording has the placeholder.
  public func mentions(_ placeholder: Placeholder) -> Bool {
    parts.contains(.placeholder(placeholder))
  }

  /// Whether the wording mentions the value, with or without preposition.
  public var mentionsValue: Bool { mentions(.to) || mentions(.onTo) }

  /// The sentence with every placeholder filled, its first letter a capital.
  ///
  /// - Parameters:
  ///   - fill: The name that stands for a placeholder.
  ///   - choose: The form of a word that goes with a placeholder's name.
  /// - Returns: The sentence.
  public func text(
    filling fill: (Placeholder) -> String,
    choosing choose: (Placeholder, Forms) -> String = { $1.fitting(Agreement()) }
  ) -> String {
    let sentence = parts.map { part in
      switch part {
      case .text(let text): text
      case .placeholder(let placeholder): fill(placeholder)
      case .forms(let placeholder, let forms): choose(placeholder, forms)
      }
    }.joined()
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

/// All wordings of a relation, or of one fact that differs from its relation.
public struct Wordings: Hashable, Sendable {
  /// Asks for the value.
  public var ask: Wording?
  /// Asks for the value when the subject has several ("Which of these …").
  public var askAmong: Wording?
  /// Asks for all values at once ("Which of these … were …").
  public var askAll: Wording?
  /// Asks for the subject.
  public var back: Wording?
  /// Asks for the subject when several share the value.
  public var backAmong: Wording?
  /// Asks for all subjects at once.
  public var backAll: Wording?
  /// States the fact.
  public var say: Wording?

  /// No wording at all.
  public init() {}

  /// Whether there is no wording at all.
  public var isEmpty: Bool {
    ask == nil && askAmong == nil && askAll == nil && back == nil && backAmong == nil
      && backAll == nil && say == nil
  }

  /// These wordings where there are any, the other ones elsewhere.
  public func completed(by other: Wordings) -> Wordings {
    var result = self
    result.ask = ask ?? other.ask
    result.askAmong = askAmong ?? other.askAmong
    result.askAll = askAll ?? other.askAll
    result.back = back ?? other.back
    result.backAmong = backAmong ?? other.backAmong
    result.backAll = backAll ?? other.backAll
    result.say = say ?? other.say
    return result.spoken
  }

  /// These wordings without the ones that a fact has switched off by the word `none`.
  private var spoken: Wordings {
    func spoken(_ wording: Wording?) -> Wording? { wording?.template == "none" ? nil : wording }
    var result = self
    result.ask = spoken(ask)
    result.askAmong = spoken(askAmong)
    result.askAll = spoken(askAll)
    result.back = spoken(back)
    result.backAmong = spoken(backAmong)
    result.backAll = spoken(backAll)
    result.say = spoken(say)
    return result
  }
}
