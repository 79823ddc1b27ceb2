/// A zero of a continuous function inside a bracket, by Chandrupatla's method.
///
/// Inverse quadratic interpolation where it is safe, else bisection; about ten evaluations.
/// Source: T. R. Chandrupatla, *Advances in Engineering Software* 28 (1997) 145–149.
///
/// - Parameters:
///   - bracket: Where to search.
///   - function: The function; only its sign at the ends of the bracket matters for success.
/// - Returns: The place, to about 1e-13 absolute; `nil` if both ends have the same sign.
func root(in bracket: ClosedRange<Double>, of function: (Double) -> Double) -> Double? {
  var (a, b) = (bracket.upperBound, bracket.lowerBound)
  var (heightA, heightB) = (function(a), function(b))
  if heightA == 0 { return a }
  if heightB == 0 { return b }
  guard (heightA < 0) != (heightB < 0) else { return nil }

  var (c, heightC) = (a, heightA)
  var share = 0.5
  for _ in 0..<100 {
    let place = a + share * (b - a)
    let height = function(place)
    if (height < 0) == (heightA < 0) {
      (c, heightC) = (a, heightA)
    } else {
      (c, b, heightC, heightB) = (b, a, heightB, heightA)
    }
    (a, heightA) = (place, height)

    let nearest = abs(heightA) < abs(heightB) ? a : b
    let resolution = 2e-14 * abs(nearest) + 1e-14
    let least = resolution / abs(b - a)
    if least > 0.5 || heightA == 0 { return nearest }

    let position = (a - b) / (c - b)
    let level = (heightA - heightB) / (heightC - heightB)
    if level * level < position, (1 - level) * (1 - level) < 1 - position {
      let first = heightA / (heightB - heightA) * heightC / (heightB - heightC)
      let second = (c - a) / (b - a) * heightA / (heightC - heightA) * heightB / (heightC - heightB)
      share = (first + second).clipped(to: min(least, 0.5)...max(1 - least, 0.5))
    } else {
      share = 0.5
    }
  }
  return a
}
