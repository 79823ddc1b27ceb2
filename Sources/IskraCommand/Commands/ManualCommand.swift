internal import ArgumentParser
internal import Foundation

/// `iskra manual`: the man pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Show the manual.",
    discussion: """
      There are three pages: iskra, deck (how to write one) and keys (every action, and how to change
      its keys). On a terminal man(1) shows the page; into a file or pipe goes its source.

      EXAMPLES
        iskra manual
        iskra manual deck
        iskra manual > ~/.local/share/man/man1/iskra.1
      """)

  @Argument(help: ArgumentHelp("The page.", valueName: "page"))
  var page = Manual.iskra

  @OptionGroup var options: WorldOptions

  func run() throws {
    if isatty(STDOUT_FILENO) == 1 { becomeMan() }
    Output.text(page.mdoc)
  }

  /// Runs man(1) in place of this program, with the page as its input.
  ///
  /// Returns only if there is no man. A page must fit into a pipe (64 kB), which a test holds.
  private func becomeMan() {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(page.mdoc.utf8))
    let input = dup(STDIN_FILENO)
    dup2(pipe.fileHandleForReading.fileDescriptor, STDIN_FILENO)
    try? pipe.fileHandleForWriting.close()
    let words: [String] = ["man", "-l", "-"]
    execvp("man", words.map { strdup($0) } + [nil])
    dup2(input, STDIN_FILENO)
  }
}
