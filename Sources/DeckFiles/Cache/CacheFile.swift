internal import Foundation

/// One file of the cache: a mark, a sum over the rest, the key, what is kept under the key.
///
/// Reading and writing fail in silence: whoever asks reads the deck itself then.
struct CacheFile {
  /// Larger archives are not kept.
  static let maximumBytes = 64 << 20
  private static let mark = Array("iskra deck cache\n".utf8)
  private static let head = mark.count + 8

  let path: String

  /// What is kept under the key, and when it was written, in nanoseconds since 1970.
  func read(key: String) -> (content: ArraySlice<UInt8>, written: Int)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= Self.maximumBytes else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        guard read > 0 else { break }
        count += read
      }
    }
    let key = Array(key.utf8) + [0]
    let content = Self.head + key.count
    guard bytes.count == size, size >= content, bytes.starts(with: Self.mark),
      bytes[Self.head..<content].elementsEqual(key),
      bytes[Self.mark.count..<Self.head].elementsEqual(Self.sum(of: bytes[Self.head...]))
    else { return nil }
    return (bytes[content...], FileStamp(status).modified)
  }

  /// Puts the file in place whole or not at all.
  func write(_ content: [UInt8], key: String) {
    let rest = Array(key.utf8) + [0] + content
    let bytes = Self.mark + Self.sum(of: rest[...]) + rest
    guard bytes.count <= Self.maximumBytes else { return }
    let draft = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      written += count
    }
    // After a loss of power the sum tells what did not arrive; there is no need to wait for it.
    let isWhole = close(descriptor) == 0 && written == bytes.count
    if !isWhole || rename(draft, path) != 0 { unlink(draft) }
  }

  /// 64 bits over bytes, eight at a time: the steps of FNV-1a on words, with the high bits folded
  /// down after each so that every bit counts.
  static func sum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    func add(_ word: UInt64) {
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    bytes.withUnsafeBytes { bytes in
      let words = bytes.count / 8
      for position in 0..<words {
        add(
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position * 8, as: UInt64.self)))
      }
      for byte in bytes[(words * 8)...] { add(UInt64(byte)) }
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
  }
}
