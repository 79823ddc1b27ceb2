/// Takes a query apart into words, phrases and signs.
struct CardQueryScanner {
  struct Token {
    enum Kind {
      case word(String)
      /// Text in quotation marks.
      case phrase(String)
      /// A name, a colon, and a text in quotation marks.
      case field(String, String)
      case minus, open, close, or
    }

    var kind: Kind
    /// Where it begins and ends, in characters from 1.
    var column: Int
    var end: Int

    /// Whether nothing stands between the two.
    func follows(_ other: Token) -> Bool { column == other.end }

    /// Whether a term can begin with it.
    var isOperand: Bool {
      switch kind {
      case .close, .or: false
      default: true
      }
    }
  }

  private let text: [Character]
  private var position = 0
  private var pending: Token?
  /// Brackets that are open.
  private var depth = 0

  /// Longer queries are cut: nobody types that much.
  private static let longest = 1000

  init(_ text: String) {
    self.text = Array(text.prefix(Self.longest))
  }

  mutating func peek() -> Token? {
    if pending == nil { pending = scan() }
    return pending
  }

  mutating func next() -> Token? {
    let token = peek()
    pending = nil
    return token
  }

  private mutating func scan() -> Token? {
    while position < text.count, text[position].isWhitespace { position += 1 }
    guard position < text.count else { return nil }
    let column = position + 1
    func token(_ kind: Token.Kind) -> Token { Token(kind: kind, column: column, end: position + 1) }
    switch text[position] {
    case "-" where position + 1 < text.count && !text[position + 1].isWhitespace:
      position += 1
      return token(.minus)
    case "(":
      position += 1
      depth += 1
      return token(.open)
    case ")":
      position += 1
      depth -= 1
      return token(.close)
    case let quote where Self.closing[quote] != nil: return token(.phrase(quoted()))
    default: break
    }
    let word = word()
    if word.last == ":", position < text.count, Self.closing[text[position]] != nil {
      return token(.field(String(word.dropLast()), quoted()))
    }
    let isOr = word.count == 2 && word.lowercased() == "or"
    return token(isOr ? .or : .word(word))
  }

  /// Characters up to a space, a bracket that closes, or a quotation mark after a colon.
  private mutating func word() -> String {
    let start = position
    while position < text.count, !text[position].isWhitespace {
      if text[position] == ")", depth > 0 { break }
      if position > start, text[position - 1] == ":", Self.closing[text[position]] != nil { break }
      position += 1
    }
    return String(text[start..<position])
  }

  /// What stands up to the closing mark, or to the end.
  private mutating func quoted() -> String {
    let closing = Self.closing[text[position]] ?? "\""
    position += 1
    let start = position
    while position < text.count, text[position] != closing { position += 1 }
    let inside = String(text[start..<position])
    position = min(position + 1, text.count)
    return inside
  }

  private static let closing: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "„": "“"]
}
