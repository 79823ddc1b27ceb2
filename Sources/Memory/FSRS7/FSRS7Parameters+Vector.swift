extension FSRS7Parameters {
  /// The number of parameters; a vector of 35 belongs to a draft and cannot be mapped.
  static let count = 34

  /// Reads a published vector of 34 numbers.
  ///
  /// There is no mapping from other versions: 35 numbers are a draft of 2026, 21 numbers are
  /// FSRS-6 or an experiment of 2025. States of another model are replayed, not converted.
  ///
  /// - Parameter vector: The parameters in the published order.
  /// - Throws: ``ParameterFailure``: the wrong number of parameters, or every parameter that is not
  ///   finite, out of bounds, or out of order with its neighbour, all at once.
  public init(vector: [Double]) throws(ParameterFailure) {
    guard vector.count == Self.count else {
      throw .wrongCount(found: vector.count, allowed: [Self.count])
    }
    let faults = Self.faults(in: vector)
    guard faults.isEmpty else { throw .outOfBounds(faults) }
    self.init(valid: vector)
  }

  /// The 34 parameters in the published order.
  public var vector: [Double] {
    Self.fields.map { self[keyPath: $0.path] }
  }

  /// The names of the parameters, in the order of ``vector``.
  public static var names: [String] { fields.map(\.name) }

  /// What each parameter may be, in the order of ``vector``.
  ///
  /// Beyond that the initial stabilities never fall from Again to Easy, and ``slowBase`` is not
  /// below ``fastBase``.
  public static var bounds: [ClosedRange<Double>] { fields.map(\.allowed) }

  /// Takes a vector that is known to be valid.
  init(valid vector: [Double]) {
    self.init()
    for (field, value) in zip(Self.fields, vector) { self[keyPath: field.path] = value }
  }

  /// Pairs of positions of which the first value may not exceed the second.
  static let ordered = [(0, 1), (1, 2), (2, 3), (25, 26)]

  /// Faults of bounds, then of order where both neighbours are within their bounds.
  private static func faults(in vector: [Double]) -> [ParameterFault] {
    let single = fields.faults(in: vector)
    let order = ordered.compactMap { lower, upper -> ParameterFault? in
      let field = fields[upper]
      guard fields[lower].allows(vector[lower]), field.allows(vector[upper]),
        vector[upper] < vector[lower]
      else { return nil }
      let least = min(vector[lower], field.allowed.upperBound)
      return field.fault(vector[upper], at: upper, allowed: least...field.allowed.upperBound)
    }
    return (single + order).sorted { $0.position < $1.position }
  }
}
