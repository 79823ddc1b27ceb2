import DeckFiles
import Facts
import Foundation
import Testing

@Suite struct TemplateTests {
  /// The properties of a definition in the schema, or of the whole deck.
  private func properties(_ definition: String?) throws -> Set<String> {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(DeckTemplate.schema.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let part = try #require(definition.map { definitions[$0] as? [String: Any] } ?? schema)
    return Set(try #require(part["properties"] as? [String: Any]).keys)
  }

  @Test(
    arguments: [
      (nil, DeckProblem.Thing.deck), ("source", .source), ("section", .section), ("kind", .kind),
      ("relation", .relation), ("entity", .entity), ("fact", .fact), ("card", .card),
    ] as [(String?, DeckProblem.Thing)])
  func theSchemaKnowsTheKeysThatTheReaderKnows(definition: String?, thing: DeckProblem.Thing) throws
  {
    #expect(try properties(definition).sorted() == DeckFormat.keys(of: thing))
  }

  @Test func theStarterHasNoProblems() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("starter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("rivers-of-asia.yaml")
    for title in ["", "Rivers: \"long\" ones\u{1B}[31m"] {
      try DeckTemplate.starter(for: file.path, title: title)
        .write(to: file, atomically: true, encoding: .utf8)
      let outcome = DeckSource.path(file.path).load()
      #expect(outcome.problems.isEmpty)
      #expect(outcome.deck?.id == "rivers-of-asia")
      #expect(
        outcome.deck?.header.title
          == (title.isEmpty ? "Rivers of asia" : "Rivers: \"long\" ones[31m"))
    }
  }
}
