internal import Facts

/// What a column of a table holds.
enum ColumnRole: Hashable {
  case front, back, cloze, id, tags, deck, note, why
  /// Several wrong answers in one field, or several further right ones.
  case wrong, accept
  /// One option among several, from 1.
  case option(Int)
  /// Which option is right: its number, letter or text.
  case correct
  /// Something a deck has no place for; its heading.
  case unused(String?)

  /// The word for it.
  var word: String {
    switch self {
    case .front: "front"
    case .back: "back"
    case .cloze: "cloze"
    case .id: "id"
    case .tags: "tags"
    case .deck: "section"
    case .note: "note"
    case .why: "why"
    case .wrong: "wrong"
    case .accept: "accept"
    case .option(let number): "option \(number)"
    case .correct: "correct"
    case .unused: "-"
    }
  }
}

/// The roles of the columns of a table.
struct ColumnPlan: Hashable {
  var roles: [ColumnRole]

  /// The plan in a header row; `nil` if the row names no way to make a card.
  init?(header: [String]) {
    var roles: [ColumnRole] = []
    for cell in header {
      let role = Self.role(cell)
      roles.append(roles.contains(role) ? .unused(cell) : role)
    }
    self.roles = roles
    guard makesCards else { return nil }
  }

  /// The plan where special columns are known by number and the others by name or, failing that, by
  /// order: front, back.
  init(width: Int, names: [String]?, special: [Int: ColumnRole]) {
    roles = (0..<width).map { column in
      if let role = special[column] { return role }
      return names.flatMap { column < $0.count ? Self.role($0[column]) : nil } ?? .unused(nil)
    }
    if makesCards { return }
    for role in [ColumnRole.front, .back] {
      let free = roles.indices.first { column in
        guard special[column] == nil, case .unused = roles[column] else { return false }
        return true
      }
      if !roles.contains(role), let free { roles[free] = role }
    }
  }

  /// Whether a row can become a card.
  var makesCards: Bool {
    let options = roles.count { if case .option = $0 { true } else { false } }
    return roles.contains(.cloze)
      || roles.contains(.front)
        && (roles.contains(.back) || roles.contains(.correct) && options > 1)
  }

  /// The headings, or numbers from 1, of the columns without a place.
  var unused: [String] {
    roles.enumerated().compactMap { column, role in
      guard case .unused(let heading) = role else { return nil }
      let name = heading.map { CleanText($0).text } ?? ""
      return name.isEmpty ? "\(column + 1)" : "'\(name)'"
    }
  }

  private static func role(_ heading: String) -> ColumnRole {
    let name = heading.lowercased().filter { $0.isLetter || $0.isNumber }
    if let role = names[name] { return role }
    for word in ["option", "choice"] where name.hasPrefix(word) {
      if let number = number(String(name.dropFirst(word.count))) { return .option(number) }
    }
    return .unused(heading)
  }

  private static func number(_ text: String) -> Int? {
    if let number = Int(text) { return (1...200).contains(number) ? number : nil }
    guard text.count == 1, let letter = text.utf8.first, (0x61...0x7A).contains(letter) else {
      return nil
    }
    return Int(letter) - 0x60
  }

  private static let names: [String: ColumnRole] = [
    "front": .front, "question": .front, "term": .front, "prompt": .front, "word": .front,
    "back": .back, "answer": .back, "definition": .back, "meaning": .back, "translation": .back,
    "cloze": .cloze, "id": .id, "guid": .id, "tags": .tags, "tag": .tags, "deck": .deck,
    "section": .deck, "chapter": .deck, "category": .deck, "note": .note, "notes": .note,
    "extra": .note, "comment": .note, "why": .why, "explanation": .why, "feedback": .why,
    "wrong": .wrong, "distractors": .wrong, "accept": .accept, "also": .accept,
    "correct": .correct, "correctanswer": .correct,
  ]
}
