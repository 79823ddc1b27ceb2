/// A stable name for something in a deck: lower-case letters, digits and hyphens.
///
/// Progress hangs on slugs, not on wording or position, so a spelling or a date can be mended without
/// losing it. `Owner` keeps the slugs of different things apart at compile time.
public struct Slug<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The slug as written, such as `died-on`.
  public let text: String

  /// Takes the text as it is.
  ///
  /// Use ``isValid(_:)`` on text that comes from people.
  public init(_ text: String) {
    self.text = text
  }

  /// The slug as written.
  public var description: String { text }

  /// Whether the text consists of lower-case letters, digits and inner hyphens, 64 at most.
  public static func isValid(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), text.utf8.first != 0x2D, text.utf8.last != 0x2D else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// Alphabetical order of the text.
  public static func < (one: Slug, other: Slug) -> Bool { one.text < other.text }
}

extension Slug: ExpressibleByStringLiteral {
  /// A slug written in source code.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Slug {
  /// The nearest slug to a text: letters and digits in lower case, hyphens for the rest, 64 at most;
  /// `deck` if nothing is left.
  public static func made(from text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if isValid(String(scalar)) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    let cut = slug.prefix(64)
    let name = cut.hasSuffix("-") ? String(cut.dropLast()) : String(cut)
    return name.isEmpty ? "deck" : name
  }
}
