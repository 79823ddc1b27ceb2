/// A stable name of a model and its parameters, such as `fsrs-6:` and 16 hexadecimal digits.
///
/// Equal parameters give equal names in every run and on every machine, different ones different
/// names but for one chance in 2^64. The digits are the 64-bit FNV-1a hash of revision and vector,
/// each as eight bytes, lowest first.
///
/// - Parameters:
///   - model: The name of the model.
///   - revision: Counts the changes of formulas or built-in constants that make states invalid.
///   - vector: The parameters; −0 counts as 0.
/// - Returns: The name.
func parameterIdentity(model: String, revision: UInt64, vector: [Double]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  let words = [revision] + vector.map { ($0 + 0).bitPattern }  // + 0 makes −0 and 0 one
  for word in words {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      hash ^= (word >> shift) & 0xff
      hash &*= 0x100_0000_01b3
    }
  }
  let digits = String(hash, radix: 16)
  return model + ":" + String(repeating: "0", count: 16 - digits.count) + digits
}
