internal import Questions
internal import Study

extension Question {
  /// Reads a typed line as a response; `nil` if it is none.
  ///
  /// Options by number or letter, several of them with spaces or commas between; for a matching the
  /// letters of the responses, in the order of the lines.
  func response(from typed: String) -> Response? {
    if typed == "0" { return .dontKnow }
    let numbers = typed.split { $0 == " " || $0 == "," || $0 == "\t" }.map(Self.position)
    switch form {
    case .choice, .placement, .correction:
      guard numbers.count == 1, let position = numbers[0], options.indices.contains(position) else {
        return nil
      }
      return .chose(position)
    case .selectAll:
      let positions = numbers.compactMap(\.self)
      guard !positions.isEmpty, positions.count == numbers.count,
        positions.allSatisfy(options.indices.contains)
      else { return nil }
      return .selected(Set(positions))
    case .chronology:
      let order = numbers.compactMap(\.self)
      return order.sorted() == Array(parts.indices) ? .ordered(order) : nil
    case .matching, .sorting:
      guard numbers.count == parts.count,
        numbers.compactMap(\.self).allSatisfy(targets.indices.contains)
      else { return nil }
      return .assigned(numbers)
    case .flashcard, .cloze, .typed: return nil
    }
  }

  /// "3" and "c" are the third; "-" is none.
  private static func position(_ text: Substring) -> Int? {
    if let number = Int(text) { return number - 1 }
    guard text.utf8.count == 1, let letter = text.utf8.first, letter >= 0x61 else { return nil }
    return Int(letter - 0x61)
  }

  /// How to answer, in a sentence.
  var howToAnswer: String {
    switch form {
    case .choice, .placement, .correction:
      "Type 1 to \(options.count), 0 for don't know, or ? for help."
    case .selectAll: "Type the numbers of all that are right, such as 1 3, or 0 for don't know."
    case .chronology: "Type the numbers in order, the earliest first, such as 2 1 3, or 0."
    case .matching: "Type a letter for each line in order, such as b a c, '-' for none, or 0."
    case .sorting: "Type the number of a group for each line in order, such as 1 2 1, or 0."
    case .flashcard, .cloze, .typed: "Type the answer."
    }
  }
}
