internal import Foundation
internal import Synchronization

/// A value that is worked out on another thread from the moment it is made.
///
/// A thread of its own, that ends with the work: the pool of threads that tasks and queues share has
/// a watcher that wakes up every second from its first use on, and an idle program must sleep.
final class Later<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  /// Begins the work.
  init(_ work: @escaping @Sendable () -> Value) {
    group.enter()
    Thread.detachNewThread { [self] in
      let value = work()
      result.withLock { $0 = value }
      group.leave()
    }
  }

  /// The value; waits until it is there.
  var value: Value {
    group.wait()
    guard let value = result.withLock({ $0 }) else {
      preconditionFailure("the work is over, so its value is there")
    }
    return value
  }
}
