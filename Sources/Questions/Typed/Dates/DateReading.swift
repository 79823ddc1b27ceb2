internal import Facts

/// One way to read a typed date.
struct DateReading: Hashable, Sendable {
  /// In which calendar a date is given.
  enum Style: Hashable, Sendable {
    /// Not told.
    case unmarked
    /// Gregorian.
    case new
    /// Julian.
    case old
  }

  /// The date.
  var date: PartialDate
  /// In which calendar it is given.
  var style = Style.unmarked
  /// Whether the name of the month was misspelt.
  var hasSlip = false

  /// All ways to read a text; none if it is no date.
  ///
  /// `years` is the span in which two digits must fit one year only.
  static func all(of text: String, years: ClosedRange<Int>?) -> [DateReading] {
    var tokens = DateToken.all(of: text)
    let style = takeStyle(from: &tokens)
    tokens.removeAll(where: \.isFiller)
    var parser = DateParser(years: years)
    let dates = parser.dates(tokens)
    var seen: Set<PartialDate> = []
    return dates.filter { seen.insert($0).inserted }.map {
      DateReading(date: $0, style: style, hasSlip: parser.hasSlip)
    }
  }

  /// Takes out "N.S.", "old style" and the like.
  private static func takeStyle(from tokens: inout [DateToken]) -> Style {
    let marks: [(words: [String], style: Style)] = [
      (["new", "style"], .new), (["old", "style"], .old), (["n", "s"], .new), (["o", "s"], .old),
      (["ns"], .new), (["os"], .old), (["gregorian"], .new), (["julian"], .old),
    ]
    var style = Style.unmarked
    for mark in marks {
      let words = mark.words.map { DateToken.word($0) }
      var position = 0
      while position + words.count <= tokens.count {
        if Array(tokens[position..<position + words.count]) == words {
          tokens.removeSubrange(position..<position + words.count)
          style = mark.style
        } else {
          position += 1
        }
      }
    }
    return style
  }
}

/// A piece of a typed date.
enum DateToken: Hashable, Sendable {
  /// Digits.
  case number(String)
  /// Letters, folded.
  case word(String)
  /// A sign that joins numbers: `.`, `/` or `-`.
  case sign(Character)

  /// The pieces of a text.
  ///
  /// Commas, quotes, parentheses and other signs only separate.
  static func all(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var digits = ""
    var letters: [Unicode.Scalar] = []
    func end() {
      if !digits.isEmpty { tokens.append(.number(digits)) }
      if !letters.isEmpty {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: Folding.letters(of: letters).compactMap { Unicode.Scalar($0) })
        tokens.append(.word(String(word)))
      }
      digits = ""
      letters = []
    }
    for written in text.unicodeScalars.prefix(Folding.maximumScalars) {
      for scalar in Folding.compatible(written) {
        switch scalar {
        case "0"..."9":
          if !letters.isEmpty { end() }
          digits.unicodeScalars.append(scalar)
        case ".", "/":
          end()
          tokens.append(.sign(scalar == "/" ? "/" : "."))
        default:
          if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" {
            end()
            tokens.append(.sign("-"))
          } else if Folding.role(of: scalar) == .letter || Folding.role(of: scalar) == .tail {
            if !digits.isEmpty { end() }
            letters.append(scalar)
          } else if Folding.role(of: scalar) != .nothing {
            end()
          }
        }
      }
    }
    end()
    return tokens.enumerated().filter { !isFullStop($0.element, at: $0.offset, in: tokens) }
      .map(\.element)
  }

  /// A full stop that ends a shortened word rather than joining numbers.
  private static func isFullStop(_ token: DateToken, at position: Int, in tokens: [DateToken])
    -> Bool
  {
    guard token == .sign(".") else { return false }
    guard position > 0, position + 1 < tokens.count else { return true }
    if case .word = tokens[position - 1], !DateParser.isRomanMonth(tokens[position - 1]) {
      return true
    }
    return tokens[position + 1] == .sign(".")
  }

  /// A word that says nothing about the date itself.
  var isFiller: Bool {
    guard case .word(let word) = self else { return false }
    return Self.fillers.contains(word)
  }

  private static let fillers: Set = [
    "in", "on", "the", "of", "c", "ca", "circa", "about", "around", "approximately", "year", "day",
    "month", "ad", "ce", "st", "nd", "rd", "th", "from", "between", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]
}
