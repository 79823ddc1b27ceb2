import Testing

@testable import Memory

@Suite struct SearchTests {
  /// Rosenbrock's valley; its least value in the box x ≤ 0.5 is at (0.5, 0.25).
  @Test(arguments: [2.0, 0.5])
  func findsTheLeastValueInTheBox(limit: Double) {
    var search = BoxSearch(lower: [-2, -2], upper: [limit, 2])
    search.tolerance = 1e-14
    search.mostEvaluations = 300
    search.largeGain = .infinity  // the matrix below is no curvature to ask for twice
    let result = search.minimum(from: [-1.2, 1]) { _ in
      [100, 0, 0, 100]
    } of: { place in
      let (x, y) = (place[0], place[1])
      let bend = y - x * x
      return (
        value: 1 + 100 * bend * bend + (1 - x) * (1 - x),
        slope: [-400 * x * bend - 2 * (1 - x), 200 * bend]
      )
    }
    let best = min(limit, 1)
    #expect(abs(result.place[0] - best) < 1e-4)
    #expect(abs(result.place[1] - best * best) < 1e-4)
  }

  @Test func aSquareNeedsOneStep() {
    let search = BoxSearch(lower: [-9, -9], upper: [9, 9])
    let result = search.minimum(from: [5, 5]) { _ in
      [2, 0, 0, 8]
    } of: { place in
      (
        value: 1 + place[0] * place[0] + 4 * place[1] * place[1],
        slope: [2 * place[0], 8 * place[1]]
      )
    }
    #expect(result.evaluations == 2)
    #expect(abs(result.value - 1) < 1e-12)
  }

  @Test func aMatrixThatIsNotPositiveIsRefused() {
    #expect(solvePositive([1, 2, 2, 1], [1, 1]) == nil)
    #expect(solvePositive([4, 2, 2, 3], [2, 1]).map { abs($0[0] - 0.5) < 1e-12 } == true)
  }

  @Test func theChartGoesThereAndBack() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 1...100 {
      let six = try random.parameters().vector
      let seven = try random.parameters7().vector
      for (chart, vector) in [(FSRS6Setup.chart, six), (FSRS7Setup.chart, seven)] {
        let back = chart.vector(chart.variables(vector))
        #expect(zip(back, vector).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($1), 1) })
      }
    }
  }

  @Test func whateverTheVariablesTheVectorIsValid() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 1...200 {
      let chart = FSRS7Setup.chart
      let place = zip(chart.lower, chart.upper).map { low, high in
        random.chance(of: 0.3) ? low : random.chance(of: 0.3) ? high : random.number(in: low...high)
      }
      _ = try FSRS7Parameters(vector: chart.vector(place))
    }
  }

  @Test func placesInVectorsHaveTheirNames() {
    #expect(FSRS6Parameters.names[FSRS6Index.difficultyReversion] == "difficultyReversion")
    #expect(FSRS6Parameters.names[FSRS6Index.lapseForgettingGain] == "lapseForgettingGain")
    #expect(FSRS6Parameters.names[FSRS6Index.decay] == "decay")
    #expect(FSRS6Parameters.names.count == FSRS6Index.count)
    let rule = FSRS7Index.Rule.self
    #expect(FSRS7Parameters.names[FSRS7Index.slowRule + rule.lapsePower] == "slowLapsePower")
    #expect(FSRS7Parameters.names[FSRS7Index.fastRule + rule.easyFactor] == "fastEasyFactor")
    #expect(FSRS7Parameters.names[FSRS7Index.slowWeightPower] == "slowWeightPower")
    #expect(FSRS7Parameters.names[FSRS7Index.fastStabilityOnDecay] == "fastStabilityOnDecay")
    #expect(FSRS7Parameters.names.count == FSRS7Index.count)
  }
}
