/// One pass over a few cards: forward with derivatives, then backward or with tangents.
///
/// Forward, the cards of a block go in step: each review of a card must wait for the one before, but
/// not for those of other cards, so the processor has work while it waits. The tape is reused from
/// block to block, so a pass allocates nothing.
struct CardPass<Kernel: FitKernel>: ~Copyable {
  let kernel: Kernel
  /// The most cards of a block.
  static var lanes: Int { 4 }
  /// Steps of the cards, lane by lane; place 0 belongs to a first review, which has no step.
  let tape: UnsafeMutablePointer<Kernel.Step>
  /// For each step: where its mixture stands in `mixtures`, or −1.
  let mixtureOfStep: UnsafeMutablePointer<Int32>
  /// For each step: the derivative of the loss by recall, or the root of the Fisher information.
  let seeds: UnsafeMutablePointer<Double>
  let states: UnsafeMutablePointer<Kernel.State>
  let capacity: Int
  var mixtures: [Mixture] = []

  /// Both branches of a review that may have been guessed.
  struct Mixture {
    let known: Kernel.Step
    let forgotten: Kernel.Step
    let blend: Kernel.Blend
    let weight: Double
  }

  /// Probabilities in the loss stay this far from 0 and 1.
  static var margin: Double { 1e-7 }

  init(kernel: Kernel, longest: Int) {
    self.kernel = kernel
    capacity = max(longest, 1)
    let count = Self.lanes * capacity
    tape = .allocate(capacity: count)
    tape.initialize(repeating: Kernel.Step(), count: count)
    mixtureOfStep = .allocate(capacity: count)
    mixtureOfStep.initialize(repeating: -1, count: count)
    seeds = .allocate(capacity: count)
    seeds.initialize(repeating: 0, count: count)
    states = .allocate(capacity: Self.lanes)
    states.initialize(repeating: Kernel.zero, count: Self.lanes)
  }

  deinit {
    tape.deallocate()
    mixtureOfStep.deallocate()
    seeds.deallocate()
    states.deallocate()
  }
}

extension CardPass {
  /// The loss of a block of cards, its derivatives added to `gradient`.
  mutating func loss(
    _ block: ArraySlice<Range<Int>>, _ data: borrowing Reviews,
    gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    var loss = 0.0
    let seeds = seeds
    forward(block, data) { slot, _, answer in
      loss += answer.loss
      seeds[slot] = answer.slope
    }
    for (lane, card) in block.enumerated() {
      let base = lane * capacity
      var adjoint = Kernel.zero
      for slot in stride(from: base + card.count - 1, to: base, by: -1) {
        let mixture = Int(mixtureOfStep[slot])
        if mixture < 0 {
          kernel.pullBack(tape[slot], adjoint: &adjoint, seed: seeds[slot], gradient: gradient)
        } else {
          pullBack(mixtures[mixture], adjoint: &adjoint, seed: seeds[slot], gradient: gradient)
        }
      }
      pullBackFirst(card, data, slot: base, adjoint: adjoint, gradient: gradient)
    }
    return loss
  }

  /// Writes the probability of a right answer for every review that counts.
  mutating func predict(
    _ block: ArraySlice<Range<Int>>, _ data: borrowing Reviews,
    into predictions: UnsafeMutablePointer<Double>
  ) {
    forward(block, data) { _, place, answer in predictions[place] = answer.right }
  }

  /// Adds the Fisher information ω·(dp/dw)(dp/dw)ᵀ/(p·(1−p)) to the rows' upper halves.
  mutating func addInformation(
    _ block: ArraySlice<Range<Int>>, _ data: borrowing Reviews,
    scratch: UnsafeMutablePointer<Double>, rows: UnsafeMutablePointer<Double>
  ) {
    let seeds = seeds
    forward(block, data) { slot, _, answer in seeds[slot] = answer.information }
    let count = Kernel.count
    let tangents = scratch
    let recall = scratch + Kernel.parts * count
    for (lane, card) in block.enumerated() {
      let base = lane * capacity
      pushFirst(card, data, slot: base, tangents: tangents, spare: recall + count)
      for slot in (base..<(base + card.count)).dropFirst() {
        let mixture = Int(mixtureOfStep[slot])
        if mixture < 0 {
          kernel.push(tape[slot], tangents: tangents, recall: recall)
        } else {
          push(mixtures[mixture], tangents: tangents, recall: recall, spare: recall + count)
        }
        let information = seeds[slot]
        if information > 0 { addOuter(recall, times: information, to: rows) }
      }
    }
  }

  /// Adds factor·v·vᵀ to the upper half of a square matrix.
  private func addOuter(
    _ vector: UnsafeMutablePointer<Double>, times factor: Double,
    to rows: UnsafeMutablePointer<Double>
  ) {
    let count = Kernel.count
    for first in 0..<count {
      let scaled = factor * vector[first]
      guard scaled != 0 else { continue }
      let row = rows + first * count
      for second in first..<count { row[second] += scaled * vector[second] }
    }
  }

  /// Room for tangents, the recall's tangent and a second set for mixtures.
  static var scratchCount: Int { Kernel.count * (2 * Kernel.parts + 1) }
}

/// What a pass reads.
struct Reviews: ~Copyable {
  let reviews: UnsafeBufferPointer<FitReview>
  let guesses: [ReviewHistory.Guess]
}
