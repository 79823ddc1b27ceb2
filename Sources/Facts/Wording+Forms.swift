// Words that agree with a name: `{from|was|were}`, `{from|his|her|its|their}`.

extension Wording {
  /// What a word has to agree with.
  public struct Agreement: Hashable, Sendable {
    /// One of several things.
    public var isPlural: Bool
    /// The gender, if it is known.
    public var gender: Entity.Gender?

    /// A number and a gender.
    public init(isPlural: Bool = false, gender: Entity.Gender? = nil) {
      self.isPlural = isPlural
      self.gender = gender
    }
  }

  /// The forms of a word: singular and plural, or masculine, feminine, neuter and plural.
  public struct Forms: Hashable, Sendable {
    /// The forms as written, two or four.
    public let words: [String]

    /// `nil` unless there are two or four forms.
    init?(_ words: [String]) {
      guard words.count == 2 || words.count == 4 else { return nil }
      self.words = words
    }

    /// The form that agrees.
    ///
    /// Where the gender is needed and not known, the plural: "their".
    public func fitting(_ agreement: Agreement) -> String {
      let plural = words.count - 1
      if agreement.isPlural { return words[plural] }
      if words.count == 2 { return words[0] }
      return switch agreement.gender {
      case .masculine: words[0]
      case .feminine: words[1]
      case .neuter: words[2]
      case nil: words[plural]
      }
    }

    /// All forms, where the right one would give an answer away: "was/were".
    public var all: String { words.joined(separator: "/") }
  }

  /// Reads what stands between braces.
  static func part(_ name: String) throws(Fault) -> Part {
    let pieces = name.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let placeholder = Placeholder(rawValue: pieces.first ?? "") else {
      throw .unknownPlaceholder(name)
    }
    guard pieces.count > 1 else { return .placeholder(placeholder) }
    guard placeholder == .from || placeholder == .to, let forms = Forms(Array(pieces.dropFirst()))
    else { throw .unknownForms(name) }
    return .forms(placeholder, forms)
  }

  /// Whether the placeholder stands for a name that the sentence shows.
  public func shows(_ placeholder: Placeholder) -> Bool {
    placeholder == .to ? mentionsValue : mentions(placeholder)
  }
}
