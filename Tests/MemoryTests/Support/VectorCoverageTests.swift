import Memory
import Testing

@Suite struct VectorCoverageTests {
  /// Kinds that a test of this target runs, by algorithm.
  static let run: [String: Set<String>] = [
    "FSRS-6": [
      "memory_state_final", "step", "next_states_after_sequence", "next_interval_rounded",
      "forgetting_curve", "forgetting_curve_decay", "next_difficulty", "stability_after_success",
      "stability_after_failure", "stability_short_term", "first_review", "memory_state_from_sm2",
      "parameter_migration", "scheduler_interval_history",
    ],
    "FSRS-7": [
      "memory_state_sequence", "next_states", "next_interval_rounded", "retrievability_range",
    ],
    "FSRS-6 optimizer": [
      "cosine_annealing_lr", "initial_stability_loss", "initial_stability_search",
      "smooth_and_fill", "batch_loss_and_gradient", "adam_steps", "l2_penalty",
    ],
    "Anki review fuzz": ["fuzz", "minimum_review_fuzz_interval"],
  ]

  @Test func everyVectorIsRun() throws {
    let vectors = try Vector.all()
    #expect(vectors.count == 57)
    let found = Dictionary(grouping: vectors, by: \.algorithm)
      .mapValues { Set($0.map(\.kind)) }
    #expect(found == Self.run)
  }
}
