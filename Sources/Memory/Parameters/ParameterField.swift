/// One named parameter of a model: where it is kept, what it may be and how far people differ in it.
struct ParameterField<Parameters>: Sendable {
  let name: String
  let path: any WritableKeyPath<Parameters, Double> & Sendable
  let allowed: ClosedRange<Double>
  /// The standard deviation of the prior, a normal distribution around the default; infinite if
  /// the parameter is free.
  let spread: Double
  /// Whether 0 is allowed beside the bounds: it switches off the part the parameter belongs to.
  let orZero: Bool

  init(
    _ name: String, _ path: any WritableKeyPath<Parameters, Double> & Sendable,
    _ allowed: ClosedRange<Double>, orZero: Bool = false, spread: Double
  ) {
    self.name = name
    self.path = path
    self.allowed = allowed
    self.orZero = orZero
    self.spread = spread
  }

  /// Whether the value is one the model can compute with.
  func allows(_ value: Double) -> Bool {
    allowed.contains(value) || (orZero && value == 0)
  }

  /// The fault of this field at its place in a vector.
  func fault(_ value: Double, at position: Int, allowed: ClosedRange<Double>) -> ParameterFault {
    ParameterFault(position: position, name: name, value: value, allowed: allowed)
  }
}

extension Array {
  /// Every fault of a vector that has one value for each field.
  func faults<Parameters>(in vector: [Double]) -> [ParameterFault]
  where Element == ParameterField<Parameters> {
    zip(self, vector).enumerated().compactMap { position, pair in
      let (field, value) = pair
      guard !field.allows(value) else { return nil }
      return field.fault(value, at: position, allowed: field.allowed)
    }
  }
}
