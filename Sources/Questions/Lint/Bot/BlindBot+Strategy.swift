extension BlindBot {
  /// A trick of a player who knows nothing.
  public enum Strategy: String, CaseIterable, Sendable {
    /// The longest option.
    case longest
    /// The shortest option.
    case shortest
    /// The option that shares most words with the stem.
    case overlap
    /// The option with most surface features held alone.
    case oddOneOut = "odd one out"
    /// The option that shares most words with the others.
    case convergence
    /// The option that shares fewest words with the others.
    case divergence
    /// The label that is printed most often.
    case degree
    /// The label that is printed least often.
    case rarity
    /// The middle one of options in order, the middle places of others.
    case middle
    /// The first or the last one.
    case edge
    /// The place that is right most often in the questions learnt from.
    case position
    /// A weighing of all of them that is learnt on one half and tested on the other.
    case learnt

    /// The tricks that need no learning of weights.
    static let plain = allCases.filter { $0 != .learnt }
  }

  /// How much a trick speaks for each option; the highest is taken.
  static func scores(
    _ strategy: Strategy, _ question: PrintedChoice, _ counts: PrintedCounts
  ) -> [Double] {
    let options = question.options
    switch strategy {
    case .longest: return options.map { Double($0.columns) }
    case .shortest: return options.map { -Double($0.columns) }
    case .overlap:
      return options.map { option in
        Double(
          option.tokens.count { token in
            question.stem.tokens.contains { $0.sharesRoot(with: token) }
          })
      }
    case .oddOneOut: return oddness(options)
    case .convergence: return shared(options)
    case .divergence: return shared(options).map { -$0 }
    case .degree: return options.map { Double(counts.labels[$0.folded] ?? 0) }
    case .rarity: return options.map { -Double(counts.labels[$0.folded] ?? 0) }
    case .middle: return options.indices.map { -distanceFromMiddle($0, of: options.count) }
    case .edge: return options.indices.map { distanceFromMiddle($0, of: options.count) }
    case .position:
      let places = counts.places[options.count] ?? []
      return options.indices.map { places.indices.contains($0) ? Double(places[$0]) : 0 }
    case .learnt: return options.map { _ in 0 }
    }
  }

  private static func distanceFromMiddle(_ place: Int, of count: Int) -> Double {
    abs(Double(place) - Double(count - 1) / 2)
  }

  private static func shared(_ options: [LintText]) -> [Double] {
    options.indices.map { own in
      Double(
        options[own].tokens.reduce(0) { sum, token in
          sum + options.indices.count { $0 != own && options[$0].tokens.contains(token) }
        })
    }
  }

  /// How many surface features each option has alone, or lacks alone.
  private static func oddness(_ options: [LintText]) -> [Double] {
    var odd = Array(repeating: 0.0, count: options.count)
    guard options.count > 2 else { return odd }
    for feature in SurfaceFeature.allCases {
      let has = options.map { feature.holds(of: $0) }
      let count = has.count { $0 }
      guard count == 1 || count == has.count - 1 else { continue }
      if let position = has.firstIndex(of: count == 1) { odd[position] += 1 }
    }
    return odd
  }
}
