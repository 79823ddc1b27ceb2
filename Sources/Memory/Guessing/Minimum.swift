/// The lowest point of a function with a single valley, by golden section.
///
/// Each step keeps 0.618 of the bracket. Source: Kiefer, *Sequential minimax search for a maximum*,
/// Proceedings of the AMS 4 (1953).
///
/// - Parameters:
///   - bracket: Where to search.
///   - tolerance: How near to come, as a length.
///   - height: The function; if it has several valleys, the answer lies in one of them.
/// - Returns: The place, never worse than the nearest end that was looked at.
func lowestPlace(
  in bracket: ClosedRange<Double>, tolerance: Double, of height: (Double) -> Double
) -> Double {
  let golden = (5.0.squareRoot() - 1) / 2
  var (lower, upper) = (bracket.lowerBound, bracket.upperBound)
  var left = upper - golden * (upper - lower)
  var right = lower + golden * (upper - lower)
  var (leftHeight, rightHeight) = (height(left), height(right))

  while upper - lower > tolerance {
    if leftHeight <= rightHeight {
      (upper, right, rightHeight) = (right, left, leftHeight)
      left = upper - golden * (upper - lower)
      leftHeight = height(left)
    } else {
      (lower, left, leftHeight) = (left, right, rightHeight)
      right = lower + golden * (upper - lower)
      rightHeight = height(right)
    }
  }
  return (lower + upper) / 2
}
