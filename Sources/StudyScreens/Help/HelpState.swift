/// The keys of a screen, lying over it.
struct HelpState: Hashable, Sendable {
  /// The keys that are explained.
  var bindings: [Binding]
  var scroll = 0

  enum Outcome: Hashable { case stays, closed }

  static let bindings: [Binding] =
    [
      Binding(.back, "<esc> q ?", "close help", hint: "close")
    ] + Binding.moving

  init(bindings: [Binding]) {
    self.bindings = bindings
  }

  mutating func update(_ command: Command, pageRows: Int) -> Outcome {
    switch command {
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= pageRows
    case .pageDown: scroll += pageRows
    case .first: scroll = 0
    case .last: scroll = bindings.count + Self.everywhere.count
    case .back: return .closed
    default: break
    }
    scroll = min(max(0, scroll), bindings.count + Self.everywhere.count)
    return .stays
  }

  /// Keys that work on every screen.
  static let everywhere: [(keys: String, label: String)] = [
    ("^L", "paint the screen anew"), ("^Z", "pause; 'fg' comes back"), ("^C", "quit at once"),
  ]
}

extension Binding {
  static var moving: [Binding] { [Binding].moving }
}
