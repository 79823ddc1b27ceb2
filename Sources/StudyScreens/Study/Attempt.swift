internal import Memory
internal import Questions
internal import Study

/// What the learner has entered so far for the open question.
struct Attempt: Hashable, Sendable {
  /// The row under the cursor: an option, an event, a premise.
  var selected = 0
  /// The options ticked, where several may be right.
  var ticked: Set<Int> = []
  /// The parts in the order they stand in now.
  var order: [Int]
  /// Whether the arrows carry the selected event along.
  var isCarrying = false
  /// The target of each part.
  var assigned: [Int?]
  /// What is typed.
  var line = TextLine()
  /// Why the typed text has to be typed again; empty at first.
  var remark = ""

  /// Nothing entered yet.
  init(_ question: Question?) {
    order = Array((question?.parts ?? []).indices)
    assigned = (question?.parts ?? []).map { _ in nil }
  }

  /// What a command led to.
  enum Outcome: Hashable {
    case stays
    /// The learner is ready to be judged.
    case responds(Response)
    /// The learner typed an answer, which the judge has to read.
    case typed(String)
    /// The learner wants to see the answer and grade themselves.
    case turns
  }

  mutating func update(_ command: Command, _ question: Question) -> Outcome {
    switch command {
    case .insert(let text): line.insert(text)
    case .edit(let edit): line.update(edit)
    case .up: move(by: -1, question)
    case .down: move(by: 1, question)
    case .carryUp: carry(by: -1, question)
    case .carryDown: carry(by: 1, question)
    case .first: selected = 0
    case .last: selected = max(0, question.rows - 1)
    case .toggle: toggle(question)
    case .choose(let position): return choose(position, question)
    case .dontKnow: return .responds(.dontKnow)
    case .turn: return .turns
    case .act: return act(question)
    default: break
    }
    return .stays
  }

  private mutating func move(by step: Int, _ question: Question) {
    guard !isCarrying else { return carry(by: step, question) }
    selected = min(max(0, question.rows - 1), max(0, selected + step))
  }

  private mutating func carry(by step: Int, _ question: Question) {
    let target = selected + step
    guard question.form == .chronology, order.indices.contains(target) else { return }
    order.swapAt(selected, target)
    selected = target
  }

  private mutating func toggle(_ question: Question) {
    switch question.form {
    case .selectAll: ticked.formSymmetricDifference([selected])
    case .chronology: isCarrying.toggle()
    default: break
    }
  }

  /// A number or letter: chooses, ticks, carries to that place, or assigns and goes on.
  private mutating func choose(_ position: Int, _ question: Question) -> Outcome {
    switch question.form {
    case .selectAll:
      guard question.options.indices.contains(position) else { return .stays }
      selected = position
      ticked.formSymmetricDifference([position])
    case .chronology:
      guard order.indices.contains(position) else { return .stays }
      while selected != position { carry(by: selected < position ? 1 : -1, question) }
      isCarrying = false
    case .matching, .sorting: assign(position, question)
    default:
      return question.options.indices.contains(position) ? .responds(.chose(position)) : .stays
    }
    return .stays
  }

  private mutating func assign(_ target: Int, _ question: Question) {
    guard question.targets.indices.contains(target), assigned.indices.contains(selected) else {
      return
    }
    if question.form == .matching {
      // One response belongs to one premise: it is taken from where it was.
      for position in assigned.indices where assigned[position] == target {
        assigned[position] = nil
      }
    }
    assigned[selected] = target
    let open = assigned.indices.filter { assigned[$0] == nil }
    selected = open.first { $0 > selected } ?? open.first ?? selected
  }

  private func act(_ question: Question) -> Outcome {
    switch question.form {
    case .flashcard: .turns
    case .cloze where line.isEmpty: .turns
    case .typed where line.isEmpty: .responds(.dontKnow)
    case .cloze, .typed: .typed(line.string)
    case .choice, .placement, .correction: .responds(.chose(selected))
    case .selectAll: .responds(.selected(ticked))
    case .chronology: .responds(.ordered(order))
    case .matching, .sorting: .responds(.assigned(assigned))
    }
  }
}

extension Question {
  /// How many rows the cursor can be on.
  var rows: Int { form.connects && options.isEmpty ? parts.count : options.count }
}
