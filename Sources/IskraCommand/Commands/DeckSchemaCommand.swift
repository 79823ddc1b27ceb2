internal import ArgumentParser
internal import DeckFiles

/// `iskra deck schema`: what editors need to help with deck files.
struct DeckSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of deck files, for editors.",
    discussion: """
      With the schema beside a deck, this as its first line gives completion and checks in editors:

        # yaml-language-server: $schema=./deck.schema.json

      EXAMPLES
        iskra deck schema > deck.schema.json
      """)

  @OptionGroup var options: WorldOptions

  func run() {
    Output.text(DeckTemplate.schema)
  }
}
