internal import ArgumentParser
internal import Facts
internal import Questions
internal import Study
internal import StudyScreens

/// The deck and the section or part that a command names.
struct StudyTarget {
  let shelf: Int
  let deck: Deck.ID
  let section: Section.ID?
  /// The quiz about it, if one is asked for.
  let quiz: QuizPlan?

  /// Finds what was asked for, or says what there is instead.
  init(_ request: StudyRequest, in shelves: [Shelf]) throws {
    let ready = shelves.enumerated().compactMap { position, shelf in
      shelf.maker.map { (position: position, deck: $0.deck) }
    }
    guard let found = ready.first(where: { request.deck == nil || $0.deck.id.text == request.deck })
    else {
      if let broken = shelves.first(where: { $0.maker == nil && $0.names(request.deck) }) {
        throw fail(
          "'\(request.deck ?? "")' has errors; 'iskra deck check \(broken.title)' lists them.",
          ExitStatus.badData)
      }
      let known = ready.map(\.deck.id.text).joined(separator: ", ")
      throw fail(
        "there is no deck '\(request.deck ?? "")'; the decks are \(known).", ExitStatus.usage)
    }
    shelf = found.position
    deck = found.deck.id
    guard let wanted = request.section else {
      section = nil
      quiz = request.quizPlan(of: nil)
      return
    }
    guard let section = found.deck.section(Section.ID(wanted)) else {
      let known = found.deck.outline.map(\.id.text).joined(separator: ", ")
      throw fail(
        "there is no section '\(wanted)' in \(found.deck.id); "
          + (known.isEmpty ? "it has none." : "the sections are \(known)."), ExitStatus.usage)
    }
    self.section = section.id
    quiz = request.quizPlan(of: section.id)
  }
}

extension Shelf {
  /// Whether a deck that cannot be read is meant: its file's name without the ending.
  fileprivate func names(_ wanted: String?) -> Bool {
    guard let wanted, let file = title.split(separator: "/").last else { return false }
    return file == wanted || file.hasPrefix(wanted + ".")
  }
}
