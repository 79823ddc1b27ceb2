internal import Screen

nonisolated extension KeySequence {
  /// The sequences of a terminal that begin with ESC, the longest first.
  static func all(_ capabilities: Capabilities) -> [KeySequence] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("kbs", .backspace),
    ]
    names += (1...12).map { ("kf\($0)", .function($0)) }
    return names.map { KeySequence(bytes: capabilities.bytes($0.0), key: $0.1) }
      .filter { $0.bytes.count > 1 && $0.bytes[0] == Byte.escape }
      .sorted { $0.bytes.count > $1.bytes.count }
  }
}
