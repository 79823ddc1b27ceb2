internal import CNcurses

/// What terminfo says about a terminal, as bytes.
///
/// Reads of the terminal that was described or opened last.
nonisolated struct Capabilities {
  /// The bytes of a capability, without the delays some old entries ask for; empty if it is missing.
  func bytes(_ name: String) -> [UInt8] {
    guard let text = nc_capability(name) else { return [] }
    return Self.withoutDelays(Array(String(cString: text).utf8))
  }

  /// Whether the terminal has a capability.
  func has(_ name: String) -> Bool { nc_capability(name) != nil }

  /// Removes `$<20/>` and its kin.
  static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
