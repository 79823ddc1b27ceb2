internal import Foundation
internal import Synchronization

/// Waits for work that is done side by side, where the caller cannot suspend itself.
enum Waiting {
  /// The result of the work; the calling thread sleeps meanwhile.
  static func result<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) -> Result {
    let box = Box<Result>()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let result = await work()
      box.value.withLock { $0 = result }
      isDone.signal()
    }
    isDone.wait()
    guard let result = box.value.withLock(\.self) else {
      preconditionFailure("the work signals after it has left its result")
    }
    return result
  }

  private final class Box<Result: Sendable>: Sendable {
    let value = Mutex<Result?>(nil)
  }
}
