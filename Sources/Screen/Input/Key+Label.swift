extension Key {
  /// The key's name as a footer or a help page shows it: `Enter`, `^L`, `↑`, `q`.
  public func label(_ symbols: Symbols = .unicode) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: symbols.arrowUp
    case .down: symbols.arrowDown
    case .left: symbols.arrowLeft
    case .right: symbols.arrowRight
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "^" + String(letter).uppercased()
    case .alt(let character): "Alt-\(character)"
    }
  }
}
