internal import Facts
internal import Questions
internal import Screen
internal import Study

/// Sets the page of an entity.
struct EntityPage {
  private(set) var page: Page
  private let symbols: Symbols
  private let selected: EntityState.Row?

  /// The columns of the bar, and of the bar with its number.
  private static let barColumns = 6
  private static let masteryColumns = 13

  init(columns: Int, symbols: Symbols, selected: EntityState.Row?) {
    page = Page(columns: columns)
    self.symbols = symbols
    self.selected = selected
  }

  mutating func addHead(_ profile: EntityProfile) {
    let names = profile.entity.aliases.map(\.cleaned)
    if !names.isEmpty { page.add("also " + names.joined(separator: ", "), .faded) }
    let mastery = profile.mastery
    if mastery.cards > 0 {
      page.add(
        line: [Page.Span("known ", .faded)] + bar(mastery.share, columns: Self.barColumns) + [
          Page.Span(" \(Self.percent(mastery.share))"),
          Page.Span(", \(mastery.started) of \(mastery.cards) asked", .faded),
        ])
    }
    if profile.groups.isEmpty { page.add("The deck says nothing about it.", .faded) }
  }

  /// "died on", or "… died in Mexico" where the lines name who did.
  mutating func addHeading(_ group: EntityProfile.Group, of entity: Entity) {
    page.space()
    let words = group.relation.text.replacing("-", with: " ")
    let text =
      group.isReversed ? "\(symbols.ellipsis) \(words) \(entity.nameInSentence.cleaned)" : words
    page.add(text, .title)
  }

  /// The value, how it stands and how well it is known; below it where it comes from.
  mutating func addFact(_ line: EntityProfile.Line, as row: EntityState.Row, number: Int) {
    let room = max(10, page.columns - 2 - Self.masteryColumns - 1)
    let badge = line.explanation.badge == "record" ? "" : " [\(line.explanation.badge.cleaned)]"
    let text = (line.text.cleaned + badge).wrapped(to: room)
    let mastery = self.mastery(line.mastery)
    // In a narrow window only the selected fact has room for its sources.
    let isCited = page.columns >= 60 || row == selected
    let sources = isCited ? line.explanation.sources.map(\.cleaned).joined(separator: "; ") : ""
    add(row, number, isLink: line.other != nil) { page, style, pointer in
      for (position, part) in text.enumerated() {
        let shown = Page.Span(position == 0 ? part.padded(to: room + 1) : part, style)
        page.add(
          line: [Page.Span(position == 0 ? pointer : "  ", .accent), shown]
            + (position == 0 ? mastery : []))
      }
      if !sources.isEmpty { page.add(sources, .faded, lead: [Page.Span("    ")]) }
    }
  }

  mutating func addConfusables(_ entities: [Entity], from number: inout Int) {
    guard !entities.isEmpty else { return }
    page.space()
    page.add("easily confused with", .title)
    for (position, entity) in entities.enumerated() {
      add(.confusable(position), number, isLink: true) { page, style, pointer in
        page.add(entity.name.cleaned, style, lead: [Page.Span(pointer, .accent)])
      }
      number += 1
    }
  }

  mutating func addNeighbours(_ dates: [EntityProfile.Dated], from number: inout Int) {
    guard !dates.isEmpty else { return }
    page.space()
    page.add("around its dates", .title)
    let width = dates.reduce(0) { max($0, $1.date.columns) } + 2
    for (position, dated) in dates.enumerated() {
      let what = "\(dated.name.cleaned), \(dated.relation.text.replacing("-", with: " "))"
      let date = dated.date.padded(to: width)
      guard !dated.isOwn else {
        page.add(
          what, Style.plain.bold,
          lead: [Page.Span(symbols.bullet.padded(to: 2), .accent), Page.Span(date)])
        continue
      }
      add(.neighbour(position), number, isLink: true) { page, style, pointer in
        page.add(what, style, lead: [Page.Span(pointer, .accent), Page.Span(date, .faded)])
      }
      number += 1
    }
  }

  /// A row that can be selected and pressed.
  private mutating func add(
    _ row: EntityState.Row, _ number: Int, isLink: Bool,
    _ build: (inout Page, Style, String) -> Void
  ) {
    page.pressed(.row(number)) { page in
      guard row == selected else { return build(&page, isLink ? Style.accent : .plain, "  ") }
      page.focused { build(&$0, .focus, symbols.pointer.padded(to: 2)) }
    }
  }

  private func mastery(_ mastery: EntityProfile.Mastery) -> Page.Line {
    guard mastery.cards > 0 else { return [] }
    guard mastery.started > 0 else {
      return [Page.Span("new".paddedLeft(to: Self.masteryColumns - 1), .faded)]
    }
    return bar(mastery.share, columns: Self.barColumns)
      + [Page.Span(Self.percent(mastery.share).paddedLeft(to: 6))]
  }

  private func bar(_ share: Double, columns: Int) -> Page.Line {
    let filled = symbols.bar(share, columns: columns)
    let rest = String(repeating: symbols.shades[0], count: max(0, columns - filled.columns))
    return [Page.Span(filled, .meter), Page.Span(rest, .faded)]
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
