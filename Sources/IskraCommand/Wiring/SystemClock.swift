internal import Foundation
internal import Study

/// The only place that asks the system for the time.
enum SystemClock {
  /// A clock that shows the real time, or one that was set and runs on from there.
  static func clock(setTo start: Moment?) -> WallClock {
    guard let start else { return { now() } }
    let began = ContinuousClock.now
    return {
      let passed = ContinuousClock.now - began
      let milliseconds =
        passed.components.seconds * 1000 + passed.components.attoseconds / 1_000_000_000_000_000
      return Moment(
        Instant(milliseconds: start.instant.milliseconds + milliseconds),
        utcOffset: start.utcOffset)
    }
  }

  /// Seconds that local time is ahead of UTC at an instant, in seconds since 1970.
  static func utcOffset(at seconds: Int64) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return parts.tm_gmtoff
  }

  private static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Moment(
      Instant(milliseconds: milliseconds), utcOffset: utcOffset(at: Int64(time.tv_sec)))
  }
}
