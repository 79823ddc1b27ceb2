/// Finds a sequence of bytes, a block of positions at a time.
///
/// Two blocks are compared at once: one with the first byte, one as far on as the last byte is from
/// it; only where both fit are the bytes between looked at. Source: Wojciech Muła, "SIMD-friendly
/// algorithms for substring searching" (2016), generic SIMD.
struct ByteSearch {
  private typealias Block = SIMD32<UInt8>

  /// So many bytes after the last text must be readable, for each byte of what is looked for.
  static let padding = Block.scalarCount + longest
  /// Longer sequences are cut.
  static let longest = 256

  private let needle: [UInt8]
  private let first: Block
  private let last: Block

  /// `nil` if there is nothing to look for.
  init?(_ needle: [UInt8]) {
    self.needle = Array(needle.prefix(Self.longest))
    guard let first = self.needle.first, let last = self.needle.last else { return nil }
    self.first = Block(repeating: first)
    self.last = Block(repeating: last)
  }

  /// Whether the sequence stands in a part of the bytes, of which ``padding`` more are readable.
  @inline(__always)
  func isFound(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
    let reach = needle.count - 1
    let stop = end - reach
    var position = start
    while position < stop {
      let heads = bytes.loadUnaligned(fromByteOffset: position, as: Block.self)
      let tails = bytes.loadUnaligned(fromByteOffset: position + reach, as: Block.self)
      let fits = (heads .== first) .& (tails .== last)
      if any(fits), check(fits, in: bytes, at: position, stop) { return true }
      position += Block.scalarCount
    }
    return false
  }

  private func check(
    _ fits: SIMDMask<SIMD32<Int8>>, in bytes: UnsafeRawBufferPointer, at position: Int, _ stop: Int
  ) -> Bool {
    for offset in 0..<min(Block.scalarCount, stop - position) where fits[offset] {
      var inside = 1
      while inside < needle.count, bytes[position + offset + inside] == needle[inside] {
        inside += 1
      }
      if inside >= needle.count { return true }
    }
    return false
  }
}
