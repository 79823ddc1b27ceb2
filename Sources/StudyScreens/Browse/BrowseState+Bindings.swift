extension BrowseState {
  /// The keys that work now.
  var bindings: [Binding] {
    if !confirming.isEmpty { return CardDeed.confirmation }
    if isTyping { return Self.typing }
    guard !rows.isEmpty else { return [Self.searching] + leaving + [Self.help] }
    return [
      Binding(.act, "<enter> l <right>", "open the card", hint: "open"), Self.searching,
      Binding(.toggle, "<space> x", "mark the card or take the mark off", hint: "mark"),
    ] + CardDeed.bindings + [
      Binding(.sort, "o", "sort by the next column", hint: "sort"),
      Binding(.reverse, "O", "sort the other way round"),
      Binding(.markAll, "A", "mark everything found, or take the marks off"),
      Binding(.lookUp, "i", "look up what the card is about", hint: "look up"),
      Binding(.editCard, "e", "edit the card in its deck"),
    ] + leaving + .moving + [Self.help]
  }

  private var leaving: [Binding] {
    line.isEmpty && problem.isEmpty
      ? [Binding(.back, "q <esc> h <left>", "go back", hint: "back")]
      : [
        Binding(.clear, "<esc>", "show all cards again", hint: "all"),
        Binding(.back, "q h <left>", "go back", hint: "back"),
      ]
  }

  private static let searching = Binding(.filter, "/", "search", hint: "search")
  private static let help = Binding(.help, "?", "show the keys", hint: "help")

  private static let typing: [Binding] =
    [
      Binding(.act, "<enter> <tab>", "go to the list", hint: "to the list"),
      Binding(.back, "<esc>", "leave the line"),
      Binding(.up, "<up>", "one up"), Binding(.down, "<down>", "one down", hint: "select"),
      Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
    ] + TextLine.bindings + [Binding(.help, "<f1> <a-?>", "show the keys", hint: "help")]
}
