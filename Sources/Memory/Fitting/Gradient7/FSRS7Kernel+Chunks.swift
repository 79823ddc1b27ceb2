extension FSRS7Kernel {
  func loss(
    _ data: FitData, chunk: Int, every stride: Int, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    passForLoss(data, chunk: chunk, every: stride, gradient: gradient)
  }

  func predict(_ data: FitData, chunk: Int, into predictions: UnsafeMutablePointer<Double>) {
    passForPredictions(data, chunk: chunk, into: predictions)
  }

  func addInformation(
    _ data: FitData, chunk: Int, every stride: Int, rows: UnsafeMutablePointer<Double>
  ) {
    passForInformation(data, chunk: chunk, every: stride, rows: rows)
  }
}
