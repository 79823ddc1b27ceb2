import Foundation

/// Measures the program as a person meets it. Prints figures; asserts nothing.
@main
struct Benchmark {
  static func main() throws {
    let program = CommandLine.arguments.dropFirst().first ?? besideItself("iskra")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("iskra-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appendingPathComponent("data").path

    let starts = try (0..<20).map { _ in try TerminalRun.firstFrame(program, data: data) }
    print("start to first frame    \(Figures(starts.map(\.milliseconds)).text(" ms")), n = 20")
    print("bytes of first frame    \(starts.last?.bytes ?? 0)")
    let keys = try TerminalRun.keys(program, data: data, count: 500)
    print("key to last byte        \(Figures(keys.milliseconds).text(" ms")), n = 500")
    print("bytes per cursor move   \(Figures(keys.bytes.map(Double.init)).text(""))")
    print("resident memory         \(keys.residentKilobytes / 1024) MB")
    let appends = try JournalRun.appends(folder: folder.path, count: 500)
    print("one answer on disk      \(Figures(appends).text(" ms")), n = 500")
  }

  /// The program of that name in the folder of this one.
  private static func besideItself(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name).path
  }
}

/// Median, 99th percentile and maximum.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  func text(_ unit: String) -> String {
    guard !sorted.isEmpty else { return "nothing measured" }
    let parts = [("median", 0.5), ("p99", 0.99), ("max", 1)].map { name, share in
      let position = min(sorted.count - 1, Int(share * Double(sorted.count)))
      return "\(name) \(String(format: "%.2f", sorted[position]))\(unit)"
    }
    return parts.joined(separator: ", ")
  }
}
