import Testing

@testable import Memory

@Suite struct FSRS6ParametersTests {
  let defaults = FSRS6Parameters.default.vector

  @Test func theDefaultsAreThePublishedOnes() throws {
    let published = try #require(try Vector.of("step").first).parameterSets
    #expect(try published.numbers("fsrs6_default") == defaults)
  }

  @Test func aVectorComesBackAsItWent() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 1...100 {
      let parameters = try random.parameters()
      #expect(try FSRS6Parameters(vector: parameters.vector) == parameters)
    }
  }

  @Test func everyFaultIsReportedAtOnce() throws {
    var vector = defaults
    vector[0] = -1
    vector[7] = 0.9
    vector[13] = .infinity
    vector[19] = 0.005
    vector[20] = 1
    let failure = #expect(throws: ParameterFailure.self) {
      try FSRS6Parameters(vector: vector)
    }
    #expect(
      failure
        == .outOfBounds([
          fault(0, "initialStabilityAgain", -1, 0.001...100),
          fault(7, "difficultyReversion", 0.9, 0.001...0.75),
          fault(13, "lapseStabilityPower", .infinity, 0.001...0.9),
          fault(19, "sameDayStabilityPower", 0.005, 0.01...0.8),
          fault(20, "decay", 1, 0.1...0.8),
        ]))
  }

  @Test func notANumberIsAFaultInEveryPlace() throws {
    let failure = #expect(throws: ParameterFailure.self) {
      try FSRS6Parameters(vector: Array(repeating: .nan, count: 21))
    }
    guard case .outOfBounds(let faults) = failure else {
      Issue.record("refused for another reason: \(failure as Any)")
      return
    }
    #expect(faults.map(\.name) == FSRS6Parameters.names)
    #expect(faults.map(\.position) == Array(0..<21))
  }

  @Test(arguments: [0, 1, 16, 18, 20, 22, 34, 35])
  func otherLengthsAreRefused(count: Int) {
    #expect(throws: ParameterFailure.wrongCount(found: count, allowed: [17, 19, 21])) {
      try FSRS6Parameters(vector: Array(repeating: 1, count: count))
    }
  }

  @Test func faultsOfAnOlderVectorAreFoundToo() throws {
    var vector = Array(defaults.prefix(17))
    vector[5] = -2
    #expect(throws: ParameterFailure.self) { try FSRS6Parameters(vector: vector) }
  }

  @Test func theBoundsThemselvesAreAllowed() throws {
    let bounds = FSRS6Parameters.bounds
    #expect(try FSRS6Parameters(vector: bounds.map(\.lowerBound)).decay == 0.1)
    #expect(try FSRS6Parameters(vector: bounds.map(\.upperBound)).decay == 0.8)
  }

  /// If this fails, every cached state is recomputed: raise the revision only for that.
  @Test func theIdentityOfTheDefaultsStays() {
    #expect(FSRS6Parameters.default.identity == "fsrs-6:bbf7fc2571062feb")
    #expect(FSRS6().identity == FSRS6Parameters.default.identity)
  }

  @Test(arguments: 0..<21)
  func everyParameterIsPartOfTheIdentity(position: Int) throws {
    var vector = defaults
    vector[position] = vector[position].nextUp
    #expect(try FSRS6Parameters(vector: vector).identity != FSRS6Parameters.default.identity)
  }

  @Test func bothZerosAreOneIdentity() throws {
    var (plus, minus) = (defaults, defaults)
    plus[17] = 0
    minus[17] = -0.0
    #expect(
      try FSRS6Parameters(vector: plus).identity == FSRS6Parameters(vector: minus).identity)
  }

  private func fault(
    _ position: Int, _ name: String, _ value: Double, _ allowed: ClosedRange<Double>
  ) -> ParameterFault {
    ParameterFault(position: position, name: name, value: value, allowed: allowed)
  }
}
