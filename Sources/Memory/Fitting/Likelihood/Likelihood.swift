/// The weighted loss Σ ω·BCE of a model over a learner's reviews, with derivatives.
///
/// Cards are cut into chunks that do not depend on the number of threads, and sums are made in the
/// order of the chunks, so results are the same bits for any number of threads.
struct Likelihood<Kernel: FitKernel> {
  let data: FitData
  let crew: WorkCrew

  /// A loss and its derivatives by the parameters.
  struct Value {
    var loss: Double
    var gradient: [Double]
  }

  /// The loss under a vector of parameters, and its gradient.
  ///
  /// - Parameters:
  ///   - vector: The parameters.
  ///   - stride: Of how many blocks of cards one is read; it then counts as many times.
  /// - Returns: The loss and its derivatives.
  /// - Complexity: O(reviews/stride); forward and backward once per card.
  func value(_ vector: [Double], every stride: Int = 1) -> Value {
    let width = Kernel.count + 1
    let chunks = data.chunks.count
    let sums = SharedSums(count: chunks * width)
    let (data, kernel) = (data, Kernel(vector))
    crew.run(chunks) { chunk in
      let row = sums.pointer + chunk * width
      row[0] = kernel.loss(data, chunk: chunk, every: stride, gradient: row + 1)
    }
    let sum = sums.added(rows: chunks, width: width).map { $0 * Double(stride) }
    return Value(loss: sum[0], gradient: Array(sum.dropFirst()))
  }

  /// The probability of a right answer for each review that counts, 0 for the others.
  func predictions(_ vector: [Double]) -> [Double] {
    let sums = SharedSums(count: data.reviews.count)
    let (data, kernel) = (data, Kernel(vector))
    crew.run(data.chunks.count) { chunk in
      kernel.predict(data, chunk: chunk, into: sums.pointer)
    }
    return (0..<data.reviews.count).map { sums.pointer[$0] }
  }

  /// The Fisher information Σ ω·(dp/dw)(dp/dw)ᵀ/(p·(1−p)), row by row, symmetric.
  ///
  /// Of more than about `most` reviews only every n-th block of cards is read and counts n times:
  /// the matrix only steers a search, so a sample is enough.
  func information(_ vector: [Double], most: Int) -> [Double] {
    let count = Kernel.count
    let stride = max(1, data.reviews.count / max(most, 1))
    let chunks = data.chunks.count
    let sums = SharedSums(count: chunks * count * count)
    let (data, kernel) = (data, Kernel(vector))
    crew.run(chunks) { chunk in
      kernel.addInformation(
        data, chunk: chunk, every: stride, rows: sums.pointer + chunk * count * count)
    }
    var matrix = sums.added(rows: chunks, width: count * count).map { $0 * Double(stride) }
    for row in 0..<count {
      for column in 0..<row { matrix[row * count + column] = matrix[column * count + row] }
    }
    return matrix
  }
}

/// Zeros that several threads fill, each its own part.
final class SharedSums: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Double>
  let count: Int

  init(count: Int) {
    self.count = max(count, 1)
    pointer = .allocate(capacity: self.count)
    pointer.initialize(repeating: 0, count: self.count)
  }

  deinit { pointer.deallocate() }

  /// The sum of the rows, from first to last.
  func added(rows: Int, width: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: width)
    for row in 0..<rows {
      for column in 0..<width { sum[column] += pointer[row * width + column] }
    }
    return sum
  }
}
