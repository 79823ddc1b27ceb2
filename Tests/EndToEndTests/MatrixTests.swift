import Foundation
import Testing

extension EndToEnd {
  @Suite("The matrix of terminals")
  struct MatrixRun {
    @Test("on every terminal it draws, or says a sentence and asks line by line")
    func everyCell() throws {
      let folder = try Folder.withCapitals()
      for cell in Matrix.cells {
        do {
          try check(cell, in: folder)
        } catch {
          Issue.record("\(cell): \(error)")
        }
      }
    }

    private func check(_ cell: Matrix.Cell, in folder: Folder) throws {
      let run = try TerminalRun(
        ["--symbols", cell.symbols], in: folder,
        environment: ["TERM": cell.terminal, "LANG": cell.locale], rows: cell.rows,
        columns: cell.columns)
      try run.waits(for: "something") { _ in run.bytes > 0 }
      if cell.isRoomy {
        try run.shows("Capitals")
        try run.shows(cell.isDrawable ? "help" : "deck number, or q>")
      } else if cell.isDrawable, cell.rows > 1 {
        try run.shows("this is \(cell.columns)x\(cell.rows).")
      }
      run.settles()
      let text = run.screen.text
      #expect(run.screen.strangers == [], "\(cell)")
      if cell.symbols == "ascii", cell.isDrawable, cell.isRoomy {
        #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(cell): \(text)")
      }
      #expect(run.screen.lines.allSatisfy { $0.count <= cell.columns }, "\(cell)")
      run.type(cell.isDrawable ? "q" : "q\n")
      #expect(try run.ends() == 0, "\(cell)")
      #expect(run.screen.isFitForShell, "\(cell): \(run.screen.modes)")
      #expect(run.hasModesOfBefore, "\(cell)")
      #expect(run.screen.strangers == [], "\(cell)")
    }
  }
}
