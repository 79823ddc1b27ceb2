import Foundation

/// Every kind of terminal that people may sit at: what it calls itself, its size, the locale, and the
/// signs that are wished for.
struct Matrix {
  static let terminals: [String?] = [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "vt220",
    "rxvt-unicode-256color", "ansi", "dumb", "nonsense", nil,
  ]
  static let sizes = [(24, 80), (12, 40), (60, 200), (43, 132), (5, 20), (1, 1)]
  static let locales: [String?] = [
    "C.UTF-8", "en_US.UTF-8", "C", "POSIX", "ru_RU.KOI8-R", nil,
  ]
  static let symbols = ["ascii", "block", "braille"]

  /// A place in the matrix.
  struct Cell: CustomStringConvertible {
    var terminal: String?
    var rows: Int
    var columns: Int
    var locale: String?
    var symbols: String

    var description: String {
      "TERM=\(terminal ?? "unset") \(columns)x\(rows) LANG=\(locale ?? "unset") \(symbols)"
    }

    /// Whether the terminal can be drawn on.
    var isDrawable: Bool { !["dumb", "nonsense", nil].contains(terminal) }
    /// Whether the program has room for its screens.
    var isRoomy: Bool { rows >= 12 && columns >= 40 }
  }

  /// All cells if `ISKRA_MATRIX` is `whole`; else so many that each value meets each value of the two
  /// lists after it at least once or nearly so.
  static var cells: [Cell] {
    let isWhole = ProcessInfo.processInfo.environment["ISKRA_MATRIX"] == "whole"
    return isWhole
      ? all
      : (0..<36).map { number in
        cell(number % 12, (number + number / 12) % 6, (number + number / 6) % 6, number / 12)
      }
  }

  private static var all: [Cell] {
    terminals.indices.flatMap { terminal in
      sizes.indices.flatMap { size in
        locales.indices.flatMap { locale in
          symbols.indices.map { cell(terminal, size, locale, $0) }
        }
      }
    }
  }

  private static func cell(_ terminal: Int, _ size: Int, _ locale: Int, _ symbol: Int) -> Cell {
    Cell(
      terminal: terminals[terminal], rows: sizes[size].0, columns: sizes[size].1,
      locale: locales[locale], symbols: symbols[symbol])
  }
}
