extension FSRS6Parameters {
  /// Reads a published vector: 21 numbers, or 19 (FSRS-5) or 17 (FSRS-4.5), which are migrated.
  ///
  /// Faults of an older vector are reported with the values it has after the migration.
  ///
  /// - Parameter vector: The parameters in the published order.
  /// - Throws: ``ParameterFailure``: the wrong number of parameters, or every parameter that is not
  ///   finite or out of bounds, all at once.
  public init(vector: [Double]) throws(ParameterFailure) {
    guard let current = Self.migrated(vector) else {
      throw .wrongCount(found: vector.count, allowed: Self.readableCounts)
    }
    let faults = Self.fields.faults(in: current)
    guard faults.isEmpty else { throw .outOfBounds(faults) }
    self.init(valid: current)
  }

  /// Takes a vector that is known to be valid.
  init(valid vector: [Double]) {
    self.init()
    for (field, value) in zip(Self.fields, vector) { self[keyPath: field.path] = value }
  }

  /// The 21 parameters in the published order.
  public var vector: [Double] {
    Self.fields.map { self[keyPath: $0.path] }
  }

  /// The names of the parameters, in the order of ``vector``.
  public static var names: [String] { fields.map(\.name) }

  /// What each parameter may be, in the order of ``vector``.
  ///
  /// ``sameDayStabilityPower`` may also be 0, as in a model without a part for reviews within a day.
  public static var bounds: [ClosedRange<Double>] { fields.map(\.allowed) }
}
