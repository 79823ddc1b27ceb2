internal import Facts
internal import Foundation

/// The text of one deck file.
struct DeckText {
  /// A larger file is no deck.
  static let maximumBytes = 64 << 20

  /// The file as the user named it.
  let file: String
  /// Its text.
  let text: String

  /// Reads the texts as one deck.
  static func read(
    _ texts: [DeckText], fallbackID: String, isThorough: Bool = true
  ) -> DeckReader.Outcome {
    var roots: [SourceNode] = []
    var problems: [DeckProblem] = []
    for text in texts {
      do throws(ParseFailure) {
        roots.append(try YAMLText.parse(text.text, file: text.file))
      } catch {
        problems.append(error.problem)
      }
    }
    // With a file missing, references into it would be reported as unknown: say the cause alone.
    guard problems.isEmpty else { return DeckReader.Outcome(deck: nil, problems: problems) }
    return DeckReader.read(
      roots, fallbackID: fallbackID, vocabularies: Vocabulary.allBuiltIn,
      isThorough: isThorough)
  }

  /// The deck files at a path.
  static func files(at path: String) throws(ParseFailure) -> [DeckText] {
    var texts: [DeckText] = []
    for name in try paths(at: path) { texts.append(try file(at: name)) }
    return texts
  }

  /// The paths of the deck files at a path: the file itself, or the `.yaml` and `.yml` files of a
  /// folder by name, `deck.yaml` first.
  static func paths(at path: String) throws(ParseFailure) -> [String] {
    let top = Place(file: path, line: 1, column: 1)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ParseFailure(.unreadable("no such file or folder"), at: top)
    }
    guard isFolder.boolValue else { return [path] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw ParseFailure(.unreadable("permission denied"), at: top)
    }
    let decks = names.filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
    }
    .sorted { ($0 != "deck.yaml" ? 1 : 0, $0) < ($1 != "deck.yaml" ? 1 : 0, $1) }
    guard !decks.isEmpty else {
      throw ParseFailure(.noDeckFiles, at: top)
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return decks.map { "\(folder)/\($0)" }
  }

  private static func file(at path: String) throws(ParseFailure) -> DeckText {
    let top = Place(file: path, line: 1, column: 1)
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: maximumBytes + 1) ?? Data()
    else { throw ParseFailure(.unreadable("permission denied"), at: top) }
    guard data.count <= maximumBytes else {
      throw ParseFailure(.unreadable("larger than 64 MiB"), at: top)
    }
    let isMarked = data.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: isMarked ? data.dropFirst(3) : data, as: UTF8.self) else {
      throw ParseFailure(.unreadable("not UTF-8 text"), at: top)
    }
    return DeckText(file: path, text: text)
  }

  /// A deck's name when it gives none: the name of its file or folder, as a slug.
  static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? "deck"
    var name = last
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    return Slug<Deck>.made(from: name)
  }
}
