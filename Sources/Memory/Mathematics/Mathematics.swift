// The only file that knows where the platform keeps exp and log. Foundation would do everywhere,
// but loading it costs every program that uses this library a slower start.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#else
  import Foundation
#endif

/// e to the power of `exponent`.
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// The natural logarithm of `value`, which is positive.
func logarithm(_ value: Double) -> Double { log(value) }

/// A positive `base` to the power of `exponent`, written as e^(exponent · ln base).
func power(_ base: Double, _ exponent: Double) -> Double {
  exponential(exponent * logarithm(base))
}

extension Double {
  /// The nearest value inside `range`; not-a-number becomes its lower bound.
  func clipped(to range: ClosedRange<Double>) -> Double {
    self > range.lowerBound ? (self < range.upperBound ? self : range.upperBound) : range.lowerBound
  }
}
