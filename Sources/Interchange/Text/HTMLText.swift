internal import Foundation

/// Text from the markup that Anki writes into its text files.
///
/// No parser of documents: tags go, their content stays, a few of them end a line, character
/// references become characters. The result must be cleaned afterwards: `&#27;` is an escape.
struct HTMLText: Hashable {
  let text: String
  /// Whether there was any markup apart from line ends and character references.
  let isStyled: Bool

  private static let lineTags: Set = [
    "br", "div", "p", "tr", "li", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
  private static let hiddenTags: Set = ["script", "style", "head"]
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bdquo": "„", "shy": "", "middot": "·", "deg": "°", "times": "×",
  ]

  init(_ markup: String) {
    var text = ""
    var styled = false
    var rest = markup[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<mark]
      rest = rest[mark...]
      if rest.first == "&" {
        guard let end = rest.prefix(12).firstIndex(of: ";"),
          let character = Self.character(rest[rest.index(after: mark)..<end])
        else {
          text.append(rest.removeFirst())
          continue
        }
        text += character
        rest = rest[rest.index(after: end)...]
        continue
      }
      guard let tag = Self.tag(rest) else {
        // A lone "<" before a space or digit is text.
        text.append(rest.removeFirst())
        continue
      }
      rest = rest[tag.end...]
      if Self.lineTags.contains(tag.name) {
        if tag.name == "br" || !(text.isEmpty || text.hasSuffix("\n")) { text.append("\n") }
        continue
      }
      styled = true
      if Self.hiddenTags.contains(tag.name), !tag.isClosing {
        let ending = "</\(tag.name)"
        rest =
          rest.range(of: ending, options: .caseInsensitive).map { rest[$0.lowerBound...] } ?? ""
      }
    }
    self.text = text + rest
    isStyled = styled
  }

  private static func tag(
    _ text: Substring
  ) -> (name: String, isClosing: Bool, end: Substring.Index)? {
    let body = text.dropFirst()
    if body.hasPrefix("!--") {
      return ("!--", false, body.range(of: "-->")?.upperBound ?? text.endIndex)
    }
    let isClosing = body.first == "/"
    let name = body.dropFirst(isClosing ? 1 : 0).prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    guard name.first?.isLetter == true, let end = body.firstIndex(of: ">") else { return nil }
    return (name.lowercased(), isClosing, body.index(after: end))
  }

  private static func character(_ reference: Substring) -> String? {
    guard reference.hasPrefix("#") else { return names[String(reference)] }
    let digits = reference.dropFirst()
    let number =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
