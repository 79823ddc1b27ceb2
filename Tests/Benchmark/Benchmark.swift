import Foundation

/// Measures the program as a person meets it, or its memory, questions or screens alone. Prints figures;
/// asserts nothing.
@main
struct Benchmark {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "memory": MemoryRun.print()
    case "prior": PriorRun.print()
    case "screens":
      let program = CommandLine.arguments.dropFirst(2).first ?? besideItself("iskra")
      try inFolder { try measureScreens(program, in: $0) }
    case "questions": try inFolder { try QuestionRun.print(folder: $0) }
    case let program: try inFolder { try measure(program ?? besideItself("iskra"), in: $0) }
    }
  }

  private static func inFolder(_ run: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("iskra-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try run(folder.path)
  }

  private static func measure(_ program: String, in folder: String) throws {
    try QuestionRun.print(folder: folder)
    let data = folder + "/data"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)

    let plan = TerminalRun.Plan.iskra(program, data: data)
    let starts = try (0..<20).map { _ in
      var run = try TerminalRun(plan)
      defer { run.close() }
      return (run.firstFrame, run.firstBytes)
    }
    print("start to first frame    \(Figures(starts.map(\.0)).text(" ms")), n = 20")
    print("bytes of first frame    \(starts.last?.1 ?? 0)")
    var run = try TerminalRun(plan)
    let keys = run.measure(("j", "k"), count: 500)
    print("key to last byte        \(Figures(keys.milliseconds).text(" ms")), n = 500")
    print("bytes per cursor move   \(Figures(keys.bytes.map(Double.init)).text(""))")
    print("resident memory         \(run.residentKilobytes / 1024) MB")
    run.close()
    let appends = try JournalRun.appends(folder: folder, count: 500)
    print("one answer on disk      \(Figures(appends).text(" ms")), n = 500")
    try measureScreens(program, in: folder)
  }

  /// The start, the idle seconds and every screen with 10 000 cards.
  private static func measureScreens(_ program: String, in folder: String) throws {
    let many = folder + "/many"
    try ManyCards.write(to: many)
    try Peer.makeRepository(in: many)
    try StartRun.print(program, data: many)
    try StartRun.printIdle(program, data: many)
    try ScreenRun.print(program, data: many)
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

  var median: Double { value(0.5) }
  var p99: Double { value(0.99) }

  /// How many times slower than another program, as the end of a line; empty if that is unknown.
  func ratio(to other: Figures, name: String) -> String {
    guard !other.sorted.isEmpty, other.median > 0 else { return "" }
    return "; \(String(format: "%.1f", median / other.median)) × \(name)"
  }

  private func value(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  func text(_ unit: String) -> String {
    guard !sorted.isEmpty else { return "nothing measured" }
    let parts = [("median", 0.5), ("p99", 0.99), ("max", 1)].map { name, share in
      "\(name) \(String(format: "%.2f", value(share)))\(unit)"
    }
    return parts.joined(separator: ", ")
  }
}
