/// Why a vector of parameters was refused.
public enum ParameterFailure: Error, Equatable, Sendable {
  /// No version of the model has so many parameters.
  case wrongCount(found: Int, allowed: [Int])
  /// Every parameter that is not a finite number within its bounds, in the order of the vector.
  case outOfBounds([ParameterFault])
}

/// One parameter that is not a finite number within its bounds.
public struct ParameterFault: Hashable, Sendable {
  /// Where it stands in the published vector, from 0.
  public let position: Int
  /// What it is called, such as `decay`.
  public let name: String
  /// What was found; may be infinite or not a number.
  public let value: Double
  /// What is allowed.
  public let allowed: ClosedRange<Double>

  /// A fault with its facts.
  public init(position: Int, name: String, value: Double, allowed: ClosedRange<Double>) {
    self.position = position
    self.name = name
    self.value = value
    self.allowed = allowed
  }
}
