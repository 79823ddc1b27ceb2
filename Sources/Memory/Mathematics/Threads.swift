// The only file that knows the platform's threads.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The number of processors that can run threads now, at least 1.
let processorCount = max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)

/// A few threads that wait for work, so that starting a piece of it costs microseconds.
///
/// Pieces are taken in any order by any thread; whoever adds results up does so by the number of the
/// piece, and gets the same bits for any number of threads.
final class WorkCrew: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let started: UnsafeMutablePointer<pthread_cond_t>
  private let finished: UnsafeMutablePointer<pthread_cond_t>
  private let threadCount: Int

  // All below is read and written under the mutex only.
  private var work: (@Sendable (Int) -> Void)?
  private var next = 0
  private var total = 0
  private var busy = 0
  private var isEnding = false
  private var alive = 0

  /// A crew of so many threads, the calling one included.
  init(threads: Int) {
    threadCount = max(threads, 1)
    mutex = .allocate(capacity: 1)
    started = .allocate(capacity: 1)
    finished = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(started, nil)
    pthread_cond_init(finished, nil)
    for _ in 1..<max(threadCount, 1) where spawn() { alive += 1 }
  }

  /// Does the pieces 0..<count and returns when all are done.
  ///
  /// Not to be called from two threads.
  func run(_ count: Int, _ piece: @Sendable @escaping (Int) -> Void) {
    guard threadCount > 1, count > 1 else {
      for number in 0..<count { piece(number) }
      return
    }
    pthread_mutex_lock(mutex)
    work = piece
    next = 0
    total = count
    pthread_cond_broadcast(started)
    takePieces()
    while busy > 0 { pthread_cond_wait(finished, mutex) }
    work = nil
    pthread_mutex_unlock(mutex)
  }

  /// Lets the threads end; a crew that is let go must have been dismissed.
  func dismiss() {
    pthread_mutex_lock(mutex)
    isEnding = true
    pthread_cond_broadcast(started)
    while alive > 0 { pthread_cond_wait(finished, mutex) }
    pthread_mutex_unlock(mutex)
  }

  deinit {
    pthread_cond_destroy(finished)
    pthread_cond_destroy(started)
    pthread_mutex_destroy(mutex)
    finished.deallocate()
    started.deallocate()
    mutex.deallocate()
  }
}

extension WorkCrew {
  /// Called and left with the mutex locked.
  private func takePieces() {
    while next < total, let work {
      let number = next
      next += 1
      busy += 1
      pthread_mutex_unlock(mutex)
      work(number)
      pthread_mutex_lock(mutex)
      busy -= 1
    }
    if busy == 0 { pthread_cond_broadcast(finished) }
  }

  private func wait() {
    pthread_mutex_lock(mutex)
    while !isEnding {
      takePieces()
      if !isEnding { pthread_cond_wait(started, mutex) }
    }
    alive -= 1
    pthread_cond_broadcast(finished)
    pthread_mutex_unlock(mutex)
  }

  /// Starts one thread; without it the others do its share.
  private func spawn() -> Bool {
    let this = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
      let failure = pthread_create(
        &thread, nil, { Self.enter($0) }, this.toOpaque())
      if failure == 0, let thread { pthread_detach(thread) }
    #else
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, nil, { argument in argument.flatMap { WorkCrew.enter($0) } }, this.toOpaque())
      if failure == 0 { pthread_detach(thread) }
    #endif
    if failure != 0 { this.release() }
    return failure == 0
  }

  private static func enter(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    let crew = Unmanaged<WorkCrew>.fromOpaque(argument).takeRetainedValue()
    crew.wait()
    return nil
  }
}
