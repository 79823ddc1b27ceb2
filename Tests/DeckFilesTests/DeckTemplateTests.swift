import DeckFiles
import Facts
import Foundation
import Testing

/// What people get who write decks: a deck to begin with, and the schema.
struct DeckTemplateTests {
  @Test func theStarterHasNoProblems() throws {
    let outcome = try load(DeckTemplate.starter(for: "folder/My Words.yaml"))
    #expect(outcome.problems == [])
    let deck = try #require(outcome.deck)
    #expect(deck.id == "my-words")
    #expect(deck.header.title == "My words")
    #expect(deck.facts.count == 4)
    #expect(deck.written.count == 2)
  }

  @Test(arguments: [
    "Capitals", "Rome: \"the city\" #1", "back\\slash", "'quoted'", "[list]", "{map: x}", "Дека",
    "yes", "1917", "~", "% of & *all", "- dash", "a\u{7}bell and a\nline",
  ])
  func theStarterTakesAnyTitle(title: String) throws {
    let outcome = try load(DeckTemplate.starter(for: "x.yaml", title: title))
    #expect(outcome.problems == [])
    let expected = title.filter { $0 != "\u{7}" }.replacing("\n", with: " ")
    #expect(outcome.deck?.header.title == expected)
  }

  @Test func theStarterNamesItsSchema() {
    #expect(
      DeckTemplate.starter(for: "x.yaml").hasPrefix("# yaml-language-server: $schema=./deck.schema")
    )
  }
}

/// The schema says what the reader reads: neither may have a key that the other does not know.
struct DeckSchemaTests {
  private typealias JSON = [String: Any]

  private static func schema() throws -> JSON {
    let json = try JSONSerialization.jsonObject(with: Data(DeckTemplate.schema.utf8))
    return try #require(json as? JSON)
  }

  /// The part of the schema that describes a thing.
  private static func part(_ thing: DeckProblem.Thing) throws -> JSON {
    let schema = try schema()
    if thing == .deck { return schema }
    let part = try #require((schema["$defs"] as? JSON)?[thing.rawValue] as? JSON)
    let choices = part["anyOf"] as? [JSON] ?? []
    return choices.first { $0["properties"] != nil } ?? part
  }

  private static let things: [DeckProblem.Thing] = [
    .deck, .source, .section, .kind, .relation, .alias, .entity, .fact, .card,
  ]

  @Test(arguments: things)
  func theSchemaHasTheKeysOfTheReader(thing: DeckProblem.Thing) throws {
    let properties = try #require(try Self.part(thing)["properties"] as? JSON)
    #expect(properties.keys.sorted() == DeckFormat.keys(of: thing))
  }

  @Test(arguments: things)
  func everyKeyIsDescribed(thing: DeckProblem.Thing) throws {
    let properties = try #require(try Self.part(thing)["properties"] as? JSON)
    for (key, value) in properties {
      let words = (value as? JSON)?["description"] as? String ?? ""
      #expect(words.hasSuffix(".") || words.hasSuffix("'."), "\(thing) \(key)")
    }
  }

  @Test(arguments: things)
  func nothingElseIsAllowed(thing: DeckProblem.Thing) throws {
    // Only an entity may have further keys: its relations.
    let additional = try Self.part(thing)["additionalProperties"]
    #expect(thing == .entity ? additional is JSON : additional as? Bool == false)
  }

  @Test func theSchemaAllowsTheWordsOfTheReader() throws {
    func words(_ thing: DeckProblem.Thing, _ key: String) throws -> [String] {
      let properties = try #require(try Self.part(thing)["properties"] as? JSON)
      return try #require((properties[key] as? JSON)?["enum"] as? [String])
    }
    let statuses = Provenance.Status.allCases.map(\.rawValue)
    let sensitivities = Provenance.Sensitivity.allCases.map(\.rawValue)
    for thing in [DeckProblem.Thing.fact, .card] {
      #expect(try words(thing, "status") == statuses)
      #expect(try words(thing, "sensitivity") == sensitivities)
    }
    #expect(try words(.entity, "sensitivity") == sensitivities)
    #expect(try words(.entity, "gender") == Entity.Gender.allCases.map(\.rawValue))
    #expect(try words(.kind, "names") == Kind.Naming.allCases.map(\.rawValue))
    #expect(try words(.entity, "number") == ["singular", "plural"])
  }
}
