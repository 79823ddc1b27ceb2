/// A document of this folder as a man page: Markdown in, mdoc(7) out.
///
/// It knows what our documents use: headings, paragraphs, lists, fenced code, and tables, whose first
/// column becomes the term and the rest its explanation.
struct MarkdownPage {
  /// The name by which man(1) finds the page, such as `iskra-deck`.
  let name: String
  /// The section of the manual; 5 is file formats.
  let section: Int
  /// What the page is about, in half a line.
  let about: String
  /// The document.
  let markdown: String

  /// The page as mdoc.
  var mdoc: String {
    var page = [
      ".Dd November 30, 2026", ".Dt \(name.uppercased()) \(section)", ".Os", ".Sh NAME",
      ".Nm \(name)", ".Nd \(about)", ".Sh DESCRIPTION",
    ]
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("```") {
        page += [".Bd -literal -offset indent"]
        while let code = lines.popFirst(), code != "```" { page.append(Self.code(code)) }
        page += [".Ed"]
      } else if line.hasPrefix("# ") {
        continue
      } else if line.hasPrefix("## ") {
        page.append(".Sh \(Self.text(line.dropFirst(3).uppercased()))")
      } else if line.hasPrefix("### ") {
        page.append(".Ss \(Self.text(line.dropFirst(4)))")
      } else if line.hasPrefix("|") {
        page += Self.table(lines.popWhile { $0.hasPrefix("|") })
      } else if line.hasPrefix("- ") {
        let rest = lines.popWhile { !$0.isEmpty && !$0.hasPrefix("- ") }
        page += [
          ".Bl -bullet -compact", ".It", Self.text(([line.dropFirst(2)] + rest).joined()), ".El",
        ]
      } else if line.isEmpty {
        page.append(".Pp")
      } else {
        let rest = lines.popWhile { !$0.isEmpty && !$0.hasPrefix("```") && !$0.hasPrefix("|") }
        page.append(Self.text(([line] + rest).joined(separator: " ")))
      }
    }
    return Self.tidy(page).joined(separator: "\n") + "\n"
  }

  /// The rows below a table's head, the first of which is only a rule.
  private static func table(_ rows: [Substring]) -> [String] {
    let rows = rows.dropFirst().map { row in
      row.replacing("\\|", with: "\u{1}").split(separator: "|").map {
        text($0.replacing("\u{1}", with: "|").trimmed)
      }
    }
    return [".Bl -tag -width Ds"]
      + rows.flatMap { cells in
        [".It \(cells.first ?? "")"]
          + [cells.dropFirst().joined(separator: ": ")].filter { !$0.isEmpty }
      } + [".El"]
  }

  /// A line of running text: code and strong words in bold, links as what they say.
  private static func text(_ line: some StringProtocol) -> String {
    let marked = String(line)
      .replacing(#/\[([^\]]+)\]\([^)]+\)/#) { String($0.output.1) }
      .replacing(#/\*\*([^*]+)\*\*/#) { "\u{2}\($0.output.1)\u{3}" }
      .replacing(#/`([^`]+)`/#) { "\u{2}\($0.output.1)\u{3}" }
    return guarded(escaped(marked.trimmed))
      .replacing("\u{2}", with: "\\fB").replacing("\u{3}", with: "\\fR")
  }

  private static func code(_ line: Substring) -> String { guarded(escaped(line)) }

  /// Characters that roff reads otherwise, and those beyond ASCII, as escapes.
  private static func escaped(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)]"
      }
    }
  }

  /// A line that begins with a dot is a request; ours are none.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }

  /// Without paragraphs where headings and lists make their own.
  private static func tidy(_ lines: [String]) -> [String] {
    lines.indices.filter { place in
      guard lines[place] == ".Pp" else { return true }
      let (last, next) = (lines[..<place].last ?? "", lines[(place + 1)...].first ?? ".Sh")
      return ![".Sh", ".Ss", ".Pp"].contains { last.hasPrefix($0) }
        && ![".Sh", ".Ss", ".Pp", ".Bl", ".Bd"].contains { next.hasPrefix($0) }
    }.map { lines[$0] }
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension ArraySlice {
  /// Takes elements from the front as long as the condition holds.
  fileprivate mutating func popWhile(_ holds: (Element) -> Bool) -> [Element] {
    let taken = Array(prefix(while: holds))
    removeFirst(taken.count)
    return taken
  }
}
