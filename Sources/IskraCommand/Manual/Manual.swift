internal import ArgumentParser
internal import CManual
internal import StudyScreens

/// The pages of the manual.
enum Manual: String, CaseIterable, ExpressibleByArgument {
  case iskra, deck, keys

  /// The page as mdoc(7), with characters of ASCII only.
  var mdoc: String {
    switch self {
    case .iskra: manual_page().text
    case .deck:
      MarkdownPage(
        name: "iskra-deck", section: 5, about: "how to write a deck",
        markdown: manual_deck_format().text
      ).mdoc
    case .keys:
      MarkdownPage(
        name: "iskra-keys", section: 5, about: "actions and their keys", markdown: Self.keyTable
      ).mdoc
    }
  }

  /// Every action with its usual keys, by the screen it belongs to.
  private static var keyTable: String {
    let actions = Preferences().allKeys
    let screens = actions.map { $0.action.prefix { $0 != "." } }
    let ordered = screens.indices.filter { !screens[..<$0].contains(screens[$0]) }.map {
      screens[$0]
    }
    let tables = ordered.map { screen in
      let rows = zip(actions, screens).filter { $1 == screen }.map { line, _ in
        "| `\(line.action)` | \(line.keys.replacing("|", with: "\\|")) |"
      }
      return "## \(screen)\n\n| action | keys |\n| --- | --- |\n" + rows.joined(separator: "\n")
    }
    return """
      Every action has a name and keys. The name is the part of the program, a dot, and what it does;
      what stands under **app** works everywhere, and **list** wherever there is a list.

      `iskra config keys` lists the keys in force, and `iskra config study.undo "z <c-z>"` gives an
      action other ones. They are kept in `config.yaml` under `keys`, and the settings screen changes
      them too. A key is a character, or a name in angle brackets: `<enter>`, `<space>`, `<tab>`,
      `<esc>`, `<up>`, `<f1>`; with `c-` for Control and `a-` for Alt, such as `<c-u>`. Two actions
      of one place cannot have one key; iskra says so.

      """ + tables.joined(separator: "\n\n") + "\n"
  }
}

extension document {
  fileprivate var text: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
