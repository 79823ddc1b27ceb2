internal import Facts
internal import Foundation
internal import Interchange
internal import Study
internal import StudyScreens

extension World {
  /// Where decks are edited and read anew while the app runs.
  func desk(_ store: ReviewStore) -> DeckDesk {
    let files = FileDesk(self)
    return DeckDesk(
      editing: { place throws(DeckDesk.Refusal) in try editing(place) },
      reading: { schedulers throws(StoreFailure) in
        let library = try Library(self, store, schedulers, isWriter: true)
        return ReadDecks(
          shelves: library.shelves, notice: library.notice, nextID: try store.nextID())
      },
      fulfilling: { files.fulfil($0) })
  }

  /// The program that opens a place in one of the learner's own decks.
  ///
  /// The variables hold a line for the shell, such as `emacs -nw` or `code --wait`.
  private func editing(_ place: Place) throws(DeckDesk.Refusal) -> [String] {
    let own = DeckShelf(dataFolder: dataFolder).path
    guard place.file.hasPrefix(own + "/") else {
      throw DeckDesk.Refusal(
        "\(place.file) is part of iskra and stays as it is; your own decks lie in \(own).")
    }
    guard FileManager.default.fileExists(atPath: place.file) else {
      throw DeckDesk.Refusal("\(place.file) is no longer there.")
    }
    let environment = ProcessInfo.processInfo.environment
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let editor = named ?? "vi"
    return ["/bin/sh", "-c", editor + " \"$@\"", editor, "+\(place.line)", place.file]
  }
}
