internal import Facts

/// YAML text as trees of values with places.
enum YAMLText {
  /// Reads one document; a text without content is nothing.
  ///
  /// - Complexity: O(length of the text), and of what its anchors multiply it to.
  static func parse(_ text: String, file: String) throws(ParseFailure) -> SourceNode {
    var text = text
    var outcome: Result<SourceNode, ParseFailure>?
    text.withUTF8 { bytes in
      do throws(ParseFailure) {
        var composer = try YAMLComposer(bytes, file: file)
        outcome = .success(try composer.document())
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else {
      throw ParseFailure(.malformed("unreadable"), at: Place(file: file, line: 1, column: 1))
    }
    return try outcome.get()
  }
}
