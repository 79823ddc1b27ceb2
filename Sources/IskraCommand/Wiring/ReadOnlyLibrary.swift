internal import Facts
internal import Journal
internal import Questions
internal import Study
internal import StudyScreens

/// What commands that only read work on: nothing is written, also while another iskra studies.
struct ReadOnlyLibrary {
  /// What the learner has chosen, with the parameters in use.
  let settings: StudySettings
  /// The decks with the memory of their cards.
  let shelves: [Shelf]
  /// The journal, in the names that the cards have now.
  let store: ReviewStore

  /// Reads settings, journal and decks; ends the command with a sentence if the journal cannot be read.
  init(_ world: World) throws {
    let preferences = world.preferences()
    do throws(StoreFailure) {
      let journal = try ReviewStore.sqlite(reading: world.journalPath)
      settings = preferences.study(with: try journal.learned())
      let library = try Library(world, journal, settings.schedulers, isWriter: false)
      shelves = library.shelves
      store = library.store
    } catch {
      throw error.exit
    }
  }

  /// The deck of that id, or all of them; ends the command with a sentence if there is none.
  func shelves(named deck: String?) throws -> [Shelf] {
    let chosen = shelves.filter { deck == nil || $0.maker?.deck.id.text == deck }
    guard deck == nil || !chosen.isEmpty else {
      throw fail("there is no deck '\(deck ?? "")'; 'iskra decks' lists them.", ExitStatus.usage)
    }
    return chosen
  }
}
