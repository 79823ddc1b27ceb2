internal import Facts

/// Reads the times and numbers of a review log.
enum LogTime {
  /// Milliseconds since 1970 of "2024-03-29T07:32:30.5+00:00", of "2024-03-29 07:32:30Z", or of a
  /// number, which is taken for milliseconds.
  ///
  /// A time without an offset is taken as UTC.
  static func milliseconds(_ text: ArraySlice<UInt8>) -> Int64? {
    if let number = number(text) { return number }
    var rest = text
    guard let year = digits(&rest, 4), skip(&rest, "-"), let month = digits(&rest, 2),
      skip(&rest, "-"), let day = digits(&rest, 2), (1...12).contains(month),
      (1...length(of: month, in: year)).contains(day)
    else { return nil }
    let date = PartialDate(.init(year: year, month: month, day: day))
    var milliseconds = Int64(date.days.lowerBound) * 86_400_000
    guard !rest.isEmpty else { return milliseconds }
    guard skip(&rest, "T") || skip(&rest, " "), let hour = digits(&rest, 2), hour < 24,
      skip(&rest, ":"), let minute = digits(&rest, 2), minute < 60
    else { return nil }
    milliseconds += Int64(hour) * 3_600_000 + Int64(minute) * 60_000
    if skip(&rest, ":") {
      guard let second = digits(&rest, 2), second <= 60 else { return nil }
      milliseconds += Int64(second) * 1000 + fraction(&rest)
    }
    guard let offset = offset(&rest), rest.isEmpty else { return nil }
    return milliseconds - offset
  }

  /// How many days a month has.
  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A whole number, perhaps with ".0" behind it.
  static func number(_ text: ArraySlice<UInt8>) -> Int64? {
    var digits = text
    if digits.count > 2, digits.suffix(2).elementsEqual(".0".utf8) { digits.removeLast(2) }
    guard !digits.isEmpty, digits.count <= 16 else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }

  private static func skip(_ text: inout ArraySlice<UInt8>, _ character: Unicode.Scalar) -> Bool {
    guard text.first == UInt8(ascii: character) else { return false }
    text.removeFirst()
    return true
  }

  private static func digits(_ text: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
    guard text.count >= count, let number = number(text.prefix(count)) else { return nil }
    text.removeFirst(count)
    return Int(number)
  }

  /// Milliseconds of ".123456".
  private static func fraction(_ text: inout ArraySlice<UInt8>) -> Int64 {
    guard skip(&text, ".") else { return 0 }
    var value: Int64 = 0
    var unit: Int64 = 100
    while let byte = text.first, (0x30...0x39).contains(byte) {
      value += Int64(byte - 0x30) * unit
      unit /= 10
      text.removeFirst()
    }
    return value
  }

  /// Milliseconds of "Z", "+01:00", "-0330" or nothing.
  private static func offset(_ text: inout ArraySlice<UInt8>) -> Int64? {
    if text.isEmpty || skip(&text, "Z") { return 0 }
    let isAhead = skip(&text, "+")
    guard isAhead || skip(&text, "-"), let hours = digits(&text, 2), hours < 24 else { return nil }
    _ = skip(&text, ":")
    let minutes = text.isEmpty ? 0 : digits(&text, 2) ?? 0
    let size = Int64(hours) * 3_600_000 + Int64(minutes) * 60_000
    return isAhead ? size : -size
  }
}
