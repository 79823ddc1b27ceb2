import Testing

@testable import Memory

@Suite struct FSRS7ParametersTests {
  let defaults = FSRS7Parameters.default.vector

  @Test func theDefaultsAreThePublishedOnes() throws {
    let published = try #require(try Vector.of("next_states", algorithm: "FSRS-7").first)
    #expect(try published.parameterSets.numbers("fsrs7_default") == defaults)
    #expect(defaults.count == 34)
    #expect(try FSRS7Parameters(vector: defaults) == .default)
  }

  @Test func aVectorComesBackAsItWent() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 1...100 {
      let parameters = try random.parameters7()
      #expect(try FSRS7Parameters(vector: parameters.vector) == parameters)
    }
  }

  @Test func everyFaultIsReportedAtOnce() throws {
    var vector = defaults
    vector[0] = 51
    vector[3] = 3  // below Good's 3.9221
    vector[14] = 0.5
    vector[24] = .nan
    vector[25] = 0.6
    vector[26] = 0.55  // within its bounds, but below the fast base
    let failure = #expect(throws: ParameterFailure.self) { try FSRS7Parameters(vector: vector) }
    guard case .outOfBounds(let faults) = failure else {
      Issue.record("refused for another reason: \(failure as Any)")
      return
    }
    #expect(faults.map(\.position) == [0, 3, 14, 24, 26])
    #expect(faults.map(\.name).last == "slowBase")
    #expect(faults[1].allowed == 3.9221...100)
    #expect(faults[4].allowed == 0.6...0.99)
  }

  @Test(arguments: [0, 17, 19, 21, 33, 35, 36])
  func otherLengthsAreRefused(count: Int) {
    #expect(throws: ParameterFailure.wrongCount(found: count, allowed: [34])) {
      try FSRS7Parameters(vector: Array(repeating: 1, count: count))
    }
  }

  @Test func theDraftWithThirtyFiveIsNamed() {
    let failure = ParameterFailure.wrongCount(found: 35, allowed: [34])
    #expect(failure.description.contains("draft"))
  }

  @Test func aSentenceNamesEachFault() {
    let failure = ParameterFailure.outOfBounds([
      ParameterFault(position: 20, name: "decay", value: 2, allowed: 0.1...0.8),
      ParameterFault(position: 4, name: "growth", value: .nan, allowed: 0...4),
    ])
    #expect(
      failure.description
        == "Parameter 20 (decay) is 2.0, but must be a number from 0.1 to 0.8. "
        + "Parameter 4 (growth) is nan, but must be a number from 0.0 to 4.0.")
  }

  /// If this fails, every cached state is recomputed: raise the revision only for that.
  @Test func theIdentityOfTheDefaultsStays() {
    #expect(FSRS7().identity == FSRS7Parameters.default.identity)
    #expect(FSRS7().identity == "fsrs-7:8239588ed86c60d9")
  }

  @Test(arguments: 0..<34)
  func everyParameterIsPartOfTheIdentity(position: Int) throws {
    var vector = defaults
    let bounds = FSRS7Parameters.bounds[position]
    vector[position] =
      vector[position] < bounds.upperBound ? vector[position].nextUp : vector[position].nextDown
    #expect(try FSRS7Parameters(vector: vector).identity != FSRS7Parameters.default.identity)
  }
}
