internal import Facts

/// The fields of a row by what they mean, cleaned.
struct RowFields {
  var front = ""
  var back = ""
  var id = ""
  var tags = ""
  var deck = ""
  var note = ""
  var why = ""
  var wrong: [String] = []
  var accept: [String] = []
  /// Whether control characters were taken out.
  var isChanged = false
  /// Whether markup was dropped.
  var isStyled = false
  /// Whether several holes were meant as one card.
  var sharesHoles = false
  private var cloze = ""
  private var correct = ""
  private var hasOptions = false
  private var options: [Int: String] = [:]

  init(_ row: TableReader.Record, _ plan: ColumnPlan, isHTML: Bool) {
    for (role, cell) in zip(plan.roles, row.cells) {
      if case .unused = role { continue }
      let html = isHTML ? HTMLText(cell) : nil
      let clean = CleanText(html?.text ?? cell)
      if clean.isChanged { isChanged = true }
      if html?.isStyled == true { isStyled = true }
      set(role, clean)
    }
    hasOptions = plan.roles.contains(.correct) && !options.isEmpty
  }

  private mutating func set(_ role: ColumnRole, _ clean: CleanText) {
    let text = clean.text
    switch role {
    case .front: front = text
    case .back: back = text
    case .cloze: cloze = text
    case .id: id = text
    case .tags: tags = clean.line
    case .deck: deck = clean.line.replacing("::", with: ": ").trimmed
    case .note: note = text
    case .why: why = text
    case .wrong: wrong += Self.list(text)
    case .accept: accept = Self.list(text)
    case .correct: correct = text
    case .option(let number): if !text.isEmpty { options[number] = text }
    case .unused: break
    }
  }

  /// The text with holes in our writing, if the row is one: from its own column, or Anki's
  /// `{{c1::…::hint}}` in front.
  ///
  /// Hints are dropped.
  var clozeText: String? {
    mutating get {
      guard !cloze.isEmpty || front.contains("{{c") && front.contains("::") else { return nil }
      var groups: [Substring] = []
      let text = (cloze.isEmpty ? front : cloze).replacing(/\{\{c([0-9,]+)::(.*?)\}\}/) { match in
        groups.append(match.1)
        return "{{" + (match.2.split(separator: "::").first ?? "") + "}}"
      }
      sharesHoles = Set(groups).count < groups.count
      if cloze.isEmpty {
        guard !groups.isEmpty else { return nil }
        if note.isEmpty { note = back }
      }
      return text
    }
  }

  /// Makes the right option the back and the others wrong answers; false if there is no right one.
  mutating func takeCorrectOption() -> Bool {
    let ordered = options.sorted { $0.key < $1.key }
    guard hasOptions, back.isEmpty else {
      wrong += ordered.map(\.value).filter { $0 != back }
      return true
    }
    let letter = correct.utf8.count == 1 ? correct.lowercased().utf8.first : nil
    let right =
      ordered.first { $0.value == correct } ?? ordered.first { "\($0.key)" == correct }
      ?? ordered.first { $0.key + 0x60 == letter.map(Int.init) }
    guard let right else { return false }
    back = right.value
    wrong += ordered.filter { $0.key != right.key }.map(\.value)
    return true
  }

  /// Several answers in one field, divided by bars, else line ends, else semicolons.
  private static func list(_ text: String) -> [String] {
    let mark: Character = text.contains("|") ? "|" : text.contains("\n") ? "\n" : ";"
    return text.split(separator: mark).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
