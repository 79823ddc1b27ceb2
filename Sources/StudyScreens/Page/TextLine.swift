internal import Screen

/// A line that is being typed.
struct TextLine: Hashable, Sendable {
  /// The most that can be typed, in characters; longer text is no answer.
  static let longest = 200
  /// The same for a path.
  static let longestPath = 4096

  private let longest: Int

  init(longest: Int = TextLine.longest) {
    self.longest = longest
  }

  private(set) var text: [Character] = []
  /// The position of the cursor, from 0 to the number of characters.
  private(set) var cursor = 0

  var isEmpty: Bool { text.isEmpty }
  var string: String { String(text) }

  /// Types or pastes text: what would disturb the terminal is left out.
  mutating func insert(_ typed: String) {
    let fresh = typed.cleaned.prefix(max(0, longest - text.count))
    text.insert(contentsOf: fresh, at: cursor)
    cursor += fresh.count
  }

  mutating func update(_ edit: Edit) {
    switch edit {
    case .erase where cursor > 0:
      cursor -= 1
      text.remove(at: cursor)
    case .delete where cursor < text.count: text.remove(at: cursor)
    case .eraseWord:
      let start = wordStart
      text.removeSubrange(start..<cursor)
      cursor = start
    case .eraseLine:
      text.removeSubrange(..<cursor)
      cursor = 0
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    case .erase, .delete: break
    }
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var start = cursor
    while start > 0, text[start - 1] == " " { start -= 1 }
    while start > 0, text[start - 1] != " " { start -= 1 }
    return start
  }

  /// What can be done to the line besides typing.
  enum Edit: Hashable, Sendable {
    case erase, delete, eraseWord, eraseLine, left, right, start, end
  }

  static let bindings: [Binding] = [
    Binding(.edit(.erase), "<backspace>", "erase the character before the cursor"),
    Binding(.edit(.delete), "<delete>", "erase the character under the cursor"),
    Binding(.edit(.eraseWord), "<c-w>", "erase the word before the cursor"),
    Binding(.edit(.eraseLine), "<c-u>", "erase everything before the cursor"),
    Binding(.edit(.left), "<left> <c-b>", "a character to the left"),
    Binding(.edit(.right), "<right> <c-f>", "a character to the right"),
    Binding(.edit(.start), "<home> <c-a>", "to the beginning of the line"),
    Binding(.edit(.end), "<end> <c-e>", "to the end of the line"),
  ]
}

extension Key {
  /// What the key types, if it types anything.
  var typed: String? {
    if case .character(let character) = self { String(character) } else { nil }
  }
}
