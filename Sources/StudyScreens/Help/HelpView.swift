internal import Screen

extension App {
  func drawHelp(_ help: HelpState, on canvas: inout Canvas) {
    canvas.drawTitle("Keys", placeName, layout, symbols: symbols)
    let body = layout.body
    var page = Page(columns: body.columns)
    let named = help.bindings.map { binding in
      (keys: binding.keys.map { $0.label(symbols) }.joined(separator: " "), label: binding.label)
    }
    let width = (named + HelpState.everywhere).map(\.keys.columns).max() ?? 0
    func add(_ keys: String, _ label: String) {
      page.add(label, lead: [Page.Span(keys.padded(to: width + 3), .key)])
    }
    for line in named { add(line.keys, line.label) }
    page.space()
    page.add("Everywhere", .faded)
    for line in HelpState.everywhere { add(line.keys, line.label) }
    page.draw(on: &canvas, in: body, scroll: help.scroll, symbols: symbols)
  }

  private var placeName: String {
    switch place {
    case .home: "Home"
    case .study: "Study"
    case .summary: "Summary"
    case .progress: "Progress"
    }
  }
}
