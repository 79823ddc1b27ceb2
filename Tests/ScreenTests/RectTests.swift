import Screen
import Testing

@Suite("Rectangles")
struct RectTests {
  private let rect = Rect(row: 1, column: 2, rows: 10, columns: 20)

  @Test("insets stop at nothing")
  func insets() {
    #expect(rect.inset(by: 1) == Rect(row: 2, column: 3, rows: 8, columns: 18))
    #expect(rect.inset(by: 50).isEmpty)
    #expect(rect.inset(by: -3) == rect)
    #expect(rect.inset(top: 99, bottom: 99).rows == 0)
  }

  @Test("splitting keeps every cell", arguments: [-5, 0, 3, 10, 20, 99])
  func splitting(count: Int) {
    let (top, below) = rect.splitTop(count)
    #expect(top.rows + below.rows == rect.rows && below.row == top.endRow)
    let (above, bottom) = rect.splitBottom(count)
    #expect(above.rows + bottom.rows == rect.rows && bottom.endRow == rect.endRow)
    let (left, right) = rect.splitLeft(count)
    #expect(left.columns + right.columns == rect.columns && right.column == left.endColumn)
    let (rest, end) = rect.splitRight(count)
    #expect(rest.columns + end.columns == rect.columns && end.endColumn == rect.endColumn)
  }

  @Test("the middle never leaves the rectangle")
  func centering() {
    #expect(
      rect.centered(Size(rows: 4, columns: 6)) == Rect(row: 4, column: 9, rows: 4, columns: 6))
    #expect(rect.centered(Size(rows: 99, columns: 99)) == rect)
    #expect(rect.centered(columns: 10) == Rect(row: 1, column: 7, rows: 10, columns: 10))
  }

  @Test("no number is negative or overflows")
  func saturating() {
    let huge = Rect(row: .max, column: .min, rows: .max, columns: -4)
    #expect(huge.columns == 0 && huge.endRow > 0)
    #expect(Size(rows: -1, columns: 3).isEmpty)
    #expect(rect.intersection(huge).isEmpty)
    #expect(Rect(Size(rows: 2, columns: 3)).intersection(rect).size == Size(rows: 1, columns: 1))
  }
}
