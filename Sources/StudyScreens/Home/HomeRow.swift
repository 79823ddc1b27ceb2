internal import Facts
internal import Questions
internal import Study

extension HomeState {
  /// A line of the list: a deck, a part of it, or a section.
  struct Row: Hashable, Sendable {
    /// What a line stands for, whatever its figures.
    struct ID: Hashable, Sendable {
      /// The deck, by its place on the shelves.
      var shelf: Int
      /// The part or section; `nil` for the deck as a whole.
      var section: Section.ID?
    }

    var id: ID
    /// How many rows lie above it in the tree: 0 for a deck.
    var level = 0
    var title: String
    /// How it stands; `nil` for a deck that cannot be studied.
    var standing: Standing?
    /// What is wrong with the deck.
    var problem = ""
    /// Whether it holds rows.
    var fold = Fold.none

    var shelf: Int { id.shelf }
    var section: Section.ID? { id.section }
  }

  /// Whether a row holds others, and whether they are shown.
  enum Fold: Hashable, Sendable {
    case none, folded, unfolded
  }

  /// The rows of a deck: itself, then its parts and sections as far as they are unfolded.
  func rows(of position: Int, _ shelf: Shelf, _ schedulers: Schedulers) -> [Row] {
    let id = Row.ID(shelf: position)
    guard case .ready(let maker, let records) = shelf.content else {
      guard case .broken(let errors, let first) = shelf.content else { return [] }
      let count = errors == 1 ? "1 error" : "\(errors) errors"
      return [Row(id: id, title: shelf.title, problem: "\(count): \(first)")]
    }
    let scheduler = schedulers[maker.deck.id]
    var top = Row(id: id, title: shelf.title)
    top.standing = Standing.of(
      maker.deck, records: records, marks: shelf.marks, scheduler: scheduler, on: day)
    guard maker.deck.sections.count > 1 else { return [top] }
    top.fold = unfolded.contains(id) ? .unfolded : .folded
    guard top.fold == .unfolded else { return [top] }
    let sections = Standing.bySection(
      of: maker.deck, records: records, marks: shelf.marks, scheduler: scheduler, on: day)
    let parts = Standing.byPart(of: maker.deck, sections: sections)
    var rows = [top]
    var part: Row?
    for (section, standing) in sections {
      if section.part != part?.section {
        part = parts.first { $0.part.id == section.part }.map { part, standing in
          var row = Row(below: top, part, standing)
          row.fold = unfolded.contains(row.id) ? .unfolded : .folded
          return row
        }
        if let part { rows.append(part) }
      }
      if part?.fold != .folded { rows.append(Row(below: part ?? top, section, standing)) }
    }
    return rows
  }
}

extension HomeState.Row {
  fileprivate init(below parent: Self, _ section: Section, _ standing: Standing) {
    self.init(
      id: ID(shelf: parent.shelf, section: section.id), level: parent.level + 1,
      title: section.title, standing: standing)
  }
}
