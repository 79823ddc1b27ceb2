internal import DeckFiles
internal import Facts

/// A further right answer, written into the text of a deck file.
///
/// The file is its author's: nothing but the addition changes, and comments stay. Ways to write the
/// addition are tried, and the first counts that, read again, says what the file said and the new
/// answer.
struct AnswerAddition {
  /// The answer, in the notation of the list it belongs to.
  private let answer: String
  private let place: AnswerPlace

  init(_ answer: String, at place: AnswerPlace) {
    self.place = place
    let isNotation = answer.contains { "()~!=|".contains($0) }
    switch place {
    case .names: self.answer = answer
    case .answers: self.answer = isNotation ? "=" + answer : answer
    }
  }

  /// The text with the answer.
  ///
  /// - Returns: `nil` if there is no such place, or no way to write it there.
  /// - Complexity: O(length of the text) for each of a few ways.
  func text(of deck: String) -> String? {
    let file = place.place.file
    guard let root = YAMLDocument.read(deck, file: file).root, let target = target(in: root)
    else { return nil }
    let wanted = changed(root, at: target.place)
    let ways = AnswerEdits(YAMLScalar(answer).text, key, to: target, in: TextPlaces(deck))
    return ways.all.first { text in
      YAMLDocument.read(text, file: file).root.map { $0.says(wanted) } ?? false
    }
  }

  private var key: String {
    switch place {
    case .names: "also"
    case .answers: "accept"
    }
  }

  /// What the answer is added to: the body of the entity, or the fact or card.
  private func target(in root: SourceNode) -> SourceNode? {
    switch place {
    case .names(let id, _): root["entities"]?[id.text]
    case .answers(let place): root.value(at: place)
    }
  }

  /// The tree with the answer added to the value that begins at a place.
  private func changed(_ node: SourceNode, at place: Place) -> SourceNode {
    var node = node
    switch node.content {
    case .list(let items): node.content = .list(items.map { changed($0, at: place) })
    case _ where node.place == place: return added(to: node)
    case .text, .nothing: break
    case .map(let entries):
      node.content = .map(
        entries.map { entry in
          var entry = entry
          entry.value = changed(entry.value, at: place)
          return entry
        })
    }
    return node
  }

  private func added(to node: SourceNode) -> SourceNode {
    var node = node
    let answer = SourceNode(.text(answer), at: node.place)
    func entry(_ key: String, _ value: SourceNode) -> SourceNode.Entry {
      SourceNode.Entry(key: key, place: node.place, value: value)
    }
    let alone = entry(key, SourceNode(.list([answer]), at: node.place))
    switch node.content {
    case .map(var entries):
      if let position = entries.firstIndex(where: { $0.key == key }) {
        let old = entries[position].value
        let items = if case .list(let items) = old.content { items } else { [old] }
        entries[position].value.content = .list([answer] + items)
      } else {
        entries.append(alone)
      }
      node.content = .map(entries)
    case .text: node.content = .map([entry("is", node), alone])
    case .list, .nothing: break
    }
    return node
  }
}

extension SourceNode {
  /// The value of a name.
  fileprivate subscript(key: String) -> SourceNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The value that begins at a place, lists left aside.
  fileprivate func value(at place: Place) -> SourceNode? {
    switch content {
    case .list(let items): items.lazy.compactMap { $0.value(at: place) }.first
    case _ where self.place == place: self
    case .text, .nothing: nil
    case .map(let entries): entries.lazy.compactMap { $0.value.value(at: place) }.first
    }
  }

  /// Whether two trees say the same, wherever it stands and in whichever order names come.
  fileprivate func says(_ other: SourceNode) -> Bool {
    switch (content, other.content) {
    case (.text(let one), .text(let two)): one == two
    case (.nothing, .nothing): true
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.map(let one), .map(let two)):
      one.count == two.count
        && zip(one.sorted { $0.key < $1.key }, two.sorted { $0.key < $1.key }).allSatisfy {
          $0.key == $1.key && $0.value.says($1.value)
        }
    default: false
    }
  }
}
