internal import Facts

extension AnswerJudge {
  /// Judges a list: what is typed is matched with the items one to one, in any order.
  ///
  /// Hits count plus, what fits nothing counts minus; repeats are passed over.
  func judgeList(
    _ typed: String, _ items: [TypedAnswer], of answer: TypedAnswer
  ) -> TypedAnswer.Judgement {
    guard !items.isEmpty else { return TypedAnswer.Judgement(.wrong) }
    let pieces = pieces(of: typed, items)
    var found: [Int: TypedVerdict] = [:]
    var wrong: [String] = []
    var doubt: TypedAnswer.Judgement?
    for piece in pieces {
      let judgements = items.map { judge(piece, for: $0) }
      let right = judgements.indices.filter { judgements[$0].verdict.isHit }
      if let best = right.filter({ found[$0] == nil })
        .min(by: { judgements[$0].verdict.order < judgements[$1].verdict.order })
      {
        found[best] = judgements[best].verdict
      } else if right.isEmpty {
        if let asking = judgements.first(where: \.verdict.asksAgain) {
          doubt = doubt ?? TypedAnswer.Judgement(asking.verdict, note: "\(piece): \(asking.note)")
        } else {
          wrong.append(piece)
        }
      }
    }
    if let doubt, found.count < items.count { return doubt }
    let score = max(0, Double(found.count - wrong.count) / Double(items.count))
    if found.count == items.count, wrong.isEmpty {
      let worst = found.values.max { $0.order < $1.order } ?? .exact
      return TypedAnswer.Judgement(worst, score: 1)
    }
    var notes = ["\(found.count) of \(items.count)"]
    if !wrong.isEmpty { notes.append("not: \(wrong.joined(separator: ", "))") }
    return TypedAnswer.Judgement(
      score > 0 ? .partial : .wrong, note: notes.joined(separator: "; ") + ".", score: score)
  }

  /// The typed text in pieces.
  ///
  /// At an "and" only where the piece as a whole fits nothing: names may have one.
  private func pieces(of typed: String, _ items: [TypedAnswer]) -> [String] {
    var seen: Set<String> = []
    // Names may have commas: where stronger signs stand, only those separate.
    let signs = typed.contains { $0 == ";" || $0 == "\n" } ? ";\n" : ",/"
    let parts = typed.split { signs.contains($0) }.map(\.trimmed)
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
      .prefix(items.count * 2 + 10)
    return parts.flatMap { part -> [String] in
      if items.contains(where: { judge(part, for: $0).verdict.isHit }) { return [part] }
      let words = part.split(separator: " ")
      let joints: Set = ["and", "&", "und"]
      guard words.contains(where: { joints.contains($0.lowercased()) }) else { return [part] }
      return Self.parts(of: words, around: joints) { piece in
        items.contains { judge(piece, for: $0).verdict.isHit }
      }
    }
  }

  /// The words parted at joints, but for those inside a name: the longest hit from the left wins.
  private static func parts(
    of words: [Substring], around joints: Set<String>, isHit: (String) -> Bool
  ) -> [String] {
    let pieces = words.split { joints.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
    var parts: [String] = []
    var start = 0
    while start < pieces.count {
      let end = (start + 1..<min(pieces.count, start + 3)).last {
        isHit(pieces[start...$0].joined(separator: " and "))
      }
      parts.append(pieces[start...(end ?? start)].joined(separator: " and "))
      start = (end ?? start) + 1
    }
    return parts
  }
}
