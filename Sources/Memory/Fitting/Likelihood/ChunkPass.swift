extension FitKernel {
  /// The loss of a chunk, its derivatives added to `gradient`; see ``FitKernel/loss``.
  @inline(__always)
  func passForLoss(
    _ data: FitData, chunk: Int, every stride: Int, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    var pass = CardPass(kernel: self, longest: data.longest(in: chunk))
    var loss = 0.0
    data.forEachBlock(
      of: CardPass<Self>.lanes, in: chunk, every: stride, at: stride / 2
    ) { block, reviews in
      loss += pass.loss(block, reviews, gradient: gradient)
    }
    return loss
  }

  /// Writes predictions of a chunk.
  @inline(__always)
  func passForPredictions(
    _ data: FitData, chunk: Int, into predictions: UnsafeMutablePointer<Double>
  ) {
    var pass = CardPass(kernel: self, longest: data.longest(in: chunk))
    data.forEachBlock(of: CardPass<Self>.lanes, in: chunk) { block, reviews in
      pass.predict(block, reviews, into: predictions)
    }
  }

  /// Adds the Fisher information of a chunk.
  @inline(__always)
  func passForInformation(
    _ data: FitData, chunk: Int, every stride: Int, rows: UnsafeMutablePointer<Double>
  ) {
    var pass = CardPass(kernel: self, longest: data.longest(in: chunk))
    let scratch = SharedSums(count: CardPass<Self>.scratchCount)
    data.forEachBlock(of: CardPass<Self>.lanes, in: chunk, every: stride) { block, reviews in
      pass.addInformation(block, reviews, scratch: scratch.pointer, rows: rows)
    }
  }
}

extension FitData {
  /// The most reviews of a card in a chunk; its first card is the longest.
  fileprivate func longest(in chunk: Int) -> Int { cards[chunks[chunk].lowerBound].count }

  /// Hands the cards of a chunk to `body`, a few of similar length at a time.
  ///
  /// - Parameters:
  ///   - lanes: The most cards of a block.
  ///   - chunk: The number of the chunk.
  ///   - stride: Of how many blocks, counted over all chunks, one is handed over.
  ///   - offset: Which of them: 0 is the first. Cards grow shorter, so the middle one stands for all.
  ///   - body: Receives the cards and all reviews.
  @inline(__always)
  fileprivate func forEachBlock(
    of lanes: Int, in chunk: Int, every stride: Int = 1, at offset: Int = 0,
    _ body: (ArraySlice<Range<Int>>, borrowing Reviews) -> Void
  ) {
    reviews.withUnsafeBufferPointer { buffer in
      let reviews = Reviews(reviews: buffer, guesses: guesses)
      let range = chunks[chunk]
      for begin in Swift.stride(from: range.lowerBound, to: range.upperBound, by: lanes)
      where (begin / lanes) % stride == offset {
        body(cards[begin..<min(begin + lanes, range.upperBound)], reviews)
      }
    }
  }
}
