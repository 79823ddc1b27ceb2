extension FSRS6Parameters {
  /// Counts the changes of formulas or built-in constants that make older states invalid.
  private static let revision: UInt64 = 1

  /// A stable name of these parameters, such as `fsrs-6:` and 16 hexadecimal digits.
  ///
  /// The key of every cached state: equal parameters give equal names in every run and on every
  /// machine, different ones different names but for one chance in 2^64. It also changes when
  /// this library computes differently than before.
  ///
  /// The digits are the 64-bit FNV-1a hash of revision and vector, each as eight bytes, lowest first.
  public var identity: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let words = [Self.revision] + vector.map { ($0 + 0).bitPattern }  // + 0 makes −0 and 0 one
    for word in words {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash ^= (word >> shift) & 0xff
        hash &*= 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return "fsrs-6:" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
