public import Facts

/// YAML text that is no deck, as a tree of values with places.
public enum YAMLDocument {
  /// Reads one document; a text without content is nothing.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The file as the user named it, for places.
  /// - Returns: The tree, or what is wrong with the syntax.
  public static func read(_ text: String, file: String) -> (
    root: SourceNode?, problem: DeckProblem?
  ) {
    do throws(ParseFailure) {
      return (try YAMLText.parse(text, file: file), nil)
    } catch {
      return (nil, error.problem)
    }
  }
}
