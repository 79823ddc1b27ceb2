internal import Synchronization

/// Does many like pieces of work, on one thread or on several.
///
/// What comes of it depends on the pieces alone, not on who did which.
public struct PieceWork: Sendable {
  private let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Work on threads of the caller's.
  ///
  /// - Parameter run: Calls its second argument once with every number from 0 on below the first, in
  ///   any order and on any thread, and returns when all calls are over.
  public init(_ run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }

  /// One piece after the other.
  public static let alone = PieceWork { count, piece in
    for number in 0..<count { piece(number) }
  }

  /// What is made of each of so many things, in order.
  public func map<Value: Sendable>(
    _ count: Int, _ make: @Sendable (Int) -> Value
  ) -> [Value] {
    let pieces = (count + Self.size - 1) / Self.size
    let made = Mutex<[Int: [Value]]>([:])
    run(pieces) { piece in
      let start = piece * Self.size
      let values = (start..<min(count, start + Self.size)).map(make)
      made.withLock { $0[piece] = values }
    }
    return made.withLock { made in (0..<pieces).flatMap { made[$0] ?? [] } }
  }

  /// How many things are one piece: enough that handing it over costs nothing beside it.
  private static let size = 16
}
