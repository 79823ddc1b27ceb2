internal import Screen

/// A curve with its axes: what the ends of each stand for is written beside them.
struct CurveChart {
  /// A place on the lower axis, as a share of it, and its name.
  struct Tick {
    var place: Double
    var label: String
  }

  /// From left to right, 0 to 1 of the upper axis; `nil` where nothing is known.
  var heights: [Double?]
  /// What the upper and the lower end of the vertical axis stand for.
  var top: String
  var bottom: String
  /// Names on the horizontal axis, the more important ones first: they never overlap.
  var ticks: [Tick]
  /// A height that is to be compared with, drawn as a line behind the curve.
  var guide: Double?

  /// The picture in so many columns: the rows of the curve, the axis, and its names.
  func lines(columns: Int, rows: Int, symbols: Symbols) -> [Page.Line] {
    let names = max(top.columns, bottom.columns)
    let width = columns - names - 2
    guard width > 3, rows > 1 else { return [] }
    let signs = symbols.curve(heights, columns: width, rows: rows)
    let guideRow = guide.map { Int(((1 - min(max(0, $0), 1)) * Double(rows - 1)).rounded()) }
    var lines = signs.enumerated().map { row, cells in
      let label = row == 0 ? top : row == rows - 1 ? bottom : ""
      let joint = label.isEmpty ? symbols.vertical : symbols.teeRight
      let blank: Character = row == guideRow ? symbols.doubtLine : " "
      return [Page.Span("\(label.paddedLeft(to: names)) \(joint)", .faded)]
        + Self.spans(cells, blank: blank)
    }
    let indent = String(repeating: " ", count: names + 1)
    let (axis, labels) = lowerAxis(columns: width, symbols)
    lines.append([Page.Span("\(indent)\(symbols.bottomLeft)\(axis)", .faded)])
    lines.append([Page.Span("\(indent) \(labels)", .faded)])
    return lines
  }

  /// Runs of the curve and of what lies behind it.
  private static func spans(_ cells: [Character], blank: Character) -> Page.Line {
    var line: Page.Line = []
    for cell in cells {
      let span =
        cell == " " ? Page.Span(String(blank), .faded) : Page.Span(String(cell), .meter)
      if line.last?.style == span.style {
        line[line.count - 1].text += span.text
      } else {
        line.append(span)
      }
    }
    if blank == " ", line.last?.style == .faded { line.removeLast() }
    return line
  }

  private func lowerAxis(columns: Int, _ symbols: Symbols) -> (axis: String, labels: String) {
    var axis = Array(repeating: symbols.horizontal, count: columns)
    var labels = Array(repeating: Character(" "), count: columns)
    var taken: [Range<Int>] = []
    for tick in ticks where (0...1).contains(tick.place) && tick.label.columns <= columns {
      let column = Int((tick.place * Double(columns - 1)).rounded())
      let length = tick.label.count
      let start = min(max(0, column - length / 2), columns - length)
      let room = start - 2..<start + length + 2
      guard !taken.contains(where: room.overlaps) else { continue }
      taken.append(start..<start + length)
      axis[column] = symbols.teeTop
      for (offset, letter) in tick.label.enumerated() { labels[start + offset] = letter }
    }
    while labels.last == " " { labels.removeLast() }
    return (String(axis), String(labels))
  }
}

extension ScreenLayout {
  /// How many rows a curve takes, without its axis.
  var curveRows: Int { size.rows >= 40 ? 8 : hasAir ? 5 : 3 }
  /// How wide a curve is on a page.
  var curveColumns: Int { min(body.columns, 64) }
}
