import Foundation
import Screen
internal import StudyScreens
import StudyTestSupport
import Testing

/// Compares screens with files: the text grid, a line of dashes, the grid of style letters.
///
/// With `ISKRA_RECORD=1` in the environment the files are written anew; `.dev/record-screens` does
/// that, and the difference is reviewed.
enum ScreenFile {
  static func expect(
    _ stage: Stage, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let canvas = stage.app.view().canvas
    let found =
      (canvas.lines + [String(repeating: "-", count: canvas.size.columns)] + canvas.styleLines)
      .joined(separator: "\n") + "\n"
    let path = "\(folder)/\(name).screen"
    if ProcessInfo.processInfo.environment["ISKRA_RECORD"] == "1" {
      try? Data(found.utf8).write(to: URL(fileURLWithPath: path))
      return
    }
    let wanted = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(found == wanted, "screen \(name) differs", sourceLocation: sourceLocation)
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens").path
}

/// The sizes in which every screen is looked at: rows × columns.
enum Sizes {
  static let all = [
    Size(rows: 12, columns: 40), Size(rows: 24, columns: 80), Size(rows: 60, columns: 200),
  ]
  static func name(_ size: Size) -> String { "\(size.columns)x\(size.rows)" }
}
