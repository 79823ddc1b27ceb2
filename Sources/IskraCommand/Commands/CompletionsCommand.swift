internal import ArgumentParser

/// `iskra completions`: what Tab knows in the shell.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a completion script for the shell.",
    discussion: """
      With it Tab completes commands and options, and the names of decks and sections.

      EXAMPLES
        iskra completions bash > ~/.local/share/bash-completion/completions/iskra
        iskra completions zsh > "${fpath[1]}/_iskra"
        iskra completions fish > ~/.config/fish/completions/iskra.fish
      """)

  @Argument(help: ArgumentHelp("The shell.", valueName: "shell"))
  var shell: Shell

  @OptionGroup var options: WorldOptions

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Output.line(Iskra.completionScript(for: shell))
  }
}
