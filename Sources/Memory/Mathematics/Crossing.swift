/// Where a falling curve crosses a height, by Newton's method kept inside a bracket.
///
/// A step that leaves the bracket, or that is not at least half as long as the one before, is
/// replaced by halving the bracket, so the search always ends
/// (Press et al., *Numerical Recipes*, 3rd edition, section 9.4). Newton's error is squared by each
/// step, so one of 1e-7 is the last that is needed.
///
/// - Parameters:
///   - height: The height to find. It should lie between the heights at the ends of the bracket;
///     beyond them the nearer end is the answer.
///   - bracket: Where to search.
///   - start: A first guess inside the bracket; a good one saves steps.
///   - curve: Height and slope at a place; the height falls, so the slope is negative.
/// - Returns: The place, to about 1e-13 absolute if the curve is smooth on a scale of 1.
func crossing(
  of height: Double, in bracket: ClosedRange<Double>, from start: Double,
  curve: (Double) -> (height: Double, slope: Double)
) -> Double {
  var lower = bracket.lowerBound
  var upper = bracket.upperBound
  var place = start
  var lastStep = upper - lower

  for _ in 0..<200 {
    let here = curve(place)
    let excess = here.height - height
    if excess == 0 { return place }
    if excess > 0 { lower = place } else { upper = place }

    let newton = place - excess / here.slope
    let isSafe = newton > lower && newton < upper && abs(newton - place) <= lastStep / 2
    let next = isSafe ? newton : (lower + upper) / 2
    lastStep = abs(next - place)
    place = next
    if lastStep <= (isSafe ? 1e-7 : 1e-14) { break }
  }
  return place
}
