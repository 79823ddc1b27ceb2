public import Facts

extension DeckSource {
  /// The files of the deck as they are, in the order in which they are joined.
  ///
  /// - Throws: The problem if a file cannot be read.
  public func texts() throws(DeckProblem) -> [(name: String, text: String)] {
    let texts: [DeckText]
    switch self {
    case .builtIn(let name):
      texts = BuiltInFile.all.filter { $0.deck == name }
        .map { DeckText(file: $0.path, text: $0.text) }
    case .path(let path):
      do throws(ParseFailure) {
        texts = try DeckText.files(at: path)
      } catch {
        throw error.problem
      }
    }
    return texts.map { ($0.file.split(separator: "/").last.map(String.init) ?? $0.file, $0.text) }
  }
}
