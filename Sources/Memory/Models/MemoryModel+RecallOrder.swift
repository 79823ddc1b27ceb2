extension MemoryModel {
  /// The cards from the one recalled least to the one recalled best, by exact retrievability.
  ///
  /// A review order for a backlog, and reversed for a day that cannot be finished. Cards of equal
  /// recall keep their order.
  ///
  /// - Parameters:
  ///   - states: The states of the cards.
  ///   - elapsed: The time since each card's last review; as many as there are states.
  /// - Returns: Positions in `states`.
  /// - Complexity: O(n): the keys are sorted by their digits, not by comparing them.
  @inlinable
  public func leastRecalledFirst(_ states: [State], elapsed: [Days]) -> [Int] {
    precondition(states.count == elapsed.count, "every card needs its time")
    let recalls = zip(states, elapsed).map { retrievability(of: $0, after: $1) }
    return ascendingOrder(recalls)
  }
}

/// The positions of some numbers, none negative, from the least to the greatest; equal ones keep
/// their order.
///
/// Bit patterns of numbers that are not negative rise with the numbers, so they are sorted by digits
/// of 11 bits, from the last to the first. Digits that all numbers share are skipped.
@usableFromInline
func ascendingOrder(_ numbers: [Double]) -> [Int] {
  var keys = [DigitKey](unsafeUninitializedCapacity: numbers.count) { buffer, count in
    for place in numbers.indices {
      let bits = (numbers[place] + 0).bitPattern  // + 0 makes −0 and 0 one
      buffer.initializeElement(at: place, to: DigitKey(bits: bits, place: place))
    }
    count = numbers.count
  }
  var moved = keys
  let digitBits = 11
  var starts = [Int](repeating: 0, count: 1 << digitBits)
  for shift in stride(from: UInt64(0), to: 64, by: digitBits) {
    let wasMoved = keys.withUnsafeBufferPointer { source in
      moved.withUnsafeMutableBufferPointer { target in
        starts.withUnsafeMutableBufferPointer { starts in
          moveByDigit(source, to: target, shift: shift, starts: starts)
        }
      }
    }
    if wasMoved { swap(&keys, &moved) }
  }
  return keys.map(\.place)
}

/// Moves keys to the places their digit gives them, unless all have the same digit.
private func moveByDigit(
  _ source: UnsafeBufferPointer<DigitKey>, to target: UnsafeMutableBufferPointer<DigitKey>,
  shift: UInt64, starts: UnsafeMutableBufferPointer<Int>
) -> Bool {
  let mask = UInt64(starts.count - 1)
  starts.update(repeating: 0)
  for key in source { starts[Int(truncatingIfNeeded: (key.bits &>> shift) & mask)] &+= 1 }
  if starts.contains(source.count) { return false }
  var sum = 0
  for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
  for key in source {
    let digit = Int(truncatingIfNeeded: (key.bits &>> shift) & mask)
    target[starts[digit]] = key
    starts[digit] &+= 1
  }
  return true
}

/// A number as its bits, and where it stood.
private struct DigitKey {
  var bits: UInt64
  var place: Int
}
