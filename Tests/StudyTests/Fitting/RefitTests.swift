import Facts
import Memory
import Questions
import Study
import Testing

/// When the parameters are fitted, and which are in use.
@Suite struct RefitTests {
  private func entry(
    _ number: Double, _ outcome: FitEntry.Outcome, at minute: Int64, reviews: Int = 100,
    later: Int = 80, model: StudyModel.Name = .fsrs6
  ) -> FitEntry {
    var parameters = StudyModel(model).parameters
    parameters[0] = number
    return FitEntry(
      device: "d", moment: Moment(Instant(milliseconds: minute * 60_000), utcOffset: 0),
      model: model, outcome: outcome, parameters: parameters, reviews: reviews, laterReviews: later)
  }

  /// Source of the thresholds: MEMORY.md, section 6.2, points 7 and 8.
  @Test func fiftyReviewsOrOneInAHundredAreEnough() {
    func isDue(_ reviews: Int, since last: Int?, later: Int = 8) -> Bool {
      Refit.isDue(
        reviews: reviews, laterReviews: later,
        since: last.map { entry(0.2, .kept, at: 0, reviews: $0) })
    }
    #expect(isDue(8, since: nil))
    #expect(!isDue(500, since: nil, later: 7))
    #expect(!isDue(100, since: 100))
    #expect(isDue(101, since: 100))
    #expect(!isDue(1009, since: 1000) && isDue(1010, since: 1000))
    #expect(!isDue(10_049, since: 10_000) && isDue(10_050, since: 10_000))
    #expect(!isDue(90, since: 100), "answers were taken back")
  }

  @Test func theLastEntryOfAModelSaysWhatIsInUse() {
    let learned = LearnedModels([
      entry(0.3, .accepted, at: 2), entry(0.2, .accepted, at: 1), entry(0.3, .kept, at: 3),
      entry(0.01, .accepted, at: 9, model: .fsrs7),
    ])
    #expect(learned.model(.fsrs6).parameters[0] == 0.3)
    #expect(learned.model(.fsrs7).parameters[0] == 0.01)
    #expect(LearnedModels().model(.fsrs7).identity == FSRS7().identity)
  }

  @Test func undoingGoesBackStepByStepToThePublishedParameters() throws {
    var fits = [
      entry(0.2, .accepted, at: 1), entry(0.3, .accepted, at: 2), entry(0.3, .kept, at: 3),
    ]
    #expect(LearnedModels(fits).previous(.fsrs6)?.parameters[0] == 0.2)
    fits.append(entry(0.2, .undone, at: 4))
    #expect(LearnedModels(fits).previous(.fsrs6)?.hasOwnParameters == false)
    fits.append(entry(0.4, .accepted, at: 5))
    #expect(LearnedModels(fits).previous(.fsrs6)?.parameters[0] == 0.2)
    fits.append(entry(0.2, .undone, at: 6))
    let published = try #require(LearnedModels(fits).previous(.fsrs6))
    fits.append(
      entry(published.parameters[0], .undone, at: 7))
    #expect(LearnedModels(fits).previous(.fsrs6) == nil)
    #expect(!LearnedModels(fits).model(.fsrs6).hasOwnParameters)
  }

  @Test func parametersNoModelCanUseCountAsNone() {
    var broken = entry(0.2, .accepted, at: 1)
    broken.parameters = [1, .nan]
    #expect(!LearnedModels([broken]).model(.fsrs6).hasOwnParameters)
  }

  @Test func railsFallWithOwnParametersAndAThousandReviews() {
    func isSeasoned(_ fit: FitEntry) -> Bool { LearnedModels([fit]).isSeasoned(.fsrs6) }
    #expect(isSeasoned(entry(0.3, .accepted, at: 1, later: 1000)))
    #expect(!isSeasoned(entry(0.3, .accepted, at: 1, later: 999)))
    let published = StudyModel(.fsrs6).parameters[0]
    #expect(!isSeasoned(entry(published, .undone, at: 1, later: 5000)))
    let scheduler = LearnedModels([entry(0.3, .accepted, at: 1, later: 1000)])
      .scheduler(.fsrs6, IntervalPolicy(retention: 0.85))
    #expect(scheduler.isSeasoned && scheduler.policy.retention == 0.85)
    #expect(scheduler.identity != Scheduler(model: StudyModel(.fsrs6)).identity)
  }
}
