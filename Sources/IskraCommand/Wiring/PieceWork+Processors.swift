internal import Foundation
internal import Questions

extension PieceWork {
  /// Work on all processors.
  static let onAllProcessors = PieceWork { count, piece in
    DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
  }
}
