internal import Facts
internal import Questions
internal import Study

/// A card as `cards --json` prints it.
struct CardReport: Encodable {
  let id: String
  let deck: String
  let front: String
  let back: String
  let section: String?
  /// Suspended, buried, new, due, leech, learning or known: what tells most.
  let state: String
  /// The day on which it is asked.
  let dueOn: String?
  /// Days until then; negative when overdue.
  let due: Int?
  let stability: Double?
  let difficulty: Double?
  let recall: Double?
  let reviews: Int
  let lapses: Int
  let importance: Int
  let status: String
  let isSuspended: Bool
  let isBuried: Bool
  let isFlagged: Bool
  let place: String

  /// The card of a row; `nil` if there is none.
  init?(_ row: Int, of index: CardIndex) {
    guard let key = index.key(row), let provenance = index.provenance(row) else { return nil }
    let figures = index.figures[row]
    let sides = index.sides(row)
    id = key.card.text
    deck = key.deck.text
    front = sides.front
    back = sides.back
    section = index.section(row)?.id.text
    state = figures.state.rawValue
    dueOn = figures.isStarted ? (index.day + figures.due).isoText : nil
    due = figures.isStarted ? figures.due : nil
    stability = figures.value(of: .stability)
    difficulty = figures.value(of: .difficulty)
    recall = figures.value(of: .recall)
    reviews = figures.reviews
    lapses = figures.lapses
    importance = figures.importance
    status = provenance.status.rawValue
    isSuspended = figures.isSuspended
    isBuried = figures.isBuried
    isFlagged = figures.isFlagged
    place = provenance.place.description
  }

  /// The same in a line.
  var text: String {
    var parts = [front, back]
    if let stability, let recall, let dueOn {
      let days = (stability * 10).rounded() / 10
      let percent = Int((recall * 100).rounded())
      parts += ["due \(dueOn)", "stability \(days) d", "recall \(percent) %"]
    }
    parts.append(state)
    return parts.joined(separator: " · ") + "  [\(deck)/\(id)]"
  }
}
