/// Random numbers by address: the same card, review and purpose get the same number, whatever else
/// is simulated and in whatever order.
///
/// So results do not depend on threads, on the order of reviews or on limits, and two plans compared
/// on the same seed meet the same luck, which takes most of the noise out of their difference.
/// SplitMix64's finaliser (Steele, Lea & Flood, *Fast splittable pseudorandom number generators*,
/// OOPSLA 2014) mixes the address.
struct Draws {
  /// What a number decides.
  enum Purpose: UInt64 {
    case knows, luck, grade, fuzz, cue, order, learner
    /// Steps within the day take 16 addresses from here.
    case steps = 16
  }

  /// A number of each run and card.
  private let key: UInt64

  /// The numbers of a card in a run.
  init(seed: UInt64, run: Int, card: Int) {
    key = Self.mixed(
      Self.mixed(seed &+ UInt64(bitPattern: Int64(run)) &* 0xd1b5_4a32_d192_ed03)
        &+ UInt64(bitPattern: Int64(card)) &* 0x9e37_79b9_7f4a_7c15)
  }

  /// A number in 0..<1.
  func number(review: Int, _ purpose: Purpose, step: Int = 0) -> Double {
    let address = UInt64(truncatingIfNeeded: review) << 6 | (purpose.rawValue + UInt64(step))
    let bits = Self.mixed(key &+ address &* 0xbf58_476d_1ce4_e5b9)
    return Double(bits >> 11) * 0x1p-53
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
