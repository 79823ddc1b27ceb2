import Foundation
import Memory
import Testing

/// One published example: what goes in, what must come out, how near, and who says so.
struct Vector: Sendable, CustomTestStringConvertible {
  let id: String
  let algorithm: String
  let kind: String
  let fields: JSONValue
  let parameterSets: JSONValue

  var testDescription: String { "\(id) \(kind)" }
}

extension Vector {
  /// Every vector of `Vectors/fsrs.json`.
  static func all() throws -> [Vector] {
    guard let file = Bundle.module.url(forResource: "Vectors/fsrs", withExtension: "json") else {
      throw MissingField(name: "Vectors/fsrs.json")
    }
    let document = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
    guard case .list(let entries) = try document.field("vectors") else {
      throw MissingField(name: "vectors")
    }
    let sets = try document.field("parameter_sets")
    return try entries.map { entry in
      Vector(
        id: try entry.text("id"), algorithm: try entry.text("algorithm"),
        kind: try entry.text("kind"), fields: entry, parameterSets: sets)
    }
  }

  static func of(_ kind: String, algorithm: String = "FSRS-6") throws -> [Vector] {
    try all().filter { $0.kind == kind && $0.algorithm == algorithm }
  }
}

extension Vector {
  /// The model the vector speaks of: a set by name, with single parameters replaced by position.
  func model() throws -> FSRS6 {
    var vector = try FSRS6Parameters(
      vector: parameterSets.numbers(try fields.text("params"))
    ).vector
    if case .object(let overrides)? = try? fields.field("param_overrides") {
      for (position, value) in overrides {
        guard let index = Int(position), case .number(let number) = value else {
          throw MissingField(name: "param_overrides")
        }
        vector[index] = number
      }
    }
    return FSRS6(parameters: try FSRS6Parameters(vector: vector))
  }

  /// The state after the vector's reviews, graded plainly.
  func replayedState(under model: FSRS6) throws -> FSRS6.State {
    let reviews = try zip(fields.days("elapsed_days"), fields.grades("ratings"))
      .map { (elapsed: $0, evidence: Evidence.recall($1)) }
    return try #require(model.replay(reviews))
  }

  /// Checks |got − want| ≤ max(abs, rel·|want|) with the tolerance of this vector.
  func expect(
    _ got: Double, near want: Double, _ what: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let tolerance = try fields.field("tolerance")
    let absolute = (try? tolerance.number("abs")) ?? 0
    let relative = (try? tolerance.number("rel")) ?? 0
    #expect(
      abs(got - want) <= max(absolute, relative * abs(want)),
      "\(id) \(what): got \(got), want \(want)", sourceLocation: location)
  }

  func expect(
    _ got: FSRS6.State, like want: JSONValue, _ what: String = "state",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      got.stability.count, near: want.number("stability"), "\(what): stability", at: location)
    try expect(
      got.difficulty, near: want.number("difficulty"), "\(what): difficulty", at: location)
  }
}
