public import Facts

/// Where a deck lies: inside the program, or in a file or folder.
public enum DeckSource: Hashable, Sendable {
  /// Shipped inside the program, under this name.
  case builtIn(name: String)
  /// A YAML file, or a folder of them.
  case path(String)

  /// The decks that are shipped inside the program.
  public static var allBuiltIn: [DeckSource] {
    var names: [String] = []
    for file in BuiltInFile.all where !names.contains(file.deck) { names.append(file.deck) }
    return names.map { .builtIn(name: $0) }
  }

  /// Reads the deck and reports every problem in all its files.
  ///
  /// - Parameter isThorough: Whether to look for what only deserves a warning too; a program that is
  ///   about to study does without.
  /// - Returns: The deck, unless it has errors, and the problems.
  public func load(isThorough: Bool = true) -> DeckReader.Outcome {
    switch self {
    case .builtIn(let name):
      let files = BuiltInFile.all.filter { $0.deck == name }
      guard !files.isEmpty else {
        let place = Place(file: name, line: 1, column: 1)
        let problem = DeckProblem(.unreadable("no such built-in deck"), at: place)
        return DeckReader.Outcome(deck: nil, problems: [problem])
      }
      return DeckText.read(
        files.map { DeckText(file: $0.path, text: $0.text) }, fallbackID: name,
        isThorough: isThorough)
    case .path(let path):
      do throws(ParseFailure) {
        return DeckText.read(
          try DeckText.files(at: path), fallbackID: DeckText.name(of: path), isThorough: isThorough)
      } catch {
        return DeckReader.Outcome(deck: nil, problems: [error.problem])
      }
    }
  }
}
