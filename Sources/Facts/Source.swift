/// A book, essay or article that facts are taken from or checked against.
public struct Source: Hashable, Sendable {
  /// The name by which facts cite it.
  public typealias ID = Slug<Source>

  /// The name by which facts cite it.
  public var id: ID
  /// The title.
  public var title: String
  /// Who wrote it; empty if unknown.
  public var author: String
  /// When it appeared, as written in the deck; empty if unknown.
  public var year: String

  /// A source of a deck.
  public init(id: ID, title: String, author: String = "", year: String = "") {
    self.id = id
    self.title = title
    self.author = author
    self.year = year
  }

  /// "Robert Service, Lenin: A Biography (2000)": author and year where they are known.
  public var text: String {
    let named = author.isEmpty ? title : "\(author), \(title)"
    return year.isEmpty ? named : "\(named) (\(year))"
  }
}

/// Where in a source something stands.
public struct Citation: Hashable, Sendable {
  /// The source.
  public var source: Source.ID
  /// The place in it, such as `§1.1` or `pp. 607–608`; may be empty.
  public var locator: String

  /// A source and a place in it.
  public init(_ source: Source.ID, locator: String = "") {
    self.source = source
    self.locator = locator
  }
}
