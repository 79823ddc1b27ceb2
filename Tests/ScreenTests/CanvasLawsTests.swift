import Screen
import Testing

@Suite("Canvas laws")
struct CanvasLawsTests {
  @Test("whatever is drawn, the grid stays whole", arguments: 0..<400)
  func invariants(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var canvas = Canvas(
      size: Size(
        rows: .random(in: 0...8, using: &generator), columns: .random(in: 0...24, using: &generator)
      ))
    for _ in 0..<30 {
      draw(on: &canvas, using: &generator)
      expectWhole(canvas, seed)
    }
  }

  @Test("text changes only its own cells", arguments: 0..<400)
  func locality(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var canvas = Canvas(size: Size(rows: 4, columns: 16))
    for _ in 0..<10 { draw(on: &canvas, using: &generator) }
    let before = canvas
    let row = Int.random(in: -1...4, using: &generator)
    let column = Int.random(in: -6...18, using: &generator)
    let limit = Bool.random(using: &generator) ? Int.random(in: -1...10, using: &generator) : nil
    let text = HardText.random(upTo: 20, using: &generator)
    let written = canvas.write(text, at: row, column, style: .accent, limit: limit)
    #expect(written >= 0 && written <= 16)
    let end = min(16, max(0, column) + written)
    for otherRow in 0..<4 {
      for other in 0..<16 where otherRow != row || other < max(0, column) || other >= end {
        // A wide character that was cut leaves a space in the same style.
        let old = before[otherRow, other]
        let new = canvas[otherRow, other]
        let wasCut = otherRow == row && new == Cell(" ", style: old.style)
        #expect(new == old || wasCut, "seed \(seed)")
      }
    }
  }

  private func draw(on canvas: inout Canvas, using generator: inout SeededGenerator) {
    let row = Int.random(in: -2...9, using: &generator)
    let column = Int.random(in: -5...26, using: &generator)
    let rect = Rect(
      row: row, column: column, rows: .random(in: 0...6, using: &generator),
      columns: .random(in: 0...12, using: &generator))
    let style = Style(Role.allCases.randomElement(using: &generator) ?? .plain)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: canvas.fill(rect, style: style)
    case 1: canvas.restyle(rect, style)
    case 2: canvas.drawBox(rect, symbols: .unicode, style: style)
    case 3: canvas.restyle(rect, adding: .bold)
    default:
      let limit = Bool.random(using: &generator) ? rect.columns : nil
      canvas.write(
        HardText.random(upTo: 12, using: &generator), at: row, column, style: style, limit: limit)
    }
  }

  private func expectWhole(_ canvas: Canvas, _ seed: Int) {
    for row in 0..<canvas.size.rows {
      #expect(canvas.row(row).count == canvas.size.columns)
      for column in 0..<canvas.size.columns {
        let cell = canvas[row, column]
        if cell.isContinuation {
          #expect(column > 0 && canvas[row, column - 1].character.columns == 2, "seed \(seed)")
          #expect(canvas[row, column - 1].style == cell.style, "seed \(seed)")
          #expect(cell.character == " ")
        } else {
          let isWide = cell.character.columns == 2
          #expect(cell.character.columns > 0, "seed \(seed)")
          #expect(isWide == canvas[row, column + 1].isContinuation, "seed \(seed)")
          #expect(cell.character.unicodeScalars.count <= 5, "seed \(seed)")
        }
      }
    }
  }
}
