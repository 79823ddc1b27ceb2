internal import Screen
internal import Study
internal import StudyScreens

extension Runtime {
  /// Lends the terminal to the learner's editor, then reads the decks anew.
  ///
  /// - Parameter words: The editor with its arguments.
  mutating func edit(with words: [String]) {
    let status = terminal.run(words)
    forgetPainting()
    guard status != 127 else {
      return take(.editFailed("The editor cannot be run; set VISUAL or EDITOR to another one."))
    }
    do throws(StoreFailure) {
      take(.decksEdited(try desk.reading(app.settings.schedulers), clock()))
    } catch {
      take(.readFailed(error))
    }
  }
}
