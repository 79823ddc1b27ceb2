/// A text as YAML writes it: plain where nobody could mistake it, else quoted, else as a block.
///
/// Source: YAML 1.1 (what libyaml reads), sections 5.1 characters, 7.3 flow scalars, 8.1 blocks.
struct YAMLScalar {
  private let raw: String

  init(_ raw: String) {
    self.raw = raw
  }

  /// The text on one line.
  var text: String { isPlain ? raw : quoted }

  /// The text on one line, or as a literal block with its lines at the indent.
  func text(indent: Int) -> String {
    guard raw.contains("\n"), isLiteral else { return text }
    let margin = String(repeating: " ", count: indent)
    let lines = raw.split(separator: "\n", omittingEmptySubsequences: false)
    return (["|-"] + lines.map { $0.isEmpty ? "" : margin + $0 }).joined(separator: "\n")
  }

  /// Begins with a letter, holds nothing with a meaning, and is none of the words that are read as
  /// yes, no or nothing.
  private var isPlain: Bool {
    guard let first = raw.unicodeScalars.first, let last = raw.unicodeScalars.last,
      first.properties.isAlphabetic, last != ":", last != " ",
      !Self.words.contains(raw.lowercased())
    else { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in raw.unicodeScalars {
      if previous == ":" && scalar == " " || previous == " " && scalar == "#" { return false }
      if !Self.isPrintable(scalar) || scalar == "\n" || scalar == "\t" { return false }
      previous = scalar
    }
    return true
  }

  /// Lines that begin and end so that a block gives them back unchanged.
  private var isLiteral: Bool {
    raw.unicodeScalars.allSatisfy(Self.isPrintable)
      && raw.first?.isWhitespace == false && raw.last?.isWhitespace == false
      && !raw.contains(" \n") && !raw.contains("\t\n")
  }

  private var quoted: String {
    var text = "\""
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where Self.isPrintable(scalar): text.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFFFF ? 8 : 4
        text += scalar.value > 0xFFFF ? "\\U" : "\\u"
        text += String(repeating: "0", count: width - digits.count) + digits
      }
    }
    return text + "\""
  }

  /// What may stand in a file as it is; line ends other than the line feed may not.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static let words: Set = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]
}
