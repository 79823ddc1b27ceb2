/// Eight numbers computed with at once.
///
/// Only the four rules of arithmetic and operations on bits are used, each of which IEEE 754 defines
/// to the last bit, and no fused multiplication: lanes give the same bits on every processor,
/// whatever its vectors are, and whatever the other lanes hold. The width is a choice of speed.
typealias Lanes = SIMD8<Double>

/// The bits of lanes.
typealias LaneBits = SIMD8<UInt64>

extension Lanes {
  /// The lanes with these bits.
  @inline(__always)
  init(bits: LaneBits) { self = unsafeBitCast(bits, to: Lanes.self) }

  /// The bits of the lanes.
  @inline(__always)
  var bits: LaneBits { unsafeBitCast(self, to: LaneBits.self) }

  /// The lesser of two, lane by lane.
  @inline(__always)
  func atMost(_ other: Lanes) -> Lanes { replacing(with: other, where: self .> other) }

  /// The greater of two, lane by lane.
  @inline(__always)
  func atLeast(_ other: Lanes) -> Lanes { replacing(with: other, where: self .< other) }

  /// The nearest values inside a range.
  @inline(__always)
  func clipped(to range: ClosedRange<Double>) -> Lanes {
    atLeast(Lanes(repeating: range.lowerBound)).atMost(Lanes(repeating: range.upperBound))
  }
}

/// 2^x of every lane, to 2 units in the last place.
///
/// 0 and infinity where the result is too small or too large, not-a-number where x is. Below 2^−1022
/// the result is rounded once more.
@inline(__always)
func binaryPower(_ x: Lanes) -> Lanes {
  all((x .> -1021) .& (x .< 1023)) ? binaryPower(ofModerate: x) : binaryPowerOfAny(x)
}

/// 2^x of every lane, to 2 units in the last place, for x from −1021 to 1023.
///
/// ```
/// x = k + f, |f| ≤ ½     r = f·ln 2     2^x = 2^k·(1 + r + r·c/(2 − c))     c = r − r²·P(r²)
/// ```
/// k is rounded by adding 1.5·2^52, which leaves it in the lowest bits, from where it is added to the
/// exponent. P as in fdlibm, `e_exp.c` (W. Kahan, K. C. Ng). In base 2 nothing is lost in taking k
/// from x, so the logarithm's base is left to the constants of the formulas.
@inline(__always)
func binaryPower(ofModerate x: Lanes) -> Lanes {
  let shifted = x + 0x1.8p52
  let fraction = x - (shifted - 0x1.8p52)
  return Lanes(
    bits: binaryPower(ofFraction: fraction).bits
      &+ (shifted.bits &<< LaneBits(repeating: 52)))
}

/// 2^f for |f| ≤ ½.
@inline(__always)
private func binaryPower(ofFraction fraction: Lanes) -> Lanes {
  let r = fraction * 0x1.62e4_2fef_a39efp-1
  let z = r * r
  var c = z * 0x1.6376_972b_ea4d0p-25 - 0x1.bbd4_1c5d_26bf1p-20
  c = c * z + 0x1.1566_aaf2_5de2cp-14
  c = c * z - 0x1.6c16_c16b_ebd93p-9
  c = c * z + 0x1.5555_5555_5553ep-3
  c = r - c * z
  return (r * c / (2 - c) + r) + 1
}

/// The result is scaled in two steps, so that the last one rounds, overflows or vanishes by itself.
@inline(never)
private func binaryPowerOfAny(_ x: Lanes) -> Lanes {
  let near = x.clipped(to: -1200...1100)
  let k = near.rounded(.toNearestOrEven)
  let half = (k * 0.5).rounded(.down)
  let result = binaryPower(ofFraction: near - k) * wholePower(half) * wholePower(k - half)
  return result.replacing(with: x, where: x .!= x)
}

/// 2^k for whole k from −1022 to 1023.
@inline(__always)
private func wholePower(_ k: Lanes) -> Lanes {
  Lanes(bits: (k + (0x1p52 + 1023)).bits &<< LaneBits(repeating: 52))
}

/// log₂ x of every lane, to 2 units in the last place.
///
/// −infinity for 0, infinity for infinity, not-a-number below 0 and for not-a-number.
@inline(__always)
func binaryLogarithm(_ x: Lanes) -> Lanes {
  all((x .>= 0x1p-1022) .& (x .< .infinity))
    ? binaryLogarithm(ofNormal: x) : binaryLogarithmOfAny(x)
}

/// log₂ x of every lane, to 2 units in the last place, for normal x above 0.
///
/// ```
/// x = 2^k·(1 + f), √½ ≤ 1 + f < √2     s = f/(2 + f)     log₂ x = k + s·(2/ln 2 + s²·P(s²))
/// ```
/// P is the polynomial of degree 6 with the least greatest error, found by the exchange of Remez.
@inline(__always)
func binaryLogarithm(ofNormal x: Lanes) -> Lanes {
  let rootHalf: UInt64 = 0x3fe6_a09e_667f_3bcd
  let shifted = x.bits &+ LaneBits(repeating: 0x3ff0 << 48 &- rootHalf)
  let exponent = (shifted &>> LaneBits(repeating: 52)) | LaneBits(repeating: 0x4330 << 48)
  let mantissa = shifted & LaneBits(repeating: 0x000f_ffff_ffff_ffff)
  let f = Lanes(bits: mantissa &+ LaneBits(repeating: rootHalf)) - 1
  let s = f / (f + 2)
  let z = s * s
  let w = z * z
  var even = w * 0x1.afe8_e2a6_566edp-3 + 0x1.0c9e_95c4_33d49p-2
  even = (even * w + 0x1.a617_62b5_4fb10p-2) * w + 0x1.ec70_9dc3_a0401p-1
  let odd = (w * 0x1.c4fe_3972_bcb79p-3 + 0x1.484b_090b_245a0p-2) * w + 0x1.2776_c50e_f686ap-1
  let tail = (odd * z + even) * z
  return (tail + 0x1.7154_7652_b82fep1) * s + (Lanes(bits: exponent) - (0x1p52 + 1023))
}

/// Subnormal numbers are first multiplied by 2^54.
@inline(never)
private func binaryLogarithmOfAny(_ x: Lanes) -> Lanes {
  let isSmall = x .< 0x1p-1022
  let scaled = x.replacing(with: x * 0x1p54, where: isSmall)
  let isNormal = (scaled .> 0) .& (scaled .< .infinity)
  var result = binaryLogarithm(
    ofNormal: Lanes(repeating: 1).replacing(with: scaled, where: isNormal))
  result.replace(with: result - 54, where: isSmall)
  result.replace(with: -.infinity, where: x .== 0)
  result.replace(with: .nan, where: .!(x .>= 0))
  result.replace(with: .infinity, where: x .== .infinity)
  return result
}
