internal import Facts

/// The ways to write an answer beside what a file says, likely ones first.
///
/// Some spoil the file: whoever uses them reads the result again.
struct AnswerEdits {
  private let answer: String
  private let key: String
  private let target: SourceNode
  private let places: TextPlaces

  /// - Parameters:
  ///   - answer: The answer as YAML writes it.
  ///   - key: The name of the list that it belongs to.
  ///   - target: What has that list, or shall have it.
  ///   - places: The file.
  init(_ answer: String, _ key: String, to target: SourceNode, in places: TextPlaces) {
    self.answer = answer
    self.key = key
    self.target = target
    self.places = places
  }

  /// The file's text in each way.
  var all: [String] {
    switch target.content {
    case .text: wrapped(target, "{is: ", ", \(key): [\(answer)]}")
    case .map(let entries):
      if let entry = entries.first(where: { $0.key == key }) {
        intoList(entry.value)
      } else {
        newList(among: entries)
      }
    case .list, .nothing: []
    }
  }

  /// Into a list that is there; a single value becomes a list.
  private func intoList(_ value: SourceNode) -> [String] {
    guard case .list(let items) = value.content else {
      return wrapped(value, "[\(answer), ", "]")
    }
    guard let offset = places.offset(of: value.place) else { return [] }
    if places.scalars[offset] == "[" {
      return [places.inserting(answer + (items.isEmpty ? "" : ", "), at: offset + 1)]
    }
    return [places.inserting("- \(answer)\n\(margin(of: value.place))", at: offset)]
  }

  /// As a list of its own, behind what it belongs to.
  private func newList(among entries: [SourceNode.Entry]) -> [String] {
    let heads: Set = ["name", "back", "cloze", "is"]
    let head = entries.firstIndex { heads.contains($0.key) }
    let next = head.flatMap { entries.dropFirst($0 + 1).first }
    let behind = next == nil ? entries.last.map(listBehind) ?? [] : []
    return behind + [next, entries.first].compactMap { $0 }.flatMap(listBefore)
  }

  private func listBefore(_ next: SourceNode.Entry) -> [String] {
    guard let offset = places.offset(of: next.place) else { return [] }
    return ["\n" + margin(of: next.place), ", "].map {
      places.inserting("\(key): [\(answer)]\($0)", at: offset)
    }
  }

  /// On the next line, if the last value ends on its own.
  private func listBehind(_ last: SourceNode.Entry) -> [String] {
    guard let offset = places.offset(of: last.value.place) else { return [] }
    let line = places.ends(from: offset)[0]
    return [places.inserting("\n\(margin(of: last.place))\(key): [\(answer)]", at: line)]
  }

  /// With something before and behind a value, whose end is looked for on its line.
  private func wrapped(_ value: SourceNode, _ before: String, _ behind: String) -> [String] {
    guard let start = places.offset(of: value.place) else { return [] }
    return places.ends(from: start).map { end in
      places.text(..<start) + before + places.text(start..<end) + behind + places.text(end...)
    }
  }

  private func margin(of place: Place) -> String {
    String(repeating: " ", count: place.column - 1)
  }
}
