internal import CLibYAML
internal import Facts

/// Builds a ``SourceNode`` tree from libyaml's events, within limits.
///
/// Written on events rather than on a library's trees so that a key which stands twice is one
/// complaint among others and not the end of the file, and so that every value keeps its place.
struct YAMLComposer: ~Copyable {
  /// More values than any honest deck has.
  ///
  /// References to anchors count as often as they are used, so a few lines that multiply themselves
  /// stop here.
  static let maximumNodes = 2_000_000
  /// Deeper nesting than any deck needs.
  static let maximumDepth = 32

  private let file: String
  /// Must not move in memory: libyaml keeps a pointer to it inside it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()
  private var anchors: [String: SourceNode] = [:]
  private var budget = maximumNodes

  /// A composer over text that must stay where it is until the composer is gone.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(ParseFailure) {
    self.file = file
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw ParseFailure(.malformed("out of memory"), at: Place(file: file, line: 1, column: 1))
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The one document of the text.
  ///
  /// A text without content is nothing.
  mutating func document() throws(ParseFailure) -> SourceNode {
    try advance()  // the start of the stream
    try advance()
    guard event.type != YAML_STREAM_END_EVENT else {
      return SourceNode(.nothing, at: Place(file: file, line: 1, column: 1))
    }
    try advance()
    let root = try node(depth: 0)
    try advance()  // the end of the document
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else {
      throw failure("a second document begins here", at: event.start_mark)
    }
    return root
  }

  /// The value that the present event begins.
  private mutating func node(depth: Int) throws(ParseFailure) -> SourceNode {
    let place = place(event.start_mark)
    budget -= 1
    guard budget > 0 else { throw failure("too many values", at: event.start_mark) }
    guard depth <= Self.maximumDepth else {
      throw failure("nested deeper than \(Self.maximumDepth) levels", at: event.start_mark)
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return keep(SourceNode(scalar(), at: place), as: name(event.data.scalar.anchor))
    case YAML_SEQUENCE_START_EVENT:
      let anchor = name(event.data.sequence_start.anchor)
      var items: [SourceNode] = []
      try advance()
      while event.type != YAML_SEQUENCE_END_EVENT {
        items.append(try node(depth: depth + 1))
        try advance()
      }
      return keep(SourceNode(.list(items), at: place), as: anchor)
    case YAML_MAPPING_START_EVENT:
      let anchor = name(event.data.mapping_start.anchor)
      var entries: [SourceNode.Entry] = []
      try advance()
      while event.type != YAML_MAPPING_END_EVENT {
        entries.append(try entry(depth: depth))
        try advance()
      }
      return keep(SourceNode(.map(entries), at: place), as: anchor)
    case YAML_ALIAS_EVENT:
      guard let known = name(event.data.alias.anchor).flatMap({ anchors[$0] }) else {
        throw failure("a reference to an anchor that is not defined above", at: event.start_mark)
      }
      budget -= known.size
      return SourceNode(known.content, at: place)
    default:
      throw failure("a value was expected", at: event.start_mark)
    }
  }

  private mutating func entry(depth: Int) throws(ParseFailure) -> SourceNode.Entry {
    let mark = event.start_mark
    let key = try node(depth: depth + 1)
    guard case .text(let name) = key.content else {
      throw failure("a key should be text, found \(key.sort)", at: mark)
    }
    try advance()
    return SourceNode.Entry(key: name, place: key.place, value: try node(depth: depth + 1))
  }

  /// The text of the present event; `null`, `~` and an empty plain value are nothing.
  private func scalar() -> SourceNode.Content {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = String(decoding: bytes, as: UTF8.self)
    let isNothing =
      scalar.style == YAML_PLAIN_SCALAR_STYLE && (text.isEmpty || text == "~" || text == "null")
    return isNothing ? .nothing : .text(text)
  }

  private mutating func keep(_ node: SourceNode, as anchor: String?) -> SourceNode {
    if let anchor { anchors[anchor] = node }
    return node
  }

  private func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    anchor.map { String(cString: $0) }
  }

  private mutating func advance() throws(ParseFailure) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else {
      let words = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable"
      throw failure(words, at: parser.pointee.problem_mark)
    }
  }

  private func failure(_ words: String, at mark: yaml_mark_t) -> ParseFailure {
    ParseFailure(.malformed(words), at: place(mark))
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(file: file, line: mark.line + 1, column: mark.column + 1)
  }
}

extension SourceNode {
  /// How many values the tree holds.
  fileprivate var size: Int {
    switch content {
    case .text, .nothing: 1
    case .list(let items): items.reduce(1) { $0 + $1.size }
    case .map(let entries): entries.reduce(1) { $0 + $1.value.size + 1 }
    }
  }
}

/// Why a text is no YAML.
struct ParseFailure: Error {
  let problem: DeckProblem

  init(_ reason: DeckProblem.Reason, at place: Place) {
    problem = DeckProblem(reason, at: place)
  }
}
