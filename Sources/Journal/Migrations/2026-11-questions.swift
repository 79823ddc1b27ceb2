internal import GRDB

/// Questions that join cards and answers that are typed: more words, the card's place in its question,
/// what the learner says of how sure they are, and a wider cache.
extension DatabaseMigrator {
  mutating func registerQuestions() {
    registerMigration("2026-11-questions") { database in
      try database.execute(
        sql: """
          INSERT INTO form (name) VALUES
            ('select-all'), ('typed'), ('chronology'), ('placement'), ('matching'), ('sorting'),
            ('correction');
          INSERT INTO verdict (name) VALUES ('variant'), ('close'), ('partial'), ('accepted');

          -- The place of the card among those of its question, from 0. The reviews of a question have
          -- counters that follow each other, so the question is (device, counter - part).
          ALTER TABLE review ADD COLUMN part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0);
          -- 1 guessed, 2 unsure, 3 sure; NULL if nothing was said.
          ALTER TABLE review ADD COLUMN confidence INTEGER CHECK (confidence BETWEEN 1 AND 3);

          DROP VIEW standingReview;
          CREATE VIEW standingReview AS
          SELECT * FROM review WHERE NOT EXISTS (
            SELECT 1 FROM withdrawal WHERE ofDevice = review.device AND ofCounter = review.counter);

          -- A cache: what replaying the reviews gives. Days are numbered from 1 January 1970.
          DROP TABLE memory;
          CREATE TABLE memory (
            deck TEXT NOT NULL,
            card TEXT NOT NULL,
            stability REAL NOT NULL CHECK (stability > 0),
            -- Only FSRS-7 has one.
            fastStability REAL CHECK (fastStability > 0),
            difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
            firstDay INTEGER NOT NULL,
            lastDay INTEGER NOT NULL,
            lastInstant INTEGER NOT NULL,
            dueDay INTEGER NOT NULL,
            reviews INTEGER NOT NULL CHECK (reviews >= 1),
            lapses INTEGER NOT NULL CHECK (lapses >= 0),
            successes INTEGER NOT NULL CHECK (successes >= 0),
            -- The place on the ladder of forms.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
            stageSuccesses INTEGER NOT NULL CHECK (stageSuccesses >= 0),
            -- What was last taken for the answer.
            confusion TEXT NOT NULL,
            PRIMARY KEY (deck, card)
          ) STRICT, WITHOUT ROWID;
          DELETE FROM setting WHERE name = 'scheduler';
          """)
    }
  }
}
