import Facts

/// A deck file in short, as a parser would deliver it: every key and every item on a line of its own.
enum Tree: Hashable, Sendable {
  case text(String)
  case list([Tree])
  case map([Pair])
  case nothing

  struct Pair: Hashable, Sendable {
    var key: String
    var value: Tree
  }

  /// The tree with the places that it has when it is written in block style.
  func node(in file: String = "deck.yaml") -> SourceNode {
    var layout = Layout(file: file)
    return layout.node(self, indent: 0, inline: 1, continuesLine: false)
  }

  /// The tree with a change somewhere below the top.
  func with(_ key: String, _ value: Tree) -> Tree {
    guard case .map(let pairs) = self else { return self }
    return .map(pairs.filter { $0.key != key } + [Pair(key: key, value: value)])
  }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: Tree...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Tree)...) {
    self = .map(elements.map { Pair(key: $0.0, value: $0.1) })
  }
}

/// Gives each part of a tree its line and column.
private struct Layout {
  let file: String
  var line = 0

  init(file: String) {
    self.file = file
  }

  /// Lays out a tree.
  ///
  /// `indent` is the column before the first key or dash; `inline` the column of a value that stands
  /// on the line of its key; `continuesLine` says that the first key follows a dash on the same line.
  mutating func node(
    _ tree: Tree, indent: Int, inline: Int, continuesLine: Bool
  ) -> SourceNode {
    switch tree {
    case .nothing: return SourceNode(.nothing, at: place(inline))
    case .text(let text): return SourceNode(.text(text), at: place(inline))
    case .list(let items):
      let start = Place(file: file, line: line + 1, column: indent + 1)
      let nodes = items.map { item in
        line += 1
        return node(item, indent: indent + 2, inline: indent + 3, continuesLine: true)
      }
      return SourceNode(.list(nodes), at: start)
    case .map(let pairs):
      let first = max(1, continuesLine ? line : line + 1)
      let entries = pairs.enumerated().map { offset, pair in
        if offset > 0 || !continuesLine { line += 1 }
        let key = place(indent + 1)
        let inline = indent + pair.key.count + 3
        let value = node(pair.value, indent: indent + 2, inline: inline, continuesLine: false)
        return SourceNode.Entry(key: pair.key, place: key, value: value)
      }
      return SourceNode(.map(entries), at: Place(file: file, line: first, column: indent + 1))
    }
  }

  private func place(_ column: Int) -> Place {
    Place(file: file, line: max(1, line), column: column)
  }
}

/// What a deck of painters needs before it can name any: a second file, `schema.yaml`.
let schema: Tree = [
  "title": "Painters",
  "kinds": [
    "person": ["title": "person"],
    "painter": ["title": "painter", "of": "person"],
    "work": ["title": "picture"],
  ],
  "relations": [
    "died-on": [
      "from": "person", "to": "date", "one": "true", "ask": "When did {from} die?",
      "back": "Who died {on to}?", "say": "{from} died {on to}.",
    ],
    "age": ["from": "person", "to": "number", "unit": "years", "ask": "How old was {from}?"],
    "painted": [
      "from": "painter", "to": "work", "ask": "What did {from} paint?",
      "ask-among": "Which of these did {from} paint?", "back": "Who painted {to}?",
    ],
    "said": ["from": "person", "to": "text", "ask": "What did {from} say?"],
  ],
]

/// Reads a deck file, by default with ``schema`` before it.
func read(_ tree: Tree, after other: Tree? = schema) -> DeckReader.Outcome {
  let roots = [other?.node(in: "schema.yaml"), tree.node()].compactMap { $0 }
  return DeckReader.read(roots, fallbackID: "painters")
}

/// The complaints about a deck file, by default with ``schema`` before it.
func problems(in tree: Tree, after other: Tree? = schema) -> [String] {
  read(tree, after: other).problems.map(\.description)
}
