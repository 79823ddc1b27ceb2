internal import Screen

/// Every action that has a key, by its name, with the usual keys.
///
/// The names are a promise: settings files use them. A test walks through the screens and compares.
enum KeyCatalogue {
  /// The usual keys of an action; `nil` if there is no such action.
  static func keys(of action: String) -> [Key]? { usual[action] }

  /// All names, by scope and in the order of the table.
  static let names = table.map(\.name)

  private static let usual = Dictionary(uniqueKeysWithValues: table)

  private static let table: [(name: String, keys: [Key])] =
    [
      ("app", app), ("go", go), ("list", list), ("home", home), ("study", study),
      ("typing", typing),
      ("summary", summary), ("progress", progress), ("quiz", quiz), ("quiz-result", quizResult),
      ("settings", settings), ("keys", keys), ("help", help), ("trouble", trouble),
      ("cards", cards),
      ("card", card), ("entity", entity), ("searching", searching), ("confirming", confirming),
      ("timeline", timeline), ("decks", decks), ("import", preview), ("problems", problems),
    ].flatMap { scope, lines in
      lines.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return ("\(scope).\(parts[0])", KeyNotation.keys(String(parts[1])) ?? [])
      }
    }

  private static let app = """
    help ?
    settings ,
    theme T
    mouse m
    skip x
    go '
    redraw <c-l>
    pause <c-z>
    interrupt <c-c>
    """
  private static let go = """
    home h
    cards c
    progress p
    timeline t
    decks d
    settings s
    back <esc>
    """
  private static let list = """
    up k <up>
    down j <down>
    page-up <pageup> <c-b>
    page-down <pagedown> <c-f>
    first g <home>
    last G <end>
    """
  private static let home = """
    act <enter> <space>
    unfold <right> l
    fold <left> h
    quiz z
    progress p
    timeline t
    undo u <c-_>
    quit q <esc>
    filter /
    open c
    decks d
    bring-in i
    """
  private static let study = """
    act <enter> <space>
    turn <space> <enter>
    next <enter> <space>
    toggle <space> x
    carry-up K
    carry-down J
    dont-know 0
    insist y
    accept y
    look-up i
    edit-card e
    undo u <c-_>
    back q <esc>
    suspend s
    bury B
    flag !
    up k <up>
    down j <down>
    page-up <pageup> <c-b>
    page-down <pagedown> <c-f>
    grade-1 1
    grade-2 2
    grade-3 3 <enter> <space>
    grade-4 4
    choose-1 1 a
    choose-2 2 b
    choose-3 3 c
    choose-4 4 d
    choose-5 5 e
    choose-6 6 f
    choose-7 7 g
    choose-8 8 h
    choose-9 9 i
    """
  private static let typing = """
    act <enter>
    turn <tab>
    dont-know <tab>
    undo <c-_> <a-u>
    back <esc>
    suspend <a-s>
    bury <a-b>
    flag <a-!>
    help <f1> <a-?>
    page-up <pageup>
    page-down <pagedown>
    erase <backspace>
    delete <delete>
    erase-word <c-w>
    erase-line <c-u>
    left <left> <c-b>
    right <right> <c-f>
    start <home> <c-a>
    end <end> <c-e>
    """
  private static let summary = """
    next <enter> <space>
    undo u <c-_>
    back q <esc> h
    """
  private static let progress = """
    back q <esc> p
    next-deck <tab>
    timeline t
    """
  private static let quiz = """
    act <enter>
    unfold l <right> <space>
    fold h <left>
    back q <esc>
    """
  private static let quizResult = """
    retry r
    next <enter> <space>
    undo u <c-_>
    back q <esc>
    """
  private static let settings = """
    unfold <right> l <space>
    fold <left> h
    keep <enter> w
    keys K
    next-deck <tab>
    back <esc> q
    """
  private static let keys = """
    act <enter>
    keep w
    add-key a
    usual-keys <backspace>
    filter /
    back q <esc>
    """
  private static let timeline = """
    act <enter> <space>
    zoom-in + =
    zoom-out - _
    earlier h <left>
    later l <right>
    next-lane <tab>
    previous-lane <s-tab>
    section s
    show-all a
    back q <esc> t
    """
  private static let help = """
    act <enter>
    filter /
    back <esc> q ?
    """
  private static let cards = """
    act <enter> l <right>
    filter /
    clear <esc>
    toggle <space> x
    suspend s
    flag !
    reset R
    undo u <c-_>
    sort o
    reverse O
    mark-all A
    look-up i
    edit-card e
    back q <esc> h <left>
    """
  private static let card = """
    suspend s
    flag !
    reset R
    undo u <c-_>
    look-up i
    edit-card e
    back q <esc> h <left> <backspace>
    """
  private static let entity = """
    act <enter> l <right>
    fold <backspace> h <left>
    filter /
    open c
    back q <esc>
    """
  private static let decks = """
    act <enter> <space>
    bring-in i
    check c
    export x
    remove D
    undo u
    edit-card e
    back q <esc> h <left> <backspace>
    """
  private static let preview = """
    keep <enter>
    back <esc> q h <left> <backspace>
    """
  private static let problems = """
    act <enter> e
    back q <esc> h <left> <backspace>
    """
  private static let searching = """
    act <enter> <tab>
    back <esc>
    unfold <right>
    fold <left> <backspace>
    first <home>
    last <end>
    up <up>
    down <down>
    page-up <pageup>
    page-down <pagedown>
    """
  private static let confirming = """
    confirm y
    back n <esc> q
    """
  private static let trouble = """
    retry r <enter>
    quit q
    """
}
