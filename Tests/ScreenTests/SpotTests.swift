import Screen
import Testing

@Suite("Spots")
struct SpotTests {
  @Test("the spot drawn last is the one on top")
  func overlap() {
    var canvas = Canvas(size: Size(rows: 4, columns: 10))
    canvas.addSpot(canvas.bounds, .row(0))
    canvas.addSpot(Rect(row: 1, column: 2, rows: 1, columns: 3), .key(.enter))
    #expect(canvas.action(at: Position(row: 1, column: 4)) == .key(.enter))
    #expect(canvas.action(at: Position(row: 1, column: 5)) == .row(0))
    #expect(canvas.action(at: Position(row: 4, column: 0)) == nil)
  }

  @Test("spots are cut at the edges, and nothing is left of those outside")
  func clipping() {
    var canvas = Canvas(size: Size(rows: 2, columns: 5))
    canvas.addSpot(Rect(row: -1, column: 3, rows: 9, columns: 9), .choice(1))
    canvas.addSpot(Rect(row: 2, column: 0, rows: 1, columns: 5), .choice(2))
    canvas.addSpot(Rect(row: 0, column: 0, rows: 1, columns: 0), .choice(3))
    #expect(canvas.spots == [Spot(Rect(row: 0, column: 3, rows: 2, columns: 2), .choice(1))])
  }
}
