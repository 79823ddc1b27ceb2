extension CardPass {
  /// Fills the tape and hands every review after a first one to `note`: its slot on the tape, its
  /// place among all reviews and what it says.
  ///
  /// The cards of a block must not grow longer from first to last.
  @inline(__always)
  mutating func forward(
    _ block: ArraySlice<Range<Int>>, _ data: borrowing Reviews, note: (Int, Int, Answer) -> Void
  ) {
    mixtures.removeAll(keepingCapacity: true)
    let first = block.startIndex
    var active = block.count
    for lane in 0..<active {
      states[lane] = begin(block[first + lane], data, slot: lane * capacity)
    }
    var step = 0
    while active > 0 {
      step += 1
      while active > 0, block[first + active - 1].count <= step { active -= 1 }
      for lane in 0..<active {
        let place = block[first + lane].lowerBound + step
        let slot = lane * capacity + step
        let review = data.reviews[place]
        kernel.recall(states[lane], gap: review.gap, into: &tape[slot])
        mixtureOfStep[slot] = -1
        if review.guess == 0 {
          note(slot, place, Self.answer(review, recall: tape[slot].recall, guess: nil))
          states[lane] = kernel.advance(
            states[lane], gap: review.gap, grade: review.grade, into: &tape[slot])
        } else {
          let guess = data.guesses[Int(review.guess)]
          note(slot, place, Self.answer(review, recall: tape[slot].recall, guess: guess))
          states[lane] = advance(states[lane], review, guess, slot: slot)
        }
      }
    }
  }

  /// The state after a first review, a mixture if it may have been guessed.
  private mutating func begin(
    _ card: Range<Int>, _ data: borrowing Reviews, slot: Int
  ) -> Kernel.State {
    let opening = Opening(card, data)
    mixtureOfStep[slot] = -1
    guard opening.isMixture else { return kernel.first(opening.grade) }
    let (mixed, blend) = kernel.blend(
      known: kernel.first(opening.grade), forgotten: kernel.first(1), weight: opening.knew)
    mixtureOfStep[slot] = Int32(mixtures.count)
    mixtures.append(
      Mixture(
        known: Kernel.Step(), forgotten: Kernel.Step(), blend: blend, weight: opening.knew))
    return mixed
  }

  /// The state after an answer that may have been guessed.
  private mutating func advance(
    _ state: Kernel.State, _ review: FitReview, _ guess: ReviewHistory.Guess, slot: Int
  ) -> Kernel.State {
    let gap = review.gap
    guard Kernel.weighsGuess(gap: gap) else {
      return kernel.advance(state, gap: gap, grade: review.grade, into: &tape[slot])
    }
    if guess.knew <= 0 { return kernel.advance(state, gap: gap, grade: 1, into: &tape[slot]) }
    if guess.knew >= 1 {
      return kernel.advance(state, gap: gap, grade: guess.grade, into: &tape[slot])
    }
    var (known, forgotten) = (tape[slot], tape[slot])
    let ifKnown = kernel.advance(state, gap: gap, grade: guess.grade, into: &known)
    let ifForgotten = kernel.advance(state, gap: gap, grade: 1, into: &forgotten)
    let (mixed, blend) = kernel.blend(
      known: ifKnown, forgotten: ifForgotten, weight: guess.knew)
    mixtureOfStep[slot] = Int32(mixtures.count)
    mixtures.append(
      Mixture(known: known, forgotten: forgotten, blend: blend, weight: guess.knew))
    return mixed
  }

  /// Carries the adjoint of a card's first state to the parameters.
  func pullBackFirst(
    _ card: Range<Int>, _ data: borrowing Reviews, slot: Int, adjoint: Kernel.State,
    gradient: UnsafeMutablePointer<Double>
  ) {
    let grade = Opening(card, data).grade
    let mixture = Int(mixtureOfStep[slot])
    guard mixture >= 0 else {
      return kernel.pullBackFirst(grade, adjoint: adjoint, gradient: gradient)
    }
    let (known, forgotten) = kernel.pullBack(
      mixtures[mixture].blend, adjoint: adjoint, gradient: gradient)
    kernel.pullBackFirst(grade, adjoint: known, gradient: gradient)
    kernel.pullBackFirst(1, adjoint: forgotten, gradient: gradient)
  }

  func pullBack(
    _ mixture: Mixture, adjoint: inout Kernel.State, seed: Double,
    gradient: UnsafeMutablePointer<Double>
  ) {
    var (known, forgotten) = kernel.pullBack(
      mixture.blend, adjoint: adjoint, gradient: gradient)
    kernel.pullBack(mixture.known, adjoint: &known, seed: seed, gradient: gradient)
    kernel.pullBack(mixture.forgotten, adjoint: &forgotten, seed: 0, gradient: gradient)
    adjoint = Kernel.sum(known, forgotten)
  }

  /// Sets the tangents of a card's first state, of a mixture as below.
  func pushFirst(
    _ card: Range<Int>, _ data: borrowing Reviews, slot: Int,
    tangents: UnsafeMutablePointer<Double>, spare: UnsafeMutablePointer<Double>
  ) {
    kernel.pushFirst(Opening(card, data).grade, tangents: tangents)
    let mixture = Int(mixtureOfStep[slot])
    guard mixture >= 0 else { return }
    kernel.pushFirst(1, tangents: spare)
    mix(tangents, with: spare, weight: mixtures[mixture].weight)
  }

  /// Tangents of a mixture, as the weighted mean of both branches: the Fisher matrix only steers
  /// the search, so what the collapse bends is left out.
  func push(
    _ mixture: Mixture, tangents: UnsafeMutablePointer<Double>,
    recall: UnsafeMutablePointer<Double>, spare: UnsafeMutablePointer<Double>
  ) {
    let total = Kernel.parts * Kernel.count
    spare.update(from: tangents, count: total)
    kernel.push(mixture.forgotten, tangents: spare, recall: recall)
    kernel.push(mixture.known, tangents: tangents, recall: recall)
    mix(tangents, with: spare, weight: mixture.weight)
  }

  private func mix(
    _ tangents: UnsafeMutablePointer<Double>, with others: UnsafeMutablePointer<Double>,
    weight: Double
  ) {
    for place in 0..<(Kernel.parts * Kernel.count) {
      tangents[place] += (1 - weight) * (others[place] - tangents[place])
    }
  }
}

/// A card's first review: the grade if it was known, and the probability of that.
private struct Opening {
  var grade: UInt8
  var knew = 1.0

  @inline(__always)
  init(_ card: Range<Int>, _ data: borrowing Reviews) {
    let review = data.reviews[card.lowerBound]
    grade = review.grade
    guard review.guess != 0 else { return }
    let guess = data.guesses[Int(review.guess)]
    knew = guess.knew
    grade = knew > 0 ? guess.grade : 1
  }

  var isMixture: Bool { knew > 0 && knew < 1 }
}
