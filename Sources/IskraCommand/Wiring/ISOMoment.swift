internal import Facts
internal import Study

/// Reads `2026-11-25`, `2026-11-25T09:00`, `2026-11-25T09:00:00` with `Z`, `+01:00` or nothing behind.
enum ISOMoment {
  /// The moment; `nil` if the text is none.
  ///
  /// Without an offset the local one is asked for. A day without a time means noon, so that it
  /// falls in the study day of the same date.
  static func read(_ text: String, localOffset: (Int64) -> Int) -> Moment? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = PartialDate(text: String(halves[0])), date.precision == .day, !date.isCirca
    else { return nil }
    var seconds = Int64(date.days.lowerBound) * 86_400
    guard halves.count == 2 else {
      let offset = localOffset(seconds + 43_200)
      return moment(seconds + 43_200 - Int64(offset), offset)
    }
    var time = halves[1]
    let offset: Int?
    if time.hasSuffix("Z") {
      time.removeLast()
      offset = 0
    } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let size = clock(time[time.index(after: sign)...]) else { return nil }
      offset = time[sign] == "-" ? -size : size
      time = time[..<sign]
    } else {
      offset = nil
    }
    guard let clock = clock(time) else { return nil }
    seconds += Int64(clock)
    let used = offset ?? localOffset(seconds)
    return moment(seconds - Int64(used), used)
  }

  private static func moment(_ seconds: Int64, _ offset: Int) -> Moment {
    Moment(Instant(milliseconds: seconds * 1000), utcOffset: offset)
  }

  /// Seconds of `09:00` or `09:00:30`.
  private static func clock(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (0..<24).contains(numbers[0]),
      numbers.dropFirst().allSatisfy({ (0..<60).contains($0) })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }
}
