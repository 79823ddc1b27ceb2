internal import Foundation

/// Prints values as JSON: one object a line, keys in order, UTF-8.
enum JSONOutput {
  static func line(_ value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Strings, numbers, lists and objects always encode; there is nothing here that could fail.
    guard let data = try? encoder.encode(value) else { return }
    Output.line(String(decoding: data, as: UTF8.self))
  }
}
