extension PartialDate {
  /// Reads `1917-11-07`, `1917-11`, `1917`, `1936..1938` and `~1917`; `nil` for anything else,
  /// also for days that do not exist and for ranges whose end does not follow their start.
  public init?(text: String) {
    var rest = Substring(text)
    let isCirca = rest.first == "~"
    if isCirca { rest.removeFirst() }
    let ends = rest.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first, let start = Point(text: first) else { return nil }
    guard ends.count == 2 else {
      self.init(start, circa: isCirca)
      return
    }
    guard let end = Point(text: ends[1]), end.firstDay > start.lastDay else { return nil }
    self.init(start, to: end, circa: isCirca)
  }

  /// As a person writes it: "7 November 1917", "November 1917", "1917", "1936–1938".
  public var text: String {
    guard let end else { return start.text }
    return "\(start.text)–\(end.text)"
  }

  /// The text with its preposition: "on 7 November 1917", "in 1917", "from 1936 to 1938".
  public var textWithPreposition: String {
    if let end { return "from \(start.text) to \(end.text)" }
    if isCirca { return "around \(start.text)" }
    return (precision == .day ? "on " : "in ") + start.text
  }

  /// How a question asks for a date of this precision: "On what date", "In which year",
  /// "Around which year".
  ///
  /// A month is asked with its year: whoever answers "June" has not been asked too little.
  public var question: String {
    switch precision {
    case .day: isCirca ? "Around what date" : "On what date"
    case .month: isCirca ? "Around which month and year" : "In which month and year"
    case .year: isCirca ? "Around which year" : "In which year"
    case .range: "In which years"
    }
  }
}

extension PartialDate.Point {
  /// The English names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  init?(text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count <= 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 }),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
    guard isValid else { return nil }
  }

  var text: String {
    guard let month else { return "\(year)" }
    let name = Self.monthNames[month - 1]
    guard let day else { return "\(name) \(year)" }
    return "\(day) \(name) \(year)"
  }
}
