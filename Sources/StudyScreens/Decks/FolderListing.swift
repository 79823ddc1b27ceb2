internal import Screen

/// A folder as the chooser of files shows it.
public struct FolderListing: Hashable, Sendable {
  /// A folder or file in it.
  public struct Item: Hashable, Sendable {
    /// What choosing it means.
    public enum Kind: Hashable, Sendable {
      /// A folder to look into.
      case folder
      /// A file that by its name may hold a deck.
      case deck
      /// Another file.
      case other
      /// The listed folder itself, since it holds the files of a deck.
      case whole
    }

    /// The name as the system knows it; may hold anything.
    public var name: String
    /// What choosing it means.
    public var kind: Kind

    /// An item.
    public init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }

    /// How it is shown: nothing in it can disturb the terminal.
    var label: String {
      switch kind {
      case .folder: name.cleaned + "/"
      case .deck, .other: name.cleaned
      case .whole: "this folder as one deck"
      }
    }
  }

  /// The folder, from the root.
  public var path: String
  /// Folders first, then files, by name; what begins with a dot is left out.
  public var items: [Item]
  /// How many more there are than can be listed.
  public var leftOut: Int

  /// A listing.
  public init(path: String, items: [Item], leftOut: Int = 0) {
    self.path = path
    self.items = items
    self.leftOut = leftOut
  }

  /// The folder above it.
  var above: String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// The path of something in it.
  func path(of item: Item) -> String {
    if item.kind == .whole { return path }
    return path.hasSuffix("/") ? path + item.name : "\(path)/\(item.name)"
  }
}
