import Facts
import Study
import StudyScreens
import Testing

@Suite struct RevisionSentenceTests {
  @Test(arguments: [
    (0, 0, 0, nil),
    (1, 0, 0, "capitals: 1 card follows its new wording."),
    (0, 3, 0, "capitals: 3 cards follow their new names."),
    (0, 0, 1, "capitals: 1 card is gone; its progress is kept."),
    (2, 0, 1, "capitals: 2 cards follow their new wording, 1 is gone; its progress is kept."),
    (
      1, 1, 2,
      "capitals: 1 card follows its new wording, 1 follows its new name, 2 are gone; "
        + "their progress is kept."
    ),
  ])
  func saysWhatBecameOfCardsWithProgress(
    reworded: Int, renamed: Int, gone: Int, sentence: String?
  ) {
    var revision = DeckRevision(deck: "capitals", fingerprint: 0)
    revision.reworded = reworded
    revision.renamed = renamed
    revision.gone = gone
    #expect(revision.sentence == sentence)
  }
}
