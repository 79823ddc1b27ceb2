internal import Facts

extension [Question.Option] {
  /// The options in ascending order if all of them are numbers or dates, or are alike but for their
  /// figures (rule L20); else as they are.
  var ascendingIfOrdered: [Question.Option] {
    var ranks = compactMap { OptionOrder.rank(of: $0.text) }
    if ranks.count < count, Set(map { OptionOrder.frame(of: $0.text) }).count == 1 {
      ranks = compactMap { OptionOrder.firstFigure(in: $0.text) }
    }
    guard ranks.count == count else { return self }
    return zip(self, ranks).sorted { $0.1 < $1.1 }.map(\.0)
  }
}

/// Where a printed number or date stands among others.
enum OptionOrder {
  /// The number itself, or the day of a date; `nil` for anything else.
  static func rank(of text: String) -> Double? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    if words.count <= 2, let number = number(first) ?? numberWord(first) { return number }
    guard
      let month = words.dropLast().last.flatMap({
        PartialDate.Point.monthNames.firstIndex(of: String($0))
      }),
      let year = words.last.flatMap({ Int($0) })
    else { return nil }
    let day = words.count == 3 ? Int(first) ?? 1 : 1
    return Double(PartialDate(.init(year: year, month: month + 1, day: day)).days.lowerBound)
  }

  /// The words beside the figures: "Between and" of "Between 1949 and 1953".
  static func frame(of text: String) -> String {
    text.filter { !($0.isASCII && $0.isNumber) }
  }

  /// 1949 in "Between 1949 and 1953".
  static func firstFigure(in text: String) -> Double? {
    text.split { !($0.isASCII && $0.isNumber) }.first.flatMap { Double($0) }
  }

  /// "Three" … "Twenty".
  private static func numberWord(_ text: Substring) -> Double? {
    numberWords.firstIndex(of: text.lowercased()).map(Double.init)
  }

  private static let numberWords = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// "53", "2,215", "3.5", the low end of "390,000–600,000".
  private static func number(_ text: Substring) -> Double? {
    let low = text.split(separator: "–").first ?? text
    return Double(low.filter { $0 != "," })
  }
}
