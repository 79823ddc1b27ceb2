/// Where something stands in a file.
///
/// Lines and columns count from 1, as editors do.
public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, which editors can jump to.
  public var description: String { "\(file):\(line):\(column)" }

  /// Order of reading: by file, then line, then column.
  public static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
