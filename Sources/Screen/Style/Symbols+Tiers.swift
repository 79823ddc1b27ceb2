extension Symbols {
  /// The signs of ``unicode`` for terminals whose fonts have the dots of braille too.
  public static let braille: Symbols = {
    var symbols = unicode
    symbols.tier = .braille
    return symbols
  }()

  /// The signs of a tier.
  public static func of(_ tier: Tier) -> Symbols {
    switch tier {
    case .ascii: .ascii
    case .block: .unicode
    case .braille: .braille
    }
  }

  /// What a terminal can show, and from it what a wish comes to.
  public struct Offer: Hashable, Sendable {
    /// Whether the person's character set is UTF-8.
    public var isUTF8: Bool
    /// The terminal's name, as in `TERM`.
    public var terminal: String

    /// An offer; without a word, everything.
    public init(isUTF8: Bool = true, terminal: String = "") {
      self.isUTF8 = isUTF8
      self.terminal = terminal
    }

    /// The tier for a wish; `nil` wishes for the best.
    ///
    /// A wish wins over the character set, since only the person sees what comes out. The font of
    /// the Linux console has no dots, whatever is wished for.
    public func tier(_ wish: Tier?) -> Tier {
      let best = terminal == "linux" || terminal.hasPrefix("linux-") ? Tier.block : .braille
      guard let wish else { return isUTF8 ? best : .ascii }
      return min(wish, best)
    }

    /// The signs for a wish.
    public func symbols(_ wish: Tier?) -> Symbols { .of(tier(wish)) }
  }
}
