internal import Facts
internal import Yams

/// Turns YAML text into a ``SourceNode`` tree, within limits.
enum YAMLText {
  /// More nodes than any honest deck has.
  ///
  /// References to anchors count as often as they are used, so a few lines that multiply themselves
  /// stop here.
  static let maximumNodes = 2_000_000
  /// Deeper nesting than any deck needs.
  static let maximumDepth = 32

  /// Reads one YAML document.
  ///
  /// A file without content is an empty mapping.
  static func parse(_ text: String, file: String) throws(ParseFailure) -> SourceNode {
    let top = Place(file: file, line: 1, column: 1)
    do {
      // Without rules for types everything stays text, which is what the reader wants, and no time
      // goes into trying patterns on every scalar.
      let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return SourceNode(.nothing, at: top)
      }
      var budget = maximumNodes
      return try convert(root, file: file, depth: 0, budget: &budget)
    } catch let failure as ParseFailure {
      throw failure
    } catch let error as YamlError {
      throw ParseFailure(error, file: file)
    } catch {
      throw ParseFailure(problem: DeckProblem(.malformed("\(error)"), at: top))
    }
  }

  private static func convert(
    _ node: Yams.Node, file: String, depth: Int, budget: inout Int
  ) throws(ParseFailure) -> SourceNode {
    let mark = node.mark
    let place = Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    budget -= 1
    guard budget > 0, depth <= maximumDepth else {
      let words = budget > 0 ? "nested deeper than \(maximumDepth) levels" : "too many values"
      throw ParseFailure(problem: DeckProblem(.malformed(words), at: place))
    }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return SourceNode(isNothing ? .nothing : .text(scalar.string), at: place)
    case .sequence(let items):
      var list: [SourceNode] = []
      for item in items {
        list.append(try convert(item, file: file, depth: depth + 1, budget: &budget))
      }
      return SourceNode(.list(list), at: place)
    case .mapping(let pairs):
      var entries: [SourceNode.Entry] = []
      for (key, value) in pairs {
        let name = try convert(key, file: file, depth: depth + 1, budget: &budget)
        guard case .text(let text) = name.content else {
          throw ParseFailure(
            problem: DeckProblem(
              .malformed("a key should be text, found \(name.sort)"), at: name.place)
          )
        }
        let value = try convert(value, file: file, depth: depth + 1, budget: &budget)
        entries.append(SourceNode.Entry(key: text, place: name.place, value: value))
      }
      return SourceNode(.map(entries), at: place)
    case .alias:
      throw ParseFailure(problem: DeckProblem(.malformed("a reference to nothing"), at: place))
    }
  }
}

/// Why a text is no YAML.
struct ParseFailure: Error {
  let problem: DeckProblem

  init(problem: DeckProblem) {
    self.problem = problem
  }

  init(_ error: YamlError, file: String) {
    var words = "\(error)"
    var place = Place(file: file, line: 1, column: 1)
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      words = problem
      place = Place(file: file, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      words = "the key '\(duplicates.first ?? "")' stands twice in one mapping"
      place = Place(file: file, line: context.mark.line, column: context.mark.column)
    case .reader(let problem, _, _, _): words = problem
    default: break
    }
    problem = DeckProblem(.malformed(words), at: place)
  }
}
