internal import ArgumentParser
internal import Facts
internal import Questions
internal import StudyScreens

/// The deck and section that a command names.
struct StudyTarget {
  let shelf: Int
  let deck: Deck.ID
  let section: Section.ID?

  /// Finds what was asked for, or says what there is instead.
  init(_ request: StudyRequest, in shelves: [Shelf]) throws {
    let ready = shelves.enumerated().compactMap { position, shelf in
      shelf.maker.map { (position: position, deck: $0.deck) }
    }
    guard let found = ready.first(where: { request.deck == nil || $0.deck.id.text == request.deck })
    else {
      let known = ready.map(\.deck.id.text).joined(separator: ", ")
      throw fail(
        "there is no deck '\(request.deck ?? "")'; the decks are \(known).", ExitStatus.usage)
    }
    shelf = found.position
    deck = found.deck.id
    guard let wanted = request.section else {
      section = nil
      return
    }
    guard let section = found.deck.section(Section.ID(wanted)) else {
      let known = found.deck.sections.map(\.id.text).joined(separator: ", ")
      throw fail(
        "there is no section '\(wanted)' in \(found.deck.id); the sections are \(known).",
        ExitStatus.usage)
    }
    self.section = section.id
  }
}
