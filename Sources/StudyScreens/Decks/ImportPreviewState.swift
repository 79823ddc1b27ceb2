internal import Screen

/// What a file would be as a deck, before it is kept.
struct ImportPreviewState: Hashable, Sendable {
  let preview: ImportPreview
  var scroll = 0
  /// Why it could not be kept.
  var message = ""

  var bindings: [Binding] {
    let keeping = Binding(.keep, "<enter>", "keep the deck", hint: "keep")
    return (preview.canBeKept ? [keeping] : []) + [
      Binding(.back, "<esc> q h <left> <backspace>", "keep nothing", hint: "leave it")
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }
}

extension App {
  mutating func updatePreview(_ state: ImportPreviewState, _ command: Command) -> [Effect] {
    var state = state
    switch command {
    case .back:
      pop()
      return []
    case .keep:
      state.message = "Keeping it\(symbols.ellipsis)"
      place = .decks(.preview(state))
      return [.decks(.keep(state.preview.path))]
    default:
      state.scroll = previewPage(state).clampedScroll(
        layout.scrolled(state.scroll, command), rows: layout.body.rows)
      place = .decks(.preview(state))
      return []
    }
  }

  func drawPreview(_ state: ImportPreviewState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle(
      "Import", state.preview.contents, layout, symbols: symbols)
    previewPage(state).draw(
      on: &canvas, in: layout.body, scroll: state.scroll, symbols: symbols)
    return nil
  }

  /// What would happen, how the file was read, the first cards, and everything that is wrong.
  private func previewPage(_ state: ImportPreviewState) -> Page {
    let preview = state.preview
    var page = Page(columns: layout.body.columns)
    page.add(preview.title.cleaned, .title)
    if !state.message.isEmpty { page.add(state.message.cleaned, .warning) }
    if preview.canBeKept {
      page.add(preview.change.cleaned)
    } else {
      page.add(preview.refusal.cleaned, .warning)
    }
    for line in preview.reading { page.add(line.cleaned, .faded) }
    if !preview.samples.isEmpty {
      page.space()
      page.add("First cards", .title)
      for sample in preview.samples {
        page.add(sample.front.cleaned)
        page.add(sample.back.cleaned, .accent, lead: [Page.Span("  ")])
      }
    }
    guard !preview.remarks.isEmpty else { return page }
    page.space()
    let count = preview.remarks.count + preview.moreRemarks
    page.add(count == 1 ? "1 remark" : "\(count) remarks", .title)
    for remark in preview.remarks {
      let sign = remark.isError ? symbols.cross : symbols.bullet
      page.add(
        "\(remark.shortPlace): \(remark.sentence.cleaned)", remark.isError ? .wrong : .plain,
        lead: [Page.Span(sign + " ", remark.isError ? .wrong : .faded)])
    }
    if preview.moreRemarks > 0 { page.add("\(preview.moreRemarks) more.", .faded) }
    return page
  }
}
