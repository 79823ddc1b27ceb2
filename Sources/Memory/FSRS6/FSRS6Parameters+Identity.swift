extension FSRS6Parameters {
  /// Counts the changes of formulas or built-in constants that make older states invalid.
  private static let revision: UInt64 = 1

  /// A stable name of these parameters, such as `fsrs-6:` and 16 hexadecimal digits.
  ///
  /// The key of every cached state: equal parameters give equal names in every run and on every
  /// machine. It also changes when this library computes differently than before.
  public var identity: String {
    parameterIdentity(model: "fsrs-6", revision: Self.revision, vector: vector)
  }
}
