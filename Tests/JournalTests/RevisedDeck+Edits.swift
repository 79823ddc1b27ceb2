import Questions

extension RevisedDeck {
  /// Edits the deck as a person does between two sessions: a few wordings, the order, some cards in,
  /// some out, now and then a name or a split into files.
  mutating func revise(_ random: inout SeededGenerator) {
    for position in items.indices { items[position].was = nil }
    for position in items.indices where Int.random(in: 0..<10, using: &random) == 0 {
      edit(&items[position], &random)
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) where items.count > 20 {
      rest.append(items.remove(at: Int.random(in: items.indices, using: &random)))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) where !rest.isEmpty {
      let item = rest.remove(at: Int.random(in: rest.indices, using: &random))
      items.insert(item, at: Int.random(in: 0...items.count, using: &random))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: items.shuffle(using: &random)
    case 1: items.swapAt(0, items.count - 1)
    case 2: files = Int.random(in: 1...3, using: &random)
    default: break
    }
  }

  private func edit(_ item: inout Item, _ random: inout SeededGenerator) {
    if let id = item.id, Int.random(in: 0..<4, using: &random) == 0 {
      item.was = id
      item.id = "\(id)-r"
    }
    if item.id != nil, !item.back.isEmpty {
      // A card with a name may become whatever its author likes.
      item.front =
        Int.random(in: 0..<3, using: &random) == 0 ? "Edition of \(item.serial)" : item.front
      item.back += "."
      return
    }
    if item.back.isEmpty { return editText(&item, &random) }
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: slip(&item.front, &random)
    case 2: item.front = item.front.hasSuffix(")") ? item.front : "\(item.front) (please)"
    case 3: item.front = item.front.hasSuffix("?") ? "\(item.front.dropLast())." : "\(item.front)?"
    case 4: item.front = reworded(item.front)
    case 5: item.front = item.front.uppercased() == item.front ? item.front : "\(item.front), then"
    case 6: item.back = "The \(item.back)"
    case 7: item.back = "\(item.back) (\(item.serial))"
    case 8: slip(&item.back, &random)
    case 9: item.back = "no. \(item.serial)"
    case 10: item.id = "n\(item.serial)"
    default:
      item.front = reworded(item.front)
      slip(&item.back, &random)
    }
  }

  private func reworded(_ front: String) -> String {
    for (former, present) in Self.wordings where front.hasPrefix(former) {
      return "\(present)\(front.dropFirst(former.count))"
    }
    return front
  }

  private static let wordings = [
    ("Capital of ", "What is the capital of "), ("What is the capital of ", "The capital of "),
    ("Continent of ", "On which continent is "), ("On which continent is ", "Continent of "),
    ("When was the battle of ", "Battle of "), ("Battle of ", "The battle of "),
    ("Who wrote ", "Who is the author of "), ("Which river flows ", "Which stream flows "),
    ("In which year did ", "When did "), ("What is the ", "Which is the "), ("das ", "ein "),
    ("der ", "ein "), ("Which element ", "What element "), ("Who was ", "Tell who was "),
  ]

  /// Two letters change places, or one is lost, in the middle of a long word.
  private func slip(_ text: inout String, _ random: inout SeededGenerator) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
    let long = words.indices.filter { word in
      words[word].count >= 6 && words[word].allSatisfy(\.isLetter)
    }
    guard let word = long.randomElement(using: &random) else { return }
    let letter = Int.random(in: 2..<words[word].count - 1, using: &random)
    if Bool.random(using: &random) {
      words[word].swapAt(letter, letter - 1)
    } else {
      words[word].remove(at: letter)
    }
    text = words.map { String($0) }.joined(separator: " ")
  }

  private func editText(_ item: inout Item, _ random: inout SeededGenerator) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      item.front =
        item.front.hasPrefix("As we know, ")
        ? String(item.front.dropFirst(12)) : "As we know, \(item.front)"
    case 1: item.front = "\(item.front.dropLast())!"
    case 2:
      // Another hole in front of the others, or one less.
      if item.front.contains("{{the}}") {
        item.front.replace("{{the}}", with: "the")
      } else if let range = item.front.firstRange(of: " the ") {
        item.front.replaceSubrange(range, with: " {{the}} ")
      }
    default:
      item.front =
        item.front.hasSuffix(" indeed.")
        ? "\(item.front.dropLast(8))." : "\(item.front.dropLast()) indeed."
    }
  }
}
