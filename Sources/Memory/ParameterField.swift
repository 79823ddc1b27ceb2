/// One named parameter of a model: where it is kept and what it may be.
struct ParameterField<Parameters>: Sendable {
  let name: String
  let path: any WritableKeyPath<Parameters, Double> & Sendable
  let allowed: ClosedRange<Double>
  /// Whether 0 is allowed beside the bounds: it switches off the part the parameter belongs to.
  let orZero: Bool

  init(
    _ name: String, _ path: any WritableKeyPath<Parameters, Double> & Sendable,
    _ allowed: ClosedRange<Double>, orZero: Bool = false
  ) {
    self.name = name
    self.path = path
    self.allowed = allowed
    self.orZero = orZero
  }

  /// Whether the value is one the model can compute with.
  func allows(_ value: Double) -> Bool {
    allowed.contains(value) || (orZero && value == 0)
  }
}

extension Array {
  /// Every fault of a vector that has one value for each field.
  func faults<Parameters>(in vector: [Double]) -> [ParameterFault]
  where Element == ParameterField<Parameters> {
    zip(self, vector).enumerated().compactMap { position, pair in
      let (field, value) = pair
      guard !field.allows(value) else { return nil }
      return ParameterFault(
        position: position, name: field.name, value: value, allowed: field.allowed)
    }
  }
}
